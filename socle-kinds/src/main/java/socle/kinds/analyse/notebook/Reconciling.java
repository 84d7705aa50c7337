package socle.kinds.analyse.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// Compares the rows of queries with what was expected of them.
final class Reconciling {

    /// More figures than this are no longer told apart.
    private static final int MOST = 1000;

    private final Engine engine;
    private final Binding binding;
    private final List<Found> found = new ArrayList<>();

    Reconciling(Engine engine, Binding binding) {
        this.engine = engine;
        this.binding = binding;
    }

    /// What became of one expectation.
    ///
    /// @param against what the query's rows were compared with, in words
    /// @param isOtherWay whether that was computed another way, rather than known beforehand
    /// @param pairs one, or one a period
    record Found(
            Expect expect, String query, Phrase against, boolean isOtherWay, List<Pair> pairs) {

        boolean holds() {
            return !pairs.isEmpty()
                    && pairs.stream().allMatch(pair -> pair.isWithin(expect.tolerance()));
        }
    }

    /// Two figures that have to be the same.
    ///
    /// @param of the period, or empty
    record Pair(String of, @Nullable Double found, @Nullable Double expected) {

        boolean isWithin(double tolerance) {
            return found != null
                    && expected != null
                    && Double.isFinite(found)
                    && Double.isFinite(expected)
                    && difference() <= tolerance * Math.max(Math.abs(found), Math.abs(expected));
        }

        private double difference() {
            return found == null || expected == null ? Double.NaN : Math.abs(found - expected);
        }
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    void compare(Cell.Sql query) {
        query.expect().forEach(one -> found.add(compared(query.name(), one)));
    }

    private Found compared(String query, Expect expect) {
        if (expect.rows().isPresent()) {
            Rows count = engine.query("SELECT count(*) FROM " + Sql.quote(query));
            Phrase words = new Phrase("the expected rows", "les lignes attendues");
            Pair pair = new Pair("", number(count, 0, 0), (double) expect.rows().get());
            return new Found(expect, query, words, false, List.of(pair));
        }
        if (expect.value().isPresent()) {
            Phrase words = new Phrase("the expected value", "la valeur attendue");
            Pair pair = new Pair("", only(query, column(query, expect)), expect.value().get());
            return new Found(expect, query, words, false, List.of(pair));
        }
        if (expect.query().isPresent()) {
            String other = expect.query().get();
            Optional<Column> compared = binding.compared(other, Optional.empty());
            Double value = compared.map(it -> only(other, it.name())).orElse(null);
            Pair pair = new Pair("", only(query, column(query, expect)), value);
            return new Found(expect, query, Phrase.same(other), true, List.of(pair));
        }
        String indicator = expect.indicator().orElseThrow().node().value();
        List<Pair> pairs =
                expect.by().isPresent()
                        ? byPeriod(query, expect, indicator)
                        : List.of(
                                new Pair(
                                        "", only(query, column(query, expect)), latest(indicator)));
        return new Found(expect, query, Phrase.same(indicator), true, pairs);
    }

    private String column(String query, Expect expect) {
        return binding.compared(query, expect).orElseThrow().name();
    }

    /// The one value; nothing when there are several rows or none.
    private @Nullable Double only(String query, String column) {
        Rows rows =
                engine.query(
                        "SELECT CAST(%s AS DOUBLE) FROM %s LIMIT 2"
                                .formatted(Sql.quote(column), Sql.quote(query)));
        return rows.size() == 1 ? number(rows, 0, 0) : null;
    }

    /// The last complete value of a metric's table, or the last when none is complete.
    private @Nullable Double latest(String indicator) {
        String table = Sql.quote(indicator);
        boolean hasPeriods =
                engine.describe("SELECT * FROM " + table).stream()
                        .anyMatch(it -> it.name().equals("period"));
        Rows rows =
                engine.query(
                        "SELECT value FROM %s WHERE value IS NOT NULL%s LIMIT 1"
                                .formatted(
                                        table,
                                        hasPeriods ? " ORDER BY complete DESC, period DESC" : ""));
        return rows.size() == 1 ? number(rows, 0, 0) : null;
    }

    /// Each row of the query against the value of its period.
    private List<Pair> byPeriod(String query, Expect expect, String indicator) {
        Column by =
                binding.compared(query, Optional.of(expect.by().orElseThrow().column()))
                        .orElseThrow();
        String name = "q." + Sql.quote(by.name());
        boolean isDay = by.family() == Column.Family.DATE || by.family() == Column.Family.TIMESTAMP;
        String period = isDay ? "i.period" : "CAST(year(i.period) AS VARCHAR)";
        String own = "CAST(" + name + " AS " + (isDay ? "DATE" : "VARCHAR") + ")";
        Rows rows =
                engine.query(
                        """
                        SELECT CAST(%1$s AS VARCHAR), CAST(q.%2$s AS DOUBLE), i.value
                        FROM %3$s AS q LEFT JOIN %4$s AS i ON %5$s = %1$s
                        ORDER BY 1 LIMIT %6$d"""
                                .formatted(
                                        own,
                                        Sql.quote(column(query, expect)),
                                        Sql.quote(query),
                                        Sql.quote(indicator),
                                        period,
                                        MOST));
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            pairs.add(
                    new Pair(
                            String.valueOf(rows.at(row, 0)),
                            number(rows, row, 1),
                            number(rows, row, 2)));
        }
        return pairs;
    }

    private static @Nullable Double number(Rows rows, int row, int column) {
        return rows.at(row, column) instanceof Number number ? number.doubleValue() : null;
    }
}
