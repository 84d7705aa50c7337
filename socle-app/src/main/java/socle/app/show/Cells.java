package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.show.Block.Head;
import socle.api.show.Block.Look;
import socle.api.show.Leads;
import socle.api.show.Way;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Looks;

/// What the cells of a table lead to: heads put its rows in order, values choose.
///
/// @param looks heads in words, and how numbers are written
record Cells(
        Language language,
        Ways ways,
        List<Leads> leads,
        Map<String, Head> heads,
        Map<String, Look> looks) {

    /// Cells that lead nowhere.
    static Cells plain(Language language, Map<String, Look> looks) {
        return new Cells(language, new Ways(Addresses.none()), List.of(), Map.of(), looks);
    }

    Tag head(String column) {
        Tag cell = Tag.of("th").at("scope", "col");
        Optional<Head> head = Optional.ofNullable(heads.get(column));
        if (head.isEmpty()) {
            return cell.say(told(column));
        }
        Markup link = ways.link(head.get().way(), Markup.words(told(column)));
        return switch (head.get().order()) {
            case NONE -> cell.with(link);
            case ASCENDING -> sorted(cell, link, "ascending", "▲");
            case DESCENDING -> sorted(cell, link, "descending", "▼");
        };
    }

    private String told(String column) {
        return looks.containsKey(column)
                ? Typography.of(new Looks(language, looks).head(column), language)
                : column;
    }

    private static Tag sorted(Tag cell, Markup link, String order, String sign) {
        return cell.at("aria-sort", order)
                .with(link, Tag.of("span", " " + sign).at("aria-hidden", "true"));
    }

    Tag value(Rows rows, int row, int column) {
        String name = rows.columns().get(column).name();
        Object at = rows.at(row, column);
        Markup words = Markup.words(new Looks(language, looks).cell(name, at));
        Optional<Way> way =
                leads.stream()
                        .filter(it -> it.column().equals(name))
                        .findFirst()
                        .flatMap(it -> Linked.of(it, rows, row));
        List<Markup> inside = new ArrayList<>();
        inside.add(way.map(it -> link(it, words)).orElse(words));
        return Tag.of("td").with(inside);
    }

    private Markup link(Way way, Markup words) {
        return ways.of(way)
                .<Markup>map(
                        it ->
                                Tag.of("a", words)
                                        .at("href", it)
                                        .at("title", way.words().in(language)))
                .orElse(words);
    }

    /// What the reader is told of rows that lie before and after.
    Tag pager(Phrase range, Optional<Way> before, Optional<Way> after) {
        Tag pager =
                Tag.of("nav", Tag.of("span", range.in(language)))
                        .as("pager")
                        .at("aria-label", new Phrase("Pages", "Pages").in(language));
        for (Optional<Way> way : List.of(before, after)) {
            if (way.isPresent()) {
                pager =
                        pager.with(
                                ways.link(way.get(), Markup.words(way.get().words().in(language))));
            }
        }
        return pager;
    }
}
