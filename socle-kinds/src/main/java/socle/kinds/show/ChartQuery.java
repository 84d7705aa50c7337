package socle.kinds.show;

import java.util.Optional;
import socle.api.show.Channel.Aggregate;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// The one query of a chart: its rows aggregated, joined under Others, sorted and cut. Each answers
/// one mark, or one point of a line; a last column counts the rows behind it.
record ChartQuery(Layout layout, Language language) {

    /// More marks than that are no chart but a texture.
    static final int MOST_MARKS = 2000;

    /// The colours that can be told apart; more of them are joined under Others.
    static final int MOST_COLOURS = 6;

    private static final Phrase OTHERS = new Phrase("Others", "Autres");
    private static final Phrase UNKNOWN = new Phrase("(not given)", "(non renseigné)");

    /// The drawn rows; one more than `MOST_MARKS` when there are too many.
    String drawn() {
        return """
        WITH source AS (%s),
        places AS (
          SELECT p, row_number() OVER (ORDER BY %s) AS n FROM source GROUP BY p
        ), colours AS (
          SELECT c, row_number() OVER (ORDER BY %s) AS n FROM source GROUP BY c
        ), marks AS (
          SELECT %s AS p, least(places.n, %d) AS pn, %s AS c,
                 CASE WHEN %s THEN colours.n ELSE %d END AS cn, v
          FROM source
          JOIN places ON source.p IS NOT DISTINCT FROM places.p
          JOIN colours ON source.c IS NOT DISTINCT FROM colours.c
          WHERE %s
        )
        SELECT p AS %s, %s %s AS %s, count(*) AS rows_behind
        FROM marks GROUP BY p, pn, c, cn ORDER BY pn, cn LIMIT %d"""
                .formatted(
                        source(),
                        placeOrder(),
                        colourOrder(),
                        joins()
                                ? "CASE WHEN " + kept() + " THEN source.p ELSE " + others() + " END"
                                : "source.p",
                        limit() + 1L,
                        "CASE WHEN " + keptColour() + " THEN source.c ELSE " + others() + " END",
                        keptColour(),
                        MOST_COLOURS,
                        joins() ? "TRUE" : kept(),
                        Sql.quote(layout.place().column()),
                        colour("c AS %s,"),
                        aggregated("v"),
                        Sql.quote(layout.measure()),
                        MOST_MARKS + 1);
    }

    /// One row: rows, rows without place, rows without value, total of the values, places, colours.
    String whole() {
        return """
        WITH source AS (%s)
        SELECT (SELECT count(*) FROM %s) AS all_rows, count(*) AS placed,
               count(*) - count(v) AS without_value, %s AS total,
               count(DISTINCT p) AS places, count(DISTINCT c) AS colours
        FROM source"""
                .formatted(source(), table(), isAdditive() ? aggregated("v") : "NULL");
    }

    /// Whether the drawn values add up to that of all rows.
    boolean isAdditive() {
        return layout.value()
                .aggregate()
                .filter(how -> how == Aggregate.SUM || how == Aggregate.COUNT)
                .isPresent();
    }

    /// Whether the places beyond the limit are joined under Others.
    boolean joins() {
        return layout.hasNames() && layout.value().aggregate().isPresent();
    }

    private String source() {
        String place = Sql.quote(layout.place().column());
        String value = Sql.quote(layout.value().column());
        String named = layout.hasNames() ? named(place) : place;
        return "SELECT "
                + named
                + " AS p, "
                + layout.spec().color().map(c -> named(Sql.quote(c.column()))).orElse("''")
                + " AS c, "
                + value
                + " AS v FROM "
                + table()
                + (layout.hasNames() ? "" : " WHERE " + place + " IS NOT NULL");
    }

    private String named(String column) {
        return "coalesce(CAST("
                + column
                + " AS VARCHAR), "
                + Sql.literal(UNKNOWN.in(language))
                + ")";
    }

    private String table() {
        return Sql.quote(layout.spec().from().node().value());
    }

    private String others() {
        return Sql.literal(OTHERS.in(language));
    }

    private long limit() {
        return layout.spec().limit().orElse(Integer.MAX_VALUE - 1);
    }

    private String kept() {
        return "places.n <= " + limit();
    }

    private String keptColour() {
        return "(colours.n < "
                + MOST_COLOURS
                + " OR (SELECT count(*) FROM colours) <= "
                + MOST_COLOURS
                + ")";
    }

    private String placeOrder() {
        Optional<Sort> sort = layout.spec().sort().filter(by -> by.by() != Slot.COLOR);
        boolean byValue = sort.map(by -> by.by() == layout.valueSlot()).orElse(layout.hasNames());
        String way = sort.map(ChartQuery::way).orElse(byValue ? "DESC" : "ASC");
        return byValue ? ranked() + " " + way + " NULLS LAST, p" : "p " + way + " NULLS LAST";
    }

    private String colourOrder() {
        return layout.spec()
                .sort()
                .filter(by -> by.by() == Slot.COLOR)
                .map(by -> "c " + way(by))
                .orElse(ranked() + " DESC NULLS LAST, c");
    }

    private static String way(Sort sort) {
        return switch (sort.order()) {
            case ASCENDING -> "ASC";
            case DESCENDING -> "DESC";
        };
    }

    private String ranked() {
        return layout.value().aggregate().isPresent() ? aggregated("v") : "sum(v)";
    }

    private String colour(String form) {
        return layout.spec().color().map(c -> form.formatted(Sql.quote(c.column()))).orElse("");
    }

    private String aggregated(String column) {
        return layout.value()
                .aggregate()
                .map(
                        how ->
                                switch (how) {
                                    case COUNT -> "count(" + column + ")";
                                    case SUM -> "CAST(sum(" + column + ") AS DOUBLE)";
                                    case MEAN -> "CAST(avg(" + column + ") AS DOUBLE)";
                                    case MEDIAN -> "CAST(median(" + column + ") AS DOUBLE)";
                                    case MIN -> "min(" + column + ")";
                                    case MAX -> "max(" + column + ")";
                                })
                .orElse("any_value(" + column + ")");
    }
}
