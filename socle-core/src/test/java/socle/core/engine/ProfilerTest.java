package socle.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.core.engine.TableProfile.Bin;
import socle.core.engine.TableProfile.ColumnProfile;
import socle.core.engine.TableProfile.Distinct;
import socle.core.engine.TableProfile.Frequent;
import socle.core.engine.TableProfile.Precision;
import socle.core.engine.TableProfile.Spread;

final class ProfilerTest {

    private final DuckDbEngine engine;
    private final DuckDbSession session;

    ProfilerTest(@TempDir Path folder) {
        engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
        session = engine.session();
    }

    @AfterEach
    void stop() {
        session.close();
        engine.close();
    }

    @Test
    void a_column_of_numbers_is_told_by_its_extent_and_its_bins() {
        ColumnProfile column = only("SELECT CASE WHEN i < 90 THEN i END AS n FROM range(100) r(i)");
        assertEquals(10, column.nulls());
        assertEquals(new Distinct(90, Precision.EXACT), column.distinct());
        assertEquals(
                Optional.of(
                        new Spread(
                                0L,
                                89L,
                                Optional.of(44.5),
                                List.of(4.45, 22.25, 44.5, 66.75, 84.55),
                                Precision.EXACT)),
                column.spread());
        assertEquals(new Bin(0.0, 10.0, 10), column.bins().getFirst());
        assertEquals(9, column.bins().size());
        assertEquals(new Frequent("0", 1), column.top().getFirst());
    }

    @Test
    void every_finite_value_is_in_one_of_at_most_twelve_bins() {
        for (String value :
                List.of(
                        "i * 7.3 - 50",
                        "(i % 7)::INTEGER",
                        "i::DOUBLE / 1e9",
                        "i * 1000000007",
                        "-i",
                        "5",
                        "(i * 0.01)::DECIMAL(9, 2)",
                        "DATE '2020-02-29' + i::INTEGER",
                        "TIMESTAMP '2020-01-01' + INTERVAL (i * 37) MINUTE",
                        "(TIMESTAMP '1960-01-01' + INTERVAL (i) DAY)::TIMESTAMPTZ")) {
            ColumnProfile column = only("SELECT " + value + " AS v FROM range(1000) r(i)");
            assertTrue(column.bins().size() <= 12, value);
            assertEquals(1000, column.bins().stream().mapToLong(Bin::count).sum(), value);
            assertTrue(column.bins().getFirst().count() > 0, value + column.bins());
            assertTrue(column.bins().getLast().count() > 0, value + column.bins());
        }
    }

    @Test
    void words_are_told_by_those_that_come_most_often() {
        ColumnProfile column =
                only("SELECT 'w' || (i * i % 10) AS w FROM range(100) r(i) UNION ALL SELECT NULL");
        assertEquals(1, column.nulls());
        assertEquals(new Distinct(6, Precision.EXACT), column.distinct());
        assertEquals(
                List.of(
                        new Frequent("w1", 20),
                        new Frequent("w4", 20),
                        new Frequent("w6", 20),
                        new Frequent("w9", 20),
                        new Frequent("w0", 10)),
                column.top());
        assertFalse(column.spread().isPresent());
    }

    @Test
    void dates_have_an_extent_too() {
        ColumnProfile column =
                only("SELECT DATE '2020-01-01' + i::INTEGER AS d FROM range(366) r(i)");
        Spread spread = column.spread().orElseThrow();
        assertEquals(LocalDate.of(2020, 1, 1), spread.least());
        assertEquals(LocalDate.of(2020, 12, 31), spread.most());
        assertEquals(LocalDateTime.of(2020, 7, 1, 0, 0).toLocalDate(), spread.median());
        assertTrue(spread.mean().isEmpty());
    }

    @Test
    void what_is_too_much_to_count_is_estimated_and_said_to_be() {
        ColumnProfile column = only("SELECT md5(i::VARCHAR) AS h FROM range(50000) r(i)");
        assertEquals(Precision.APPROXIMATE, column.distinct().precision());
        assertTrue(Math.abs(column.distinct().count() - 50_000) < 5_000);
        assertEquals(List.of(), column.top());
    }

    @Test
    void tables_without_rows_with_odd_values_or_many_columns_are_profiled_too() {
        assertEquals(0, profile("SELECT 1 AS a, 'x' AS b WHERE false").rows());
        ColumnProfile odd = only("SELECT unnest(['nan'::DOUBLE, 'inf', 1, NULL]) AS v");
        assertEquals(1, odd.nulls());
        assertEquals(1, only("SELECT [1, 2] AS l, FROM range(3)").distinct().count());
        TableProfile wide =
                profile("SELECT " + "i % 3 AS a, ".repeat(1) + columns(50) + " FROM range(9) r(i)");
        assertEquals(51, wide.columns().size());
        assertTrue(wide.columns().stream().allMatch(c -> c.distinct().count() == 3));
        assertEquals(51, wide.summary().size());
        assertEquals(
                "[a, BIGINT, 0, 3, 0, 1.0, 2, 0]", wide.summary().values().getFirst().toString());
    }

    private static String columns(int count) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < count; i++) {
            columns.append(i == 0 ? "" : ", ").append("i % 3 AS \"c ").append(i).append('"');
        }
        return columns.toString();
    }

    private ColumnProfile only(String select) {
        return profile(select).columns().getFirst();
    }

    private TableProfile profile(String select) {
        session.execute("CREATE OR REPLACE TEMP TABLE \"a table\" AS " + select);
        return new Profiler(session).profile("a table");
    }
}
