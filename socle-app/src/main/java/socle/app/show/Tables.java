package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block.Look;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// Tables in HTML: captioned, scoped, scrolling inside a region of their own.
public record Tables(Language language) {

    /// More rows than this are not shown on a page.
    public static final int MOST = 200;

    /// A table of rows as they are.
    ///
    /// @param total rows that there are, of which these may be the first
    public Tag of(Markup caption, Rows rows, long total) {
        return of(caption, rows, total, Map.of());
    }

    /// A table of rows.
    ///
    /// @param looks by column: its head in words, and how its numbers are written
    Tag of(Markup caption, Rows rows, long total, Map<String, Look> looks) {
        Tag whole = of(caption, rows, Cells.plain(language, looks));
        return rest(rows, total)
                .map(words -> Tag.of("div", whole, Tag.of("p", words).as("small quiet")))
                .orElse(whole);
    }

    /// A table whose heads and values may lead somewhere.
    Tag of(Markup caption, Rows rows, Cells cells) {
        List<Tag> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), MOST); i++) {
            lines.add(line(rows, i, cells));
        }
        Tag table = Tag.of("table", Tag.of("caption", caption), head(rows.columns(), cells));
        return scroll(table.with(Tag.of("tbody").with(lines)), caption);
    }

    /// A table of lines under a title that is seen.
    public static Tag titled(String title, Tag heads, List<Tag> lines) {
        return under(title, Tag.of("span", Tag.of("b", title)).as("cap"), heads, lines);
    }

    /// A table of lines under a title that is heard alone: it stands elsewhere on the page.
    public static Tag untitled(String title, Tag heads, List<Tag> lines) {
        return under(title, Tag.of("span", title).as("vh"), heads, lines);
    }

    /// A table of lines under a caption that says more than its name.
    public static Tag under(String name, Markup caption, Tag heads, List<Tag> lines) {
        Tag table = Tag.of("table", Tag.of("caption", caption), heads, Tag.of("tbody").with(lines));
        return scroll(table, Markup.words(name));
    }

    /// Puts a table where it can scroll sideways.
    public static Tag scroll(Tag table, Markup name) {
        String words = org.jsoup.Jsoup.parse(name.html()).text();
        return Tag.of("div", table)
                .as("scroll")
                .at("tabindex", "0")
                .at("role", "region")
                .at("aria-label", words);
    }

    /// A row of heads.
    public static Tag heads(List<String> words) {
        Tag row = Tag.of("tr");
        return Tag.of(
                "thead",
                row.with(words.stream().map(it -> Tag.of("th", it).at("scope", "col")).toList()));
    }

    /// A row of heads, the last ones over numbers.
    ///
    /// @param numbers how many
    public static Tag heads(List<String> words, int numbers) {
        List<Tag> cells = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Tag cell = Tag.of("th", words.get(i)).at("scope", "col");
            cells.add(i < words.size() - numbers ? cell : cell.as("num"));
        }
        return Tag.of("thead", Tag.of("tr").with(cells));
    }

    private static Tag head(List<Column> columns, Cells heads) {
        List<Tag> cells = new ArrayList<>();
        for (Column column : columns) {
            Tag cell = heads.head(column.name());
            cells.add(number(column) ? cell.as("num") : cell);
        }
        return Tag.of("thead", Tag.of("tr").with(cells));
    }

    private static Tag line(Rows rows, int row, Cells cells) {
        List<Tag> line = new ArrayList<>();
        for (int column = 0; column < rows.columns().size(); column++) {
            Tag cell = cells.value(rows, row, column);
            line.add(number(rows.columns().get(column)) ? cell.as("num") : cell);
        }
        return Tag.of("tr").with(line);
    }

    private static boolean number(Column column) {
        return column.family() == Column.Family.NUMBER;
    }

    private Optional<String> rest(Rows rows, long total) {
        long shown = Math.min(rows.size(), MOST);
        if (total <= shown) {
            return rows.size() == 0
                    ? Optional.of(new Phrase("No row.", "Aucune ligne.").in(language))
                    : Optional.empty();
        }
        return Optional.of(
                Phrase.of(
                                "The first %s of %s rows.",
                                "Les %s premières lignes sur %s.",
                                Phrase.count(shown),
                                Phrase.count(total))
                        .in(language));
    }
}
