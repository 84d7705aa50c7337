package socle.app.screens.node;

import java.util.Optional;
import socle.api.access.Right;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.graph.Declared;

/// The rows of a node's table, part by part.
public final class RowsScreen implements Screen<RowsView> {

    @Override
    public Route route() {
        return Route.of(
                        "/nodes/{node}/rows",
                        "node",
                        new Phrase("The node’s name.", "Le nom du nœud."))
                .with(
                        "table",
                        new Phrase(
                                "The table, of a node that has several.",
                                "La table, d’un nœud qui en a plusieurs."))
                .with(
                        "sort",
                        new Phrase(
                                "The column to sort by; with a minus before it, the greatest first.",
                                "La colonne de tri\u202f; précédée d’un moins, la plus grande"
                                        + " d’abord."))
                .with("column", new Phrase("The column to look into.", "La colonne où regarder."))
                .with(
                        "how",
                        new Phrase(
                                "How: is, contains, from, up_to, missing.",
                                "Comment\u00a0: is, contains, from, up_to, missing."))
                .with("value", new Phrase("The value to look for.", "La valeur cherchée."))
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The rows of a table, sorted and filtered by the engine, part by part.",
                "Les lignes d’une table, triées et filtrées par le moteur, partie par partie.");
    }

    @Override
    public Right right() {
        return Right.ROWS;
    }

    @Override
    public Class<RowsView> type() {
        return RowsView.class;
    }

    @Override
    public RowsView view(Asked asked) throws Refusal {
        Declared one = Found.node(asked);
        Table table = table(asked);
        RowsQuery query = RowsQuery.of(table, asked);
        int from = asked.choices().number("after", 0, Integer.MAX_VALUE);
        int limit = Listing.limit(asked.choices());
        Rows rows = query.rows(from, limit);
        long total = query.total();
        int end = from + rows.size();
        return new RowsView(
                one.id(),
                one.node().title(),
                table.name(),
                Found.parts(one.id(), asked),
                query.wanted(),
                rows,
                total,
                from,
                end < total && rows.size() > 0
                        ? Optional.of(String.valueOf(end))
                        : Optional.empty());
    }

    /// The table that is asked for.
    static Table table(Asked asked) throws Refusal {
        Declared one = Found.node(asked);
        return Found.table(one.id(), asked)
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        Phrase.of(
                                                "%s has no rows yet",
                                                "%s n’a pas encore de lignes", one.id()),
                                        new Phrase("make it run", "exécutez-le")));
    }

    @Override
    public Drawn draw(RowsView view, Sheet sheet) {
        return new RowsPage(view, sheet).draw();
    }
}
