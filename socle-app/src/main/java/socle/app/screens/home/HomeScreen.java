package socle.app.screens.home;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import socle.api.access.Right;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.figure.Figures;
import socle.app.show.States;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.app.view.Stamp;
import socle.core.graph.Declared;
import socle.core.ledger.Ledger;
import socle.core.ledger.RunRow;
import socle.core.proof.Bloc;
import socle.core.proof.Coverage;
import socle.core.serve.Glimpse;

/// The first page.
public final class HomeScreen implements Screen<Home> {

    private static final int RUNS = 5;
    private static final int FIGURES = 4;
    private static final int SOURCES = 8;

    /// Nodes without a reading of their own that are looked at for where they come from.
    private static final int LOOKED_AT = 200;

    @Override
    public Route route() {
        return Route.of("/");
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The project at a glance: what needs somebody, how old its data are, how far it is"
                        + " proven, its last runs.",
                "Le projet d’un coup d’œil\u00a0: ce qui attend quelqu’un, l’âge de ses données, ce qui"
                        + " est prouvé, ses dernières exécutions.");
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
    public Class<Home> type() {
        return Home.class;
    }

    @Override
    public Home view(Asked asked) {
        Glimpse glimpse = asked.glimpse();
        List<Declared> nodes = glimpse.nodes();
        return new Home(
                nodes.size(),
                (int) nodes.stream().filter(it -> glimpse.seen().isFresh(it.id())).count(),
                new Needs(glimpse).all(),
                sources(glimpse),
                glimpse.coverage().stream().map(HomeScreen::covered).toList(),
                figures(glimpse),
                runs(asked));
    }

    @Override
    public Drawn draw(Home home, Sheet sheet) {
        return new HomePage(home, sheet).draw();
    }

    /// Nodes that say where their data come from: among those that read no other.
    private static List<Home.Source> sources(Glimpse glimpse) {
        List<NodeId> first =
                glimpse.nodes().stream()
                        .filter(it -> glimpse.contents().graph().reads(it.id()).isEmpty())
                        .map(Declared::id)
                        .filter(it -> glimpse.seen().table(it.value()).isPresent())
                        .limit(LOOKED_AT)
                        .toList();
        Map<NodeId, List<Told>> left = glimpse.seen().evidence(first);
        return first.stream()
                .filter(it -> isSource(left.getOrDefault(it, List.of())))
                .limit(SOURCES)
                .map(it -> source(it, glimpse))
                .toList();
    }

    private static Home.Source source(NodeId node, Glimpse glimpse) {
        return new Home.Source(
                node,
                glimpse.seen().node(node).map(it -> it.title()).orElse(node.value()),
                glimpse.seen().published(node).map(it -> it.at()),
                glimpse.seen().isFresh(node),
                glimpse.seen().table(node.value()).map(Table::rows).orElse(0L));
    }

    private static boolean isSource(List<Told> left) {
        return left.stream().anyMatch(it -> it.evidence() instanceof Evidence.Origin);
    }

    private static Home.Covered covered(Coverage coverage) {
        List<Home.Bloc> blocs = new ArrayList<>();
        for (Bloc bloc : coverage.framework().blocs()) {
            List<String> codes =
                    bloc.competences().stream()
                            .flatMap(it -> it.criteria().stream())
                            .map(it -> it.id())
                            .toList();
            blocs.add(
                    new Home.Bloc(
                            blocs.size() + 1,
                            bloc.words(),
                            States.of(
                                    coverage.all().stream()
                                            .filter(it -> codes.contains(it.criterion().id()))
                                            .toList())));
        }
        return new Home.Covered(
                coverage.framework().name(),
                coverage.framework().words(),
                States.of(coverage.all()),
                blocs);
    }

    /// The first figures that have a history, which is what indicators show.
    private static List<Home.Tile> figures(Glimpse glimpse) {
        List<Home.Tile> figures = new ArrayList<>();
        Figures last = new Figures(glimpse);
        for (Declared one : glimpse.nodes()) {
            if (figures.size() == FIGURES) {
                break;
            }
            last.last(one)
                    .filter(it -> it.history().size() > 1 && it.value().isPresent())
                    .ifPresent(
                            it ->
                                    figures.add(
                                            new Home.Tile(
                                                    one.id(), it, Stamp.of(one.id(), glimpse))));
        }
        return figures;
    }

    private static List<Home.Run> runs(Asked asked) {
        Ledger ledger = asked.glimpse().contents().workshop().ledger();
        return ledger.runs(RUNS).stream().map(it -> run(it, ledger, asked)).toList();
    }

    private static Home.Run run(RunRow row, Ledger ledger, Asked asked) {
        return new Home.Run(
                row.id(),
                row.command(),
                row.startedAt(),
                row.state(),
                Duration.between(row.startedAt(), row.endedAt().orElse(asked.now())),
                (int)
                        ledger.history().endings(row.id()).values().stream()
                                .mapToLong(it -> it)
                                .sum());
    }
}
