package socle.app.screens.node;

import java.util.List;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.node.NodeView.Version;
import socle.app.screens.node.VersionsView.Comparison;
import socle.app.screens.node.VersionsView.Difference;
import socle.app.screens.node.VersionsView.Sort;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.graph.Declared;
import socle.core.ledger.Published;

/// The versions of a node, and how two of them differ.
public final class VersionsScreen implements Screen<VersionsView> {

    @Override
    public Route route() {
        return Route.of(
                        "/nodes/{node}/versions",
                        "node",
                        new Phrase("The node’s name.", "Le nom du nœud."))
                .with("from", new Phrase("The older version.", "La version ancienne."))
                .with("to", new Phrase("The newer version.", "La version récente."))
                .with(
                        "table",
                        new Phrase(
                                "The table, of a node that has several.",
                                "La table, d’un nœud qui en a plusieurs."))
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The versions of a node that are kept, and how two of them differ: columns, rows, values.",
                "Les versions gardées d’un nœud, et ce qui distingue deux d’entre elles\u00a0:"
                        + " colonnes, lignes, valeurs.");
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
    public Class<VersionsView> type() {
        return VersionsView.class;
    }

    @Override
    public VersionsView view(Asked asked) throws Refusal {
        Declared one = Found.node(asked);
        Versions versions = new Versions(one.id(), asked);
        Optional<String> from = asked.choices().one("from");
        Optional<String> to = asked.choices().one("to");
        return new VersionsView(
                one.id(),
                one.node().title(),
                Listing.of(versions.last(Integer.MAX_VALUE), asked.choices()),
                from.isPresent() && to.isPresent()
                        ? Optional.of(difference(versions, from.get(), to.get()))
                        : Optional.empty());
    }

    private static Difference difference(Versions versions, String from, String to) throws Refusal {
        Asked asked = versions.asked();
        Published older = version(versions, from);
        Published newer = version(versions, to);
        String name =
                asked.choices()
                        .one("table")
                        .or(() -> newer.tables().stream().map(Table::name).findFirst())
                        .orElse("");
        Table before = table(older, name);
        Table after = table(newer, name);
        Comparing comparing = new Comparing(before, after, asked.glimpse().contents().workshop());
        List<Version> told = versions.last(Integer.MAX_VALUE);
        return new Difference(
                named(told, from),
                named(told, to),
                name,
                comparing.columns(),
                rows(comparing, versions.node(), asked));
    }

    private static Comparison rows(Comparing comparing, NodeId node, Asked asked) {
        if (!asked.seen().isWhole(node)) {
            return Comparing.without(Sort.HIDDEN);
        }
        return comparing.rows(asked.may(Right.ROWS) ? Comparing.Sees.ROWS : Comparing.Sees.COUNTS);
    }

    private static Version named(List<Version> told, String name) {
        return told.stream().filter(it -> it.version().equals(name)).findFirst().orElseThrow();
    }

    private static Published version(Versions versions, String name) throws Refusal {
        return versions.all().stream()
                .filter(it -> it.version().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        Phrase.of(
                                                "no version '%s' is kept",
                                                "aucune version «\u00a0%s\u00a0» n’est gardée",
                                                name),
                                        new Phrase(
                                                "choose two from the list",
                                                "choisissez-en deux dans la liste")));
    }

    private static Table table(Published version, String name) throws Refusal {
        return version.tables().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        Phrase.of(
                                                "the version %s has no table '%s'",
                                                "la version %s n’a pas de table «\u00a0%s\u00a0»",
                                                version.version(),
                                                name),
                                        new Phrase(
                                                "choose another version",
                                                "choisissez une autre version")));
    }

    @Override
    public Drawn draw(VersionsView view, Sheet sheet) {
        return new VersionsPage(view, sheet).draw();
    }
}
