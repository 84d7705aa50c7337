package socle.app.screens.graph;

import java.util.List;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.graph.Graph;

/// The graph: around one node, or by folder and kind.
public final class GraphScreen implements Screen<GraphView> {

    private static final int FEW = 400;

    @Override
    public Route route() {
        return Route.of("/graph")
                .with("focus", new Phrase("The node in the middle.", "Le nœud au centre."))
                .with("up", new Phrase("Steps before it.", "Les pas en amont."))
                .with("down", new Phrase("Steps after it.", "Les pas en aval."))
                .with(
                        "to",
                        new Phrase(
                                "Another node: the way between both is shown.",
                                "Un autre nœud\u00a0: on montre le chemin entre les deux."))
                .with(
                        "column",
                        new Phrase(
                                "A column of its table: where its values come from, and go.",
                                "Une colonne de sa table\u00a0: d’où viennent ses valeurs, où elles"
                                        + " vont."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "What comes from what: around one node, down to its columns, or by folder and kind.",
                "Ce qui vient de quoi\u00a0: autour d’un nœud, jusqu’aux colonnes, ou par dossier et par"
                        + " sorte.");
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
    public Class<GraphView> type() {
        return GraphView.class;
    }

    @Override
    public GraphView view(Asked asked) throws Refusal {
        Graph graph = asked.glimpse().contents().graph();
        List<String> names =
                graph.nodes().size() > FEW
                        ? List.of()
                        : graph.nodes().stream().map(it -> it.id().value()).toList();
        Optional<String> focus = asked.choices().one("focus");
        if (focus.isEmpty()) {
            return new GraphView(Optional.empty(), new Groups(graph).all(), names);
        }
        return new GraphView(
                Optional.of(new Surroundings(asked).of(focus.get().strip())), List.of(), names);
    }

    @Override
    public Drawn draw(GraphView view, Sheet sheet) {
        return view.around()
                .map(it -> new AroundPage(it, view.names(), sheet).draw())
                .orElseGet(() -> new GroupsPage(view, sheet).draw());
    }
}
