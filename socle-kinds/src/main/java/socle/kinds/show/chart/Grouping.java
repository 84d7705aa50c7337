package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import socle.api.show.Channel.Aggregate;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// The query of marks that stand for a group of rows: aggregated, joined under Others, sorted and
/// cut. Each row answers one mark, or one point of a line; a last column counts the rows behind it.
record Grouping(Groups groups, Language language) {

    /// More marks than that are no chart but a texture.
    static final int MOST_MARKS = 2000;

    private static final Phrase OTHERS = new Phrase("Others", "Autres");
    private static final Phrase UNKNOWN = new Phrase("(not given)", "(non renseigné)");

    /// Greater than any rank.
    private static final int LAST = 1_000_000;

    /// Whether a name stands for rows of other names, or of none.
    static boolean isGathered(String name) {
        return Stream.of(OTHERS, UNKNOWN)
                .anyMatch(one -> one.en().equals(name) || one.fr().equals(name));
    }

    /// The drawn rows; one more than `MOST_MARKS` when there are too many. The table is read once:
    /// ranks and marks are made of its cells, one for each combination of names.
    String drawn() {
        String ranks =
                each(i -> ", k" + i + " AS (" + ranks(i) + ")").collect(Collectors.joining());
        String joins =
                each(i -> " JOIN k%1$d ON cells.d%1$d IS NOT DISTINCT FROM k%1$d.d".formatted(i))
                        .collect(Collectors.joining());
        return "WITH "
                + cells()
                + ranks
                + ", marks AS (SELECT "
                + list(each(this::kept), folding().names())
                + " FROM cells"
                + joins
                + " WHERE "
                + each(this::filter).collect(Collectors.joining(" AND ", "TRUE AND ", " AND TRUE"))
                + ") SELECT "
                + list(
                        each(
                                i ->
                                        "d"
                                                + i
                                                + " AS "
                                                + Sql.quote(groups.dims().get(i).axis().column())),
                        folding().whole()
                                + " AS "
                                + Sql.quote(groups.measured())
                                + ", CAST(sum("
                                + Folding.COUNT
                                + ") AS BIGINT) AS rows_behind")
                + " FROM marks"
                + (groups.dims().isEmpty()
                        ? ""
                        : " GROUP BY " + all("d%1$d, n%1$d") + " ORDER BY " + all("n%d"))
                + " LIMIT "
                + (MOST_MARKS + 1);
    }

    /// One row: rows, rows with a place, rows without value, total of the values, then how many
    /// different values each slot has.
    String whole() {
        return "WITH source AS (%s) SELECT (SELECT count(*) FROM %s), count(*), count(*) - count(v), %s%s FROM source"
                .formatted(
                        source(),
                        groups.spec().table(),
                        isAdditive() ? folding().total() : "NULL",
                        each(i -> ", count(DISTINCT d" + i + ")").collect(Collectors.joining()));
    }

    /// Whether the drawn values add up to that of all rows.
    boolean isAdditive() {
        return groups.value()
                .aggregate()
                .filter(how -> how == Aggregate.SUM || how == Aggregate.COUNT)
                .isPresent();
    }

    private Folding folding() {
        return Folding.of(groups.value().aggregate());
    }

    private String cells() {
        Folding folding = folding();
        boolean ordered = groups.spec().order().isPresent();
        String order = !ordered ? "" : folding.isCell() ? "min(o) AS o, " : "o, ";
        return "cells AS %s(SELECT %s FROM (%s)%s)"
                .formatted(
                        folding.isCell() ? "MATERIALIZED " : "",
                        list(each(i -> "d" + i), order + folding.computed()),
                        source(),
                        folding.isCell() && !groups.dims().isEmpty()
                                ? " GROUP BY " + all("d%d")
                                : "");
    }

    private String source() {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < groups.dims().size(); i++) {
            columns.add(expression(groups.dims().get(i)) + " AS d" + i);
        }
        groups.spec().order().ifPresent(by -> columns.add(Sql.quote(by.column()) + " AS o"));
        columns.add(Sql.quote(groups.value().column()) + " AS v");
        String placed =
                groups.dims().stream()
                        .filter(dim -> !dim.isName())
                        .map(dim -> Sql.quote(dim.axis().column()) + " IS NOT NULL")
                        .collect(Collectors.joining(" AND "));
        return "SELECT "
                + String.join(", ", columns)
                + " FROM "
                + groups.spec().table()
                + (placed.isEmpty() ? "" : " WHERE " + placed);
    }

    private String expression(Dim dim) {
        String column = Sql.quote(dim.axis().column());
        return dim.isName()
                ? "coalesce(CAST(%s AS VARCHAR), %s)"
                        .formatted(column, Sql.literal(UNKNOWN.in(language)))
                : column;
    }

    private String ranks(int i) {
        return "SELECT d%1$d AS d, row_number() OVER (ORDER BY %2$s) AS n FROM cells GROUP BY d%1$d"
                .formatted(i, order(i));
    }

    private String order(int i) {
        Dim dim = groups.dims().get(i);
        if (groups.spec().order().isPresent() && isPlace(dim)) {
            return "min(o) NULLS LAST, d" + i;
        }
        Optional<Sort> sort = groups.spec().sort();
        boolean own = sort.filter(by -> by.by() == dim.slot()).isPresent();
        boolean other = sort.filter(by -> by.by() == groups.measure()).isPresent() && isPlace(dim);
        boolean byValue = !own && (other || dim.isName());
        String way = own || other ? way(sort.orElseThrow()) : byValue ? "DESC" : "ASC";
        return byValue
                ? folding().rank() + " " + way + " NULLS LAST, d" + i
                : "d" + i + " " + way + " NULLS LAST";
    }

    private static boolean isPlace(Dim dim) {
        return dim.slot() != Slot.COLOR && dim.slot() != Slot.FACET;
    }

    /// Whether a value is drawn under its own name.
    private String own(int i) {
        return switch (groups.dims().get(i).keep()) {
            case Dim.Keep.All _ -> "TRUE";
            case Dim.Keep.First(int most) -> "k%d.n <= %d".formatted(i, most);
            case Dim.Keep.Within(int most) ->
                    "(k%1$d.n < %2$d OR (SELECT count(*) FROM k%1$d) <= %2$d)".formatted(i, most);
        };
    }

    private String kept(int i) {
        return groups.joins(groups.dims().get(i))
                ? "CASE WHEN %1$s THEN cells.d%2$d ELSE %3$s END AS d%2$d, CASE WHEN %1$s THEN k%2$d.n ELSE %4$d END AS n%2$d"
                        .formatted(own(i), i, Sql.literal(OTHERS.in(language)), LAST)
                : "cells.d%1$d AS d%1$d, k%1$d.n AS n%1$d".formatted(i);
    }

    private String filter(int i) {
        Dim dim = groups.dims().get(i);
        return !groups.joins(dim) && dim.keep() instanceof Dim.Keep.First ? own(i) : "TRUE";
    }

    private static String way(Sort sort) {
        return switch (sort.order()) {
            case ASCENDING -> "ASC";
            case DESCENDING -> "DESC";
        };
    }

    private Stream<String> each(IntFunction<String> piece) {
        return IntStream.range(0, groups.dims().size()).mapToObj(piece);
    }

    /// A piece of text for all slots, with its number in it.
    private String all(String piece) {
        return each(i -> piece.formatted(i)).collect(Collectors.joining(", "));
    }

    private static String list(Stream<String> pieces, String last) {
        return Stream.concat(pieces, Stream.of(last)).collect(Collectors.joining(", "));
    }
}
