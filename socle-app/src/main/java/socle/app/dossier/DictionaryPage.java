package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.Fact;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Numbers;
import socle.app.show.words.Values;
import socle.core.ledger.Published;

/// Every published table: what it is, its columns, their types and what is in them.
record DictionaryPage(Book book) {

    private static final Set<String> KNOWN =
            Set.of("column", "type", "rows", "median", "three_quarters");

    private static final Map<String, Phrase> WORDS =
            Map.of(
                    "missing",
                    new Phrase("Missing", "Absentes"),
                    "distinct",
                    new Phrase("Distinct", "Distinctes"),
                    "histogram",
                    new Phrase("Histogram", "Histogramme"),
                    "least",
                    new Phrase("Least", "Minimum"),
                    "quarter",
                    new Phrase("Quartiles", "Quartiles"),
                    "greatest",
                    new Phrase("Greatest", "Maximum"),
                    "frequent",
                    new Phrase("Most frequent", "Plus fréquentes"));

    Markup draw() {
        Map<String, Table> tables = new TreeMap<>();
        for (Published published : book.source().published().values()) {
            published.tables().forEach(table -> tables.put(table.name(), table));
        }
        List<Markup> parts = new ArrayList<>();
        String title =
                tables.size()
                        + (tables.size() == 1
                                ? book.say(" table and its columns", " table et ses colonnes")
                                : book.say(
                                        " tables and their columns", " tables et leurs colonnes"));
        parts.add(
                Tag.of(
                                "header",
                                Tag.of(
                                        "div",
                                        Tag.of(
                                                        "p",
                                                        book.say(
                                                                "Data dictionary",
                                                                "Dictionnaire des données"))
                                                .as("kind"),
                                        Tag.of("h1", title)))
                        .as("head"));
        List<Tag> lines =
                tables.keySet().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "li",
                                                Tag.of("a", Tag.of("code", it))
                                                        .at("href", "#t-" + it)))
                        .toList();
        parts.add(
                Tag.of("nav", Tag.of("ol").with(lines))
                        .as("toc names")
                        .at("aria-label", book.say("Tables of this page", "Tables de cette page")));
        tables.values().forEach(it -> parts.add(table(it)));
        return Markup.all(parts);
    }

    private Tag table(Table table) {
        int part = table.name().indexOf(NodeId.PART);
        NodeId id = new NodeId(part < 0 ? table.name() : table.name().substring(0, part));
        Optional<Node<?>> node = book.source().seen().node(id);
        Tag article =
                Tag.of("article", Tag.of("h2", Tag.of("code", table.name())))
                        .as("node stack")
                        .at("id", "t-" + table.name());
        Optional<String> words = node.flatMap(it -> it.header().description());
        if (part >= 0) {
            String of = table.name().substring(part + NodeId.PART.length());
            article =
                    article.with(
                            Tag.of(
                                    "p",
                                    book.say(
                                            "A part of " + id + ": " + of + ".",
                                            "Une partie de " + id + "\u00A0: " + of + ".")));
        } else if (words.isPresent()) {
            article = article.with(Tag.of("p", words.get()));
        }
        return article.with(facts(table, id), columns(table));
    }

    private Tag facts(Table table, NodeId id) {
        Tag from = Tag.of("code", id.value());
        String size =
                table.isView() ? book.say("a view", "une vue") : book.say(Stamp.rows(table.rows()));
        return Tag.of("p")
                .as("stamp")
                .with(
                        book.of(id)
                                .<Markup>map(it -> Tag.of("a", from).at("href", it))
                                .orElse(from),
                        Tag.of("span", size),
                        table.isView()
                                ? Markup.none()
                                : Tag.of("span", new Numbers(book.language()).bytes(table.bytes())),
                        Tag.of("span", book.say("version ", "version\u00A0") + table.version()),
                        Tag.of("code", Fact.shortDigest(table.digest()))
                                .at("title", table.digest()));
    }

    private Tag columns(Table table) {
        Optional<Rows> profile = book.source().profiles().of(table.name());
        List<Tag> heads = new ArrayList<>();
        heads.add(Tag.of("th", book.say("Column", "Colonne")).at("scope", "col"));
        heads.add(Tag.of("th", "Type").at("scope", "col"));
        profile.ifPresent(it -> shown(it).forEach(i -> heads.add(head(it.columns().get(i)))));
        List<Tag> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            List<Tag> found = profile.map(it -> profiled(column, it)).orElse(List.of());
            lines.add(line(column).with(found));
        }
        String caption = book.say("Columns of ", "Colonnes de ") + table.name();
        return Tables.scroll(
                Tag.of(
                        "table",
                        Tag.of("caption", caption),
                        Tag.of("thead", Tag.of("tr").with(heads)),
                        Tag.of("tbody").with(lines)),
                Markup.words(caption));
    }

    /// The columns of a profile that say something new: not those that name the column, its type
    /// and the rows of the table, nor those that have nothing to say of any column.
    private static List<Integer> shown(Rows profile) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < profile.columns().size(); i++) {
            if (!KNOWN.contains(profile.columns().get(i).name()) && speaks(profile, i)) {
                shown.add(i);
            }
        }
        return shown;
    }

    private static boolean speaks(Rows profile, int column) {
        return IntStream.range(0, profile.size())
                .mapToObj(row -> profile.at(row, column))
                .anyMatch(value -> value != null && !String.valueOf(value).isEmpty());
    }

    private Tag head(Column column) {
        Phrase words = WORDS.getOrDefault(column.name(), Phrase.same(column.name()));
        Tag cell = Tag.of("th", book.say(words)).at("scope", "col");
        return column.family() == Column.Family.NUMBER ? cell.as("num") : cell;
    }

    private static Tag line(Column column) {
        return Tag.of(
                "tr",
                Tag.of("th", Tag.of("code", column.name())).at("scope", "row"),
                Tag.of("td", Tag.of("code", column.type())));
    }

    private List<Tag> profiled(Column column, Rows profile) {
        List<Tag> cells = new ArrayList<>();
        for (int row = 0; row < profile.size(); row++) {
            if (column.name().equals(profile.at(row, 0))) {
                for (int i : shown(profile)) {
                    Tag cell = Tag.of("td", value(profile, row, i));
                    boolean number = profile.columns().get(i).family() == Column.Family.NUMBER;
                    cells.add(number ? cell.as("num") : cell);
                }
                return cells;
            }
        }
        return cells;
    }

    private String value(Rows profile, int row, int column) {
        if (!profile.columns().get(column).name().equals("quarter")) {
            return text(profile.at(row, column));
        }
        int median = profile.indexOf("median");
        int last = profile.indexOf("three_quarters");
        return median < 0 || last < 0 || profile.at(row, median) == null
                ? "—"
                : text(profile.at(row, column))
                        + " · "
                        + text(profile.at(row, median))
                        + " · "
                        + text(profile.at(row, last));
    }

    private String text(@Nullable Object value) {
        return value == null ? "—" : new Values(book.language()).of(value);
    }
}
