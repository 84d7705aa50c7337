package socle.kinds.analyse.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.data.Rows;
import socle.api.show.Cut;
import socle.api.show.Cut.Beside;
import socle.api.show.Format;
import socle.api.show.Metric.Period;
import socle.api.text.Expression;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.TableRef;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;

/// What an indicator answers by dimensions and periods, held against SQL that asks one cell at a
/// time.
final class IndicatorCutTest {

    private static final Place HERE = Place.of("indicators/x.yml");
    private static final List<String> VALUES =
            List.of(
                    "sum(amount)",
                    "sum(amount) / count(*)",
                    "count(DISTINCT client)",
                    "median(amount)");

    private final DuckDbEngine engine;

    IndicatorCutTest(@TempDir Path folder) {
        engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void every_cell_and_every_total_is_what_sql_says_of_its_rows(long seed) {
        try (DuckDbSession session = facts(seed)) {
            for (String value : VALUES) {
                Cut cut =
                        Cut.whole()
                                .each(Period.MONTH)
                                .by("shop", "size")
                                .beside(Beside.values())
                                .moving(5, Period.MONTH);
                Rows rows = asked(session, spec(value), cut);
                assertTrue(rows.size() > 30, seed + " " + value);
                SplittableRandom random = new SplittableRandom(seed);
                for (int tried = 0; tried < 12; tried++) {
                    cell(session, value, rows, random.nextInt(rows.size()));
                }
                cell(session, value, rows, column(rows, "total").lastIndexOf("true"));
            }
        }
    }

    private void cell(DuckDbSession session, String value, Rows rows, int row) {
        String of =
                Boolean.TRUE.equals(at(rows, row, "total"))
                        ? "TRUE"
                        : "shop IS NOT DISTINCT FROM %s AND size IS NOT DISTINCT FROM %s"
                                .formatted(
                                        text(at(rows, row, "shop")), text(at(rows, row, "size")));
        String since = "DATE '" + at(rows, row, "period") + "'";
        String until = "DATE '" + at(rows, row, "until") + "'";
        check(session, value, of, since, until, at(rows, row, "value"));
        check(
                session,
                value,
                of,
                "date_trunc('year', " + since + ")",
                until,
                at(rows, row, "to_date"));
        compared(
                session,
                value,
                of,
                since + " - INTERVAL 1 MONTH",
                since,
                at(rows, row, "previous"));
        compared(
                session,
                value,
                of,
                since + " - INTERVAL 1 YEAR",
                until + " - INTERVAL 1 YEAR",
                at(rows, row, "year_before"));
        String mean = value.equals("sum(amount)") ? value + " / 5" : value;
        compared(session, mean, of, until + " - INTERVAL 5 MONTH", until, at(rows, row, "moving"));
        check(session, value, of, "DATE '2023-01-01'", "DATE '2023-02-01'", at(rows, row, "first"));
    }

    /// Nothing stands where the data do not reach back.
    private static void compared(
            DuckDbSession session,
            String value,
            String of,
            String since,
            String until,
            @Nullable Object found) {
        boolean reaches =
                Boolean.TRUE.equals(
                        session.query("SELECT " + since + " >= DATE '2023-01-01'").at(0, 0));
        if (reaches) {
            check(session, value, of, since, until, found);
        } else {
            assertNull(found, value + " since " + since);
        }
    }

    private static void check(
            DuckDbSession session,
            String value,
            String of,
            String since,
            String until,
            @Nullable Object found) {
        Rows direct =
                session.query(
                        "SELECT CAST(%s AS DOUBLE), count(*) FROM joined WHERE day >= %s AND day < %s AND %s"
                                .formatted(value, since, until, of));
        Object expected = Long.valueOf(0).equals(direct.at(0, 1)) ? null : direct.at(0, 0);
        if (expected instanceof Double number && found instanceof Double other) {
            assertEquals(number, other, 1e-9 * Math.max(1, Math.abs(number)));
        } else {
            assertEquals(
                    expected, found, value + " since " + since + " until " + until + ", " + of);
        }
    }

    @Test
    void the_last_periods_are_those_that_the_data_fill() {
        try (DuckDbSession session = facts(1)) {
            Rows rows =
                    asked(
                            session,
                            spec("count(*)"),
                            Cut.whole().each(Period.MONTH).over(3, Period.MONTH));
            assertEquals(List.of("2024-09-01", "2024-10-01", "2024-11-01"), column(rows, "period"));
        }
    }

    @Test
    void one_stretch_is_compared_with_the_one_before_it_and_with_the_year_before() {
        try (DuckDbSession session = facts(1)) {
            Rows rows =
                    asked(
                            session,
                            spec("count(*)"),
                            Cut.whole()
                                    .over(6, Period.MONTH)
                                    .by("shop")
                                    .beside(Beside.PREVIOUS, Beside.YEAR_BEFORE));
            assertEquals("2024-06-01", String.valueOf(at(rows, 0, "period")));
            assertEquals("2024-12-01", String.valueOf(at(rows, 0, "until")));
            int total = column(rows, "total").indexOf("true");
            check(
                    session,
                    "count(*)",
                    "TRUE",
                    "DATE '2023-12-01'",
                    "DATE '2024-06-01'",
                    at(rows, total, "previous"));
        }
    }

    @Test
    void rows_are_kept_by_a_value_of_a_dimension_whatever_it_holds() {
        try (DuckDbSession session = facts(1)) {
            Rows rows =
                    asked(
                            session,
                            spec("count(*)"),
                            Cut.whole().where("shop", "l'été; DROP TABLE x"));
            assertEquals(0, rows.size());
        }
    }

    @Test
    void a_mean_has_students_interval_and_a_share_wilsons() {
        try (DuckDbSession session = facts(1)) {
            Rows mean =
                    asked(
                            session,
                            estimated("avg(amount)", "amount", EstimateSpec.Of.MEAN),
                            Cut.whole());
            Rows told = session.query("SELECT count(*), avg(amount), var_samp(amount) FROM joined");
            double n = ((Number) value(told, 0)).doubleValue();
            double half =
                    TDistribution.of(n - 1).inverseSurvivalProbability(0.025)
                            * Math.sqrt(((Number) value(told, 2)).doubleValue() / n);
            double centre = ((Number) value(told, 1)).doubleValue();
            assertEquals(centre - half, (double) value(mean, "low"), 1e-7 * centre);
            assertEquals(centre + half, (double) value(mean, "high"), 1e-7 * centre);
            // R 4.2.2: prop.test(3, 10, correct = FALSE)$conf.int
            session.execute(
                    "CREATE OR REPLACE TEMP TABLE facts AS SELECT DATE '2024-01-01' AS day, 'a' AS shop_id,"
                            + " 's' AS size, 1 AS client, CAST(range < 3 AS INTEGER) AS amount FROM range(10)");
            Rows share =
                    asked(
                            session,
                            estimated("avg(amount)", "amount", EstimateSpec.Of.SHARE),
                            Cut.whole());
            assertEquals(0.107791267406, (double) value(share, "low"), 1e-9);
            assertEquals(0.603221852539, (double) value(share, "high"), 1e-9);
        }
    }

    private static Object value(Rows rows, int column) {
        return Objects.requireNonNull(rows.at(0, column));
    }

    private static Object value(Rows rows, String column) {
        return Objects.requireNonNull(at(rows, 0, column));
    }

    private static @Nullable Object at(Rows rows, int row, String column) {
        return rows.at(row, rows.indexOf(column));
    }

    private static List<String> column(Rows rows, String name) {
        List<String> values = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            values.add(String.valueOf(at(rows, row, name)));
        }
        return values;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "NULL" : "'" + value + "'";
    }

    private static Rows asked(DuckDbSession session, IndicatorSpec spec, Cut cut) {
        return session.query(new IndicatorCut(spec, cut, "facts").text());
    }

    /// Two years but for a last, broken month; some rows without a shop.
    private DuckDbSession facts(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DuckDbSession session = engine.session();
        List<String> rows = new ArrayList<>();
        rows.add("(DATE '2023-01-01', 's1', 'big', 1, 5)");
        rows.add("(DATE '2024-12-10', 's1', 'big', 1, 5)");
        for (int i = 0; i < 400; i++) {
            rows.add(
                    "(DATE '2023-01-01' + %d, %s, '%s', %d, %d)"
                            .formatted(
                                    random.nextInt(709),
                                    random.nextInt(10) == 0
                                            ? "NULL"
                                            : "'s" + random.nextInt(4) + "'",
                                    random.nextBoolean() ? "big" : "small",
                                    random.nextInt(40),
                                    random.nextInt(1000)));
        }
        session.execute(
                "CREATE TEMP TABLE facts AS SELECT * FROM (VALUES "
                        + String.join(", ", rows)
                        + ") AS t (day, shop_id, size, client, amount)");
        session.execute(
                "CREATE TEMP TABLE shops AS SELECT * FROM (VALUES ('s0', 'North'), ('s1', 'South'),"
                        + " ('s2', 'South')) AS t (id, town)");
        session.execute(
                "CREATE TEMP VIEW joined AS SELECT facts.*, town AS shop FROM facts LEFT JOIN shops ON"
                        + " shop_id = id");
        return session;
    }

    private static IndicatorSpec estimated(String value, String each, EstimateSpec.Of of) {
        return spec(value, Optional.of(new EstimateSpec(new Expression(each, HERE), of, 0.95)));
    }

    private static IndicatorSpec spec(String value) {
        return spec(value, Optional.empty());
    }

    private static IndicatorSpec spec(String value, Optional<EstimateSpec> estimate) {
        Map<String, DimensionSpec> dimensions = new LinkedHashMap<>();
        dimensions.put(
                "shop",
                new DimensionSpec(
                        new Expression("town", HERE),
                        Optional.empty(),
                        Optional.of(new TableRef(new NodeId("shops"), HERE)),
                        Map.of("shop_id", "id")));
        dimensions.put(
                "size",
                new DimensionSpec(
                        new Expression("size", HERE),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
        return new IndicatorSpec(
                new TableRef(new NodeId("facts"), HERE),
                new Expression(value, HERE),
                Optional.empty(),
                Optional.of(new Expression("day", HERE)),
                Optional.empty(),
                "",
                Format.AUTO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                dimensions,
                Optional.empty(),
                estimate,
                "what is tested");
    }
}
