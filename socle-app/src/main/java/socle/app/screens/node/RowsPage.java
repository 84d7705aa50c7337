package socle.app.screens.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.app.screens.node.RowsView.How;
import socle.app.screens.node.RowsView.Wanted;
import socle.app.screens.take.TakeLinks;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Values;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Listing;
import socle.app.view.Pager;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How a part of the rows of a table looks.
record RowsPage(RowsView view, Sheet sheet) {

    Drawn draw() {
        String title = sheet.say(Phrase.of("Rows of %s", "Lignes de %s", view.table()));
        String lede =
                sheet.say(
                        Phrase.of(
                                view.total() == 1 ? "%s row." : "%s rows.",
                                view.total() == 1 ? "%s ligne." : "%s lignes.",
                                Phrase.count(view.total())));
        return Drawn.of(
                        title,
                        "/datasets",
                        Head.of(title, lede).tag(),
                        sheet.live(filters()),
                        table())
                .under(sheet.say("Data sets", "Jeux de données"), "/datasets")
                .under(view.title(), Paths.node(view.node()));
    }

    private String here() {
        return Paths.node(view.node()) + "/rows";
    }

    /// What is chosen, as it is said again by links.
    private Choices choices() {
        Wanted wanted = view.wanted();
        boolean isFiltered = !wanted.column().isEmpty();
        return Choices.none()
                .with("table", view.parts().size() > 1 ? view.table() : "")
                .with("column", wanted.column())
                .with("how", isFiltered ? word(wanted.how()) : "")
                .with("value", isFiltered ? wanted.value() : "")
                .with("sort", (wanted.down() ? "-" : "") + wanted.sort());
    }

    private static String word(How how) {
        return how.name().toLowerCase(Locale.ROOT);
    }

    private Tag filters() {
        Wanted wanted = view.wanted();
        List<String> columns = view.rows().columns().stream().map(Column::name).toList();
        Tag form =
                Tag.of(
                                "form",
                                select(
                                        "column",
                                        sheet.say("Column", "Colonne"),
                                        columns.stream()
                                                .map(it -> option(it, it, wanted.column()))
                                                .toList()),
                                select("how", sheet.say("How", "Comment"), hows()),
                                Tag.of(
                                        "div",
                                        Tag.of("label", sheet.say("Value", "Valeur"))
                                                .at("for", "rows-value"),
                                        Tag.of("input")
                                                .at("id", "rows-value")
                                                .at("name", "value")
                                                .at("type", "text")
                                                .at("value", wanted.value())))
                        .as("filters")
                        .at("action", sheet.places().of(here()).orElse(here()));
        if (view.parts().size() > 1) {
            form = form.with(Sheet.hidden("table", view.table()));
        }
        if (!wanted.sort().isEmpty()) {
            form = form.with(Sheet.hidden("sort", (wanted.down() ? "-" : "") + wanted.sort()));
        }
        return form.with(
                Tag.of(
                                "div",
                                sheet.link(
                                                choices()
                                                        .with("column", "")
                                                        .with("how", "")
                                                        .with("value", "")
                                                        .after(here()),
                                                sheet.say("All rows", "Toutes les lignes"))
                                        .as("btn bare"),
                                Tag.of("button", sheet.say("Filter", "Filtrer"))
                                        .as("btn main")
                                        .at("type", "submit"))
                        .as("actions"));
    }

    private List<Tag> hows() {
        String chosen = word(view.wanted().how());
        return List.of(
                option("is", sheet.say("is", "est"), chosen),
                option("contains", sheet.say("contains", "contient"), chosen),
                option("from", sheet.say("is from … on", "est au moins"), chosen),
                option("up_to", sheet.say("is at most", "est au plus"), chosen),
                option("missing", sheet.say("is missing", "est absente"), chosen));
    }

    private static Tag option(String value, String words, String chosen) {
        Tag option = Tag.of("option", words).at("value", value);
        return value.equals(chosen) ? option.at("selected", "selected") : option;
    }

    private static Tag select(String name, String words, List<Tag> options) {
        return Tag.of(
                "div",
                Tag.of("label", words).at("for", "rows-" + name),
                Tag.of("select").at("id", "rows-" + name).at("name", name).with(options));
    }

    private Tag table() {
        String name = sheet.say(Phrase.of("Rows of %s", "Lignes de %s", view.table()));
        List<Tag> heads = view.rows().columns().stream().map(this::head).toList();
        List<Tag> lines = new ArrayList<>();
        for (int row = 0; row < view.rows().size(); row++) {
            lines.add(line(row));
        }
        Tag table = Tables.untitled(name, Tag.of("thead", Tag.of("tr").with(heads)), lines);
        Listing<Object> part =
                new Listing<>(
                        Collections.nCopies(view.rows().size(), ""), view.next(), view.total());
        Tag card = Tag.of("div", table).as("sec card flush gridtab");
        if (lines.isEmpty()) {
            card = card.with(Tag.of("p", sheet.say("No row.", "Aucune ligne.")).as("pager"));
        }
        return card.with(
                sheet.live(new Pager(part, choices(), here(), sheet).draw()),
                sheet.live(new TakeLinks(here(), choices(), sheet).draw()));
    }

    private Tag head(Column column) {
        Wanted wanted = view.wanted();
        boolean isBy = wanted.sort().equals(column.name());
        String next = isBy && !wanted.down() ? "-" + column.name() : column.name();
        Tag link = sheet.choice(choices().with("sort", next).after(here()), column.name());
        Tag head =
                Tag.of("th", link, Markup.words(" "), Tag.of("span", column.type()).as("small"))
                        .at("scope", "col");
        if (column.family() == Column.Family.NUMBER) {
            head = head.as("num");
        }
        return isBy ? head.at("aria-sort", wanted.down() ? "descending" : "ascending") : head;
    }

    private Tag line(int row) {
        Values values = new Values(sheet.language());
        List<Tag> cells = new ArrayList<>();
        for (int column = 0; column < view.rows().columns().size(); column++) {
            Object value = view.rows().at(row, column);
            Tag cell = Tag.of("td", values.of(value));
            if (value == null) {
                cell = cell.as("quiet");
            }
            cells.add(
                    view.rows().columns().get(column).family() == Column.Family.NUMBER
                            ? cell.as("num")
                            : cell);
        }
        return Tag.of("tr").with(cells);
    }
}
