package socle.app.screens.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import socle.api.Asks;
import socle.api.Exports;
import socle.api.Metered;
import socle.api.Node;
import socle.api.Teaches;
import socle.api.access.Right;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.show.Page;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.node.NodeView.About;
import socle.app.screens.node.NodeView.Backing;
import socle.app.screens.node.NodeView.From;
import socle.app.screens.node.NodeView.Holding;
import socle.app.screens.node.NodeView.Near;
import socle.app.screens.node.NodeView.Neighbours;
import socle.app.screens.node.NodeView.Origin;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Health;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.app.view.Stamp;
import socle.core.engine.Lineage;
import socle.core.graph.Declared;
import socle.core.graph.Graph;

/// The page of a node, of any kind.
public final class NodeScreen implements Screen<NodeView> {

    private static final int BESIDE = 12;
    private static final int SAMPLE = 10;
    private static final int VERSIONS = 5;

    private final Shapes shapes = new Shapes();

    @Override
    public Route route() {
        return Route.of("/nodes/{node}", "node", new Phrase("The node’s name.", "Le nom du nœud."))
                .with(
                        "table",
                        new Phrase(
                                "The table to look at, of a node that has several.",
                                "La table à regarder, d’un nœud qui en a plusieurs."))
                .with(
                        "profile",
                        new Phrase(
                                "Whether to look into the columns of a table however large it is.",
                                "S’il faut regarder dans les colonnes d’une table si grande qu’elle"
                                        + " soit."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "A node of any kind: what is wrong with it, what it holds, the rules that were put to"
                        + " it, what is around it, its versions, what it left, its definition.",
                "Un nœud de toute sorte\u00a0: ce qui ne va pas, ce qu’il contient, les règles qu’on lui"
                        + " applique, ce qui l’entoure, ses versions, ce qu’il a laissé, sa définition.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Class<NodeView> type() {
        return NodeView.class;
    }

    @Override
    public NodeView view(Asked asked) throws Refusal {
        Declared one = Found.node(asked);
        NodeId node = one.id();
        Optional<Table> table = Found.table(node, asked);
        Owned owned = new Owned(one.node(), asked);
        Page page = owned.page();
        return new NodeView(
                node,
                about(one),
                Health.of(node, asked.glimpse()),
                Stamp.of(node, asked.glimpse()),
                new Troubles(node, asked).all(),
                table.map(it -> holding(node, it, asked)),
                new Rules(node, asked).all(),
                neighbours(node, asked),
                new Versions(node, asked).last(VERSIONS),
                page,
                backing(page, asked),
                owned.proofs(),
                new Definitions(asked.glimpse().contents().outlook().root()).of(one.node().place()),
                lineage(one, asked));
    }

    @Override
    public Drawn draw(NodeView view, Sheet sheet) {
        return new NodePage(view, sheet).draw();
    }

    private static Backing backing(Page page, Asked asked) {
        return new Backing(Stamps.of(page, asked.glimpse()), asked.choices().values());
    }

    private static About about(Declared one) {
        return new About(
                one.node().title(),
                one.node().kind().label(),
                one.node().kind().home().folder(),
                one.node().place(),
                one.node().header().description().map(String::strip).orElse(""),
                one.node().header().owner().orElse(""),
                one.node().header().tags(),
                one.node().kind() instanceof Asks<?>,
                one.node().kind() instanceof Teaches<?>,
                one.node().kind() instanceof Metered<?>,
                leaves(one.node()));
    }

    private static <S extends Record> String leaves(Node<S> node) {
        return Exports.of(node).map(Exports::ending).orElse("");
    }

    private Holding holding(NodeId node, Table table, Asked asked) {
        return new Holding(
                table.name(),
                Found.parts(node, asked),
                table.isView() ? Optional.empty() : Optional.of(table.rows()),
                table.bytes(),
                table.digest(),
                shapes.of(node, table, asked),
                asked.may(Right.ROWS) ? sample(table, asked) : Optional.empty());
    }

    /// A view whose tables have changed since cannot always be read.
    private static Optional<Rows> sample(Table table, Asked asked) {
        try {
            return Optional.of(asked.seen().rows(table.name(), SAMPLE));
        } catch (SqlFailure unreadable) {
            return Optional.empty();
        }
    }

    private static Neighbours neighbours(NodeId node, Asked asked) {
        Graph graph = asked.glimpse().contents().graph();
        Collection<NodeId> judges = asked.glimpse().judges(node);
        List<NodeId> after = new ArrayList<>(graph.after(node));
        after.removeAll(judges);
        return new Neighbours(
                near(graph.before(node), asked),
                near(after, asked),
                near(judges, asked),
                graph.upstream(node).size(),
                graph.downstream(node).size());
    }

    private static Listing<Near> near(Collection<NodeId> nodes, Asked asked) {
        List<Near> first =
                nodes.stream()
                        .limit(BESIDE)
                        .flatMap(it -> asked.glimpse().contents().graph().find(it).stream())
                        .map(
                                it ->
                                        new Near(
                                                it.id(),
                                                it.node().title(),
                                                it.node().kind().label(),
                                                Health.of(it.id(), asked.glimpse())))
                        .toList();
        return new Listing<>(first, Optional.empty(), nodes.size());
    }

    private static List<Origin> lineage(Declared one, Asked asked) {
        return asked.glimpse().contents().outlook().lineage(one, asked.seen()).stream()
                .flatMap(it -> it.lines().stream())
                .map(NodeScreen::origin)
                .toList();
    }

    private static Origin origin(Lineage.Line line) {
        return new Origin(
                line.column(),
                line.sources().isPresent(),
                line.sources().stream()
                        .flatMap(it -> it.stream())
                        .map(it -> new From(it.table(), it.column()))
                        .toList());
    }
}
