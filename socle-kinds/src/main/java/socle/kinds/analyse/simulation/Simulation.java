package socle.kinds.analyse.simulation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Sql;
import socle.kinds.analyse.simulation.law.Draws;
import socle.kinds.analyse.simulation.law.Law;

/// How a conclusion holds when what it rests on varies. Its table is one row: the draws, the
/// outcome, the share of draws in which the conclusion holds; `__sensitivities` has one row an
/// input, `__draws` each draw where that is asked.
public final class Simulation
        implements NodeKind<SimulationSpec>, Guards<SimulationSpec>, Shows<SimulationSpec> {

    @Override
    public String word() {
        return "simulation";
    }

    @Override
    public Phrase label() {
        return new Phrase("simulation", "simulation");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("simulations", "yml");
    }

    @Override
    public Class<SimulationSpec> spec() {
        return SimulationSpec.class;
    }

    @Override
    public Gives gives(SimulationSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<SimulationSpec> node, Neighbours neighbours) {
        return new SimulationGuard(node, neighbours).problems();
    }

    @Override
    public Outcome work(Node<SimulationSpec> node, Bench bench) throws IOException {
        SimulationSpec spec = node.spec();
        Troubles troubles = new Troubles();
        read(spec, new Reading(bench.engine(), troubles));
        Map<String, Law> laws = new Laws(new Readings(bench, troubles)).of(spec);
        if (!troubles.isNone()) {
            return troubles.outcome();
        }
        long seed = spec.seed().orElse(bench.seed());
        Draws draws = Draws.of(laws, spec.correlations(), seed, spec.draws());
        Answer answer = new Asking(spec, laws, draws, bench.engine()).answer(bench, troubles);
        return troubles.isNone()
                ? answered(new Published(spec, laws, answer, seed), bench)
                : troubles.outcome();
    }

    private static void read(SimulationSpec spec, Reading reading) {
        Set<String> names = new TreeSet<>(spec.inputs().keySet());
        reading.read(spec.outcome(), names, Column.Family.NUMBER);
        names.add("outcome");
        reading.read(spec.holds_when(), names, Column.Family.TRUTH);
    }

    private static Outcome answered(Published published, Bench bench) {
        SimulationSpec spec = published.spec();
        List<Table> tables = new ArrayList<>();
        tables.add(bench.tables().draft(published.summary()));
        tables.add(bench.tables().part("sensitivities").draft(published.sensitivities()));
        if (spec.keep_draws()) {
            tables.add(bench.tables().part("draws").draft(new Change.Whole(), kept(spec)));
        }
        Facts facts =
                new Facts(
                        spec,
                        published.laws(),
                        published.answer(),
                        published.seed(),
                        bench.language());
        return new Outcome.Done(tables, Optional.empty(), facts.evidence());
    }

    private static String kept(SimulationSpec spec) {
        String inputs =
                spec.inputs().keySet().stream().map(Sql::quote).collect(Collectors.joining(", "));
        return "SELECT draw, %s, outcome, holds FROM %s WHERE draw > 0 ORDER BY draw"
                .formatted(inputs, Sql.quote(Asking.DRAWN));
    }

    @Override
    public Page page(Node<SimulationSpec> node, Seen seen) {
        return new SimulationPage(node, seen).page();
    }
}
