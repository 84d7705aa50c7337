package socle.core.plan;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import socle.api.text.NodeId;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.ledger.Fingerprints;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;
import socle.core.ledger.Shown;
import socle.core.ledger.StepRow;

/// Says what a run would do, and why.
public final class Planner {

    private final Ledger ledger;
    private final InputFiles inputs;
    private final String dialect;
    private final InstantSource clock;

    /// @param dialect of the engine that will run: `duckdb-2`
    public Planner(Ledger ledger, InputFiles inputs, String dialect, InstantSource clock) {
        this.ledger = ledger;
        this.inputs = inputs;
        this.dialect = dialect;
        this.clock = clock;
    }

    /// What a run of this wish would do now.
    public Plan plan(Wish wish) {
        Graph graph = Graph.draw(wish.nodes(), List.of()).graph();
        Definitions definitions = new Definitions(graph, inputs, dialect, wish.variables());
        inputs.remember();
        Planning planning =
                new Planning(
                        wish,
                        graph,
                        definitions,
                        new Standing(ledger, wish.environment()),
                        clock.instant());
        graph.order().forEach(planning::consider);
        return planning.plan(definitions.files());
    }

    /// What a run of all nodes would do now, found with what is known of them already.
    ///
    /// @param last what became of each node the last time
    public Plan plan(Freshness known, Shown shown, Map<NodeId, StepRow> last) {
        return known.plan(new Standing(ledger, shown.nodes(), last), shown.environment(), clock);
    }

    /// The nodes whose published version is what their text, their files and all that they read say
    /// now.
    public Set<NodeId> fresh(String environment, List<Declared> nodes) {
        return settled(environment, nodes).fresh();
    }

    /// How far what is shown is what the project says now.
    public Settled settled(String environment, List<Declared> nodes) {
        Graph graph = Graph.draw(nodes, List.of()).graph();
        Map<NodeId, Fingerprints> wanted =
                new Definitions(graph, inputs, dialect, Variables.preset(nodes)).all();
        inputs.remember();
        Standing standing = new Standing(ledger, environment);
        Set<NodeId> fresh = new TreeSet<>();
        Set<NodeId> defined = new TreeSet<>();
        for (Declared one : graph.order()) {
            Fingerprints now = wanted.get(one.id());
            Published shown = standing.shown(one.id());
            if (now == null || shown == null) {
                continue;
            }
            if (shown.fingerprints().definition().equals(now.definition())) {
                defined.add(one.id());
            }
            if (shown.fingerprints().work().equals(now.work())
                    && fresh.containsAll(graph.reads(one.id()))
                    && standing.moved(shown, graph.reads(one.id())).isEmpty()) {
                fresh.add(one.id());
            }
        }
        return new Settled(fresh, defined);
    }

    /// The nodes whose definition, kind or files are not those that were run, whatever is selected:
    /// what `state:changed` selects.
    public Set<NodeId> changed(String environment, List<Declared> nodes) {
        List<NodeId> changed = new ArrayList<>();
        for (Plan.Step step : plan(Wish.all(environment, nodes)).steps()) {
            switch (step.reason()) {
                case Reason.NeverRun(),
                        Reason.Changed(),
                        Reason.FilesChanged(),
                        Reason.OtherVersion() ->
                        changed.add(step.id());
                case Reason.UpstreamChanged _,
                        Reason.Aged _,
                        Reason.Asked _,
                        Reason.Resumes _,
                        Reason.FailedBefore _ -> {}
            }
        }
        return new TreeSet<>(changed);
    }
}
