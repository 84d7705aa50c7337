package socle.kinds.steer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Ref;
import socle.kinds.steer.need.Need;
import socle.kinds.steer.need.NeedSpec;

/// `strategy`: ties each source to a need and an objective, says which of its columns are necessary
/// or useful, and holds both against what was really collected.
public final class Strategy implements NodeKind<StrategySpec>, Guards<StrategySpec> {

    /// Where sources live, whatever their technique.
    private static final String SOURCES = "sources";

    @Override
    public String word() {
        return "strategy";
    }

    @Override
    public Phrase label() {
        return new Phrase("collection strategy", "stratégie de collecte");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("project", "yml");
    }

    @Override
    public Class<StrategySpec> spec() {
        return StrategySpec.class;
    }

    @Override
    public Gives gives(StrategySpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<StrategySpec> node, Neighbours neighbours) {
        List<Problem> problems = new ArrayList<>();
        for (Ref need : node.spec().needs()) {
            neighbours
                    .node(need.node())
                    .filter(found -> !(found.spec() instanceof NeedSpec))
                    .ifPresent(_ -> problems.add(noNeed(need)));
        }
        Set<NodeId> said = new TreeSet<>();
        node.spec().sources().forEach(source -> said.add(source.source().node()));
        for (Node<?> other : neighbours.nodes()) {
            if (other.kind().home().folder().equals(SOURCES) && !said.contains(other.id())) {
                problems.add(outside(node, other));
            }
        }
        return problems;
    }

    @Override
    public Outcome work(Node<StrategySpec> node, Bench bench) {
        List<Sourced> sources = new ArrayList<>();
        for (StrategySource source : node.spec().sources()) {
            sources.add(
                    new Sourced(
                            source,
                            bench.node(source.source()),
                            columns(source, bench),
                            bench.evidence(source.source().node())));
        }
        StrategyTables tables =
                new StrategyTables(needs(node.spec(), bench), sources, bench.language());
        return Outcome.Done.of(
                bench.tables().draft(tables.means()), new StrategyFindings(tables).evidence());
    }

    private static List<Node<NeedSpec>> needs(StrategySpec spec, Bench bench) {
        List<Node<NeedSpec>> needs = new ArrayList<>();
        for (Ref ref : spec.needs()) {
            Node<?> found = bench.node(ref);
            if (found.kind() instanceof Need kind && found.spec() instanceof NeedSpec said) {
                needs.add(new Node<>(found.id(), kind, found.header(), said, found.place()));
            }
        }
        return needs;
    }

    private static List<String> columns(StrategySource source, Bench bench) {
        NodeId id = source.source().node();
        return bench
                .engine()
                .describe("SELECT * FROM " + socle.api.text.Sql.quote(id.value()))
                .stream()
                .map(Column::name)
                .toList();
    }

    private static Problem outside(Node<?> strategy, Node<?> source) {
        return Problem.advice(
                strategy.place(),
                "source-outside-strategy",
                Phrase.of(
                        "%s is collected, and the strategy does not say what for",
                        "%s est collectée, et la stratégie ne dit pas pour quoi", source.id()),
                new Phrase(
                        "write it under `sources`, or stop collecting it",
                        "écrivez-la sous `sources`, ou cessez de la collecter"));
    }

    private static Problem noNeed(Ref need) {
        return Problem.error(
                need.place(),
                "not-a-need",
                Phrase.of("%s is no need", "%s n’est pas un besoin", need.node()),
                new Phrase(
                        "name a node of kind `need`",
                        "nommez un nœud de la sorte `need` (besoin)"));
    }
}
