package socle.kinds.show.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.data.Rows;
import socle.api.proof.Evidence.Verdict;
import socle.api.show.Channel.Aggregate;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;

/// What each mark is given to draw. Statistics are those of NumPy 1.24.2 and SciPy 1.10.1 on the
/// same 120 values.
final class RecipeTest {

    private static final String VALUES =
            "SELECT (i * 37 % 101) / 3 + CASE WHEN i IN (5, 17) THEN 80 ELSE 0 END AS v,"
                    + " 'all' AS g FROM range(120) AS r (i)";

    private final DuckDbEngine engine;

    RecipeTest(@TempDir Path folder) {
        engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void bins_are_round_near_the_width_of_freedman_and_diaconis_and_hold_every_row() {
        Drawn drawn = drawn(VALUES, Mark.HISTOGRAM, Map.of(Slot.X, plain("v")));
        assertEquals(5.0, number(drawn.rows(), 0, "bin_end")); // numpy: 6.83
        assertEquals(120, drawn.sum());
        assertEquals(22, drawn.rows().size());
        assertEquals(0.0, number(drawn.rows(), 10, "rows_in_bin"));
    }

    @Test
    void so_many_bins_as_the_author_says_about() {
        Axis wide =
                new Axis(
                        "v",
                        Optional.empty(),
                        Optional.empty(),
                        plain("v").format(),
                        Optional.empty(),
                        Optional.empty(),
                        plain("v").scale(),
                        Optional.of(11),
                        plain("v").place());
        Rows rows = drawn(VALUES, Mark.HISTOGRAM, Map.of(Slot.X, wide)).rows();
        assertArrayEquals(
                new double[] {35, 36, 35, 12, 0, 0, 0, 0, 1, 0, 1},
                rows.column("rows_in_bin").stream().mapToDouble(RecipeTest::real).toArray());
    }

    @Test
    void equal_values_and_no_value_have_one_bin_and_none() {
        String equal = "SELECT 5 AS v FROM range(3)";
        Rows rows = drawn(equal, Mark.HISTOGRAM, Map.of(Slot.X, plain("v"))).rows();
        assertEquals(List.of(5.0, 5.5, 3L), rows.values().getFirst());
        String none = "SELECT CAST(NULL AS DOUBLE) AS v FROM range(3)";
        assertEquals(0, drawn(none, Mark.HISTOGRAM, Map.of(Slot.X, plain("v"))).rows().size());
    }

    @Test
    void tiny_and_huge_values_are_binned_as_well() {
        for (String factor : List.of("1e-9", "1e12")) {
            String scaled = "SELECT v * " + factor + " AS v FROM (" + VALUES + ")";
            Drawn drawn = drawn(scaled, Mark.HISTOGRAM, Map.of(Slot.X, plain("v")));
            assertEquals(120, drawn.sum(), factor);
            assertEquals(22, drawn.rows().size(), factor);
        }
    }

    @Test
    void a_box_has_the_quartiles_whiskers_and_values_beyond_of_tukey() {
        Rows rows = drawn(VALUES, Mark.BOX, Map.of(Slot.X, plain("g"), Slot.Y, plain("v"))).rows();
        assertEquals(0, number(rows, 0, "whisker_low"), 1e-9);
        assertEquals(8.25, number(rows, 0, "quartile_1"), 1e-9);
        assertEquals(16.66666667, number(rows, 0, "median"), 1e-8);
        assertEquals(25.08333333, number(rows, 0, "quartile_3"), 1e-8);
        assertEquals(33.333333333333336, number(rows, 0, "whisker_high"), 1e-9);
        assertEquals(120, number(rows, 0, "rows_behind"));
        assertEquals(87.66666666666667, number(rows, 1, "beyond"), 1e-9);
        assertEquals(108, number(rows, 2, "beyond"), 1e-9);
        assertNull(rows.at(1, rows.indexOf("median")));
    }

    @Test
    void quantiles_stand_against_those_of_the_normal_distribution() {
        Rows rows = drawn(VALUES, Mark.QQ, Map.of(Slot.X, plain("v"))).rows();
        assertEquals(120, rows.size());
        assertEquals(-2.63825727347675, number(rows, 0, "normal_quantile"), 1e-12);
        assertEquals(-0.010444474367329168, number(rows, 59, "normal_quantile"), 1e-12);
        assertEquals(16.66666667, number(rows, 59, "quantile"), 1e-8);
        assertEquals(108, number(rows, 119, "quantile"), 1e-9);
    }

    @Test
    void more_values_than_can_be_drawn_become_five_hundred_quantiles() {
        String many = "SELECT CAST(i AS DOUBLE) AS v FROM range(10001) AS r (i)";
        Drawn drawn = drawn(many, Mark.QQ, Map.of(Slot.X, plain("v")));
        assertEquals(500, drawn.rows().size());
        assertEquals(10, number(drawn.rows(), 0, "quantile"), 1e-9);
        assertTrue(drawn.left().cut().en().contains("500 quantiles of 10,001"));
    }

    @Test
    void a_pareto_reaches_the_whole_from_the_most() {
        Rows rows = drawn(SALES, Mark.PARETO, Map.of(Slot.X, plain("g"), Slot.Y, sum("v"))).rows();
        assertEquals(Arrays.asList("b", 6.0, 0.6), rows.values().get(0));
        assertEquals(Arrays.asList("a", 3.0, 0.9), rows.values().get(1));
        assertEquals(Arrays.asList("c", 1.0, 1.0), rows.values().get(2));
    }

    @Test
    void a_waterfall_steps_in_the_order_that_a_column_gives_and_ends_in_its_total() {
        Rows rows =
                drawn(
                                "SELECT * FROM (VALUES ('start', 10, 1), ('sold', -4, 2), ('bought',"
                                        + " 1, 3)) AS t (g, v, o)",
                                Mark.WATERFALL,
                                Map.of(
                                        Slot.X, plain("g"),
                                        Slot.Y, sum("v"),
                                        Slot.ORDER, plain("o")))
                        .rows();
        assertEquals(Arrays.asList("start", 10.0, 0.0, 10.0, false), rows.values().get(0));
        assertEquals(Arrays.asList("sold", -4.0, 10.0, 6.0, false), rows.values().get(1));
        assertEquals(Arrays.asList("bought", 1.0, 6.0, 7.0, false), rows.values().get(2));
        assertEquals(Arrays.asList("Total", 7.0, 0.0, 7.0, true), rows.values().get(3));
    }

    @Test
    void facets_and_colours_are_groups_as_well_and_their_sum_is_that_of_the_table() {
        Drawn drawn =
                drawn(
                        "SELECT 'f' || i % 2 AS f, 'c' || i % 3 AS c, i AS x, i AS v FROM range(12)"
                                + " AS r (i)",
                        Mark.LINE,
                        Map.of(
                                Slot.FACET, plain("f"),
                                Slot.COLOR, plain("c"),
                                Slot.X, plain("x"),
                                Slot.Y, sum("v")));
        assertEquals(12, drawn.rows().size());
        assertEquals(66, drawn.sum());
        assertTrue(((Verdict) findings(Mark.LINE, drawn).truth()).holds());
    }

    @Test
    void a_heat_map_has_a_row_a_cell_and_a_sankey_a_row_a_flow() {
        Drawn cells =
                drawn(
                        SALES,
                        Mark.RECT,
                        Map.of(Slot.X, plain("g"), Slot.Y, plain("h"), Slot.COLOR, sum("v")));
        assertEquals(4, cells.rows().size());
        Drawn flows =
                drawn(
                        SALES,
                        Mark.SANKEY,
                        Map.of(
                                Slot.SOURCE, plain("g"),
                                Slot.TARGET, plain("h"),
                                Slot.VALUE, sum("v")));
        assertEquals(4, flows.rows().size());
        assertEquals(10, flows.sum());
    }

    @Test
    void a_row_without_what_its_mark_needs_is_counted_and_not_drawn() {
        Drawn drawn =
                drawn(
                        "SELECT * FROM (VALUES (1, 2), (NULL, 3), (4, NULL)) AS t (a, b)",
                        Mark.POINT,
                        Map.of(Slot.X, plain("a"), Slot.Y, plain("b")));
        assertEquals(1, drawn.rows().size());
        assertEquals(2, drawn.left().all() - drawn.left().placed());
    }

    private static final String SALES =
            "SELECT * FROM (VALUES ('a', 'x', 3), ('b', 'x', 4), ('b', 'y', 2), ('c', 'y', 1))"
                    + " AS t (g, h, v)";

    private static ChartFindings findings(Mark mark, Drawn drawn) {
        return new ChartFindings(
                Charts.spec(mark, Map.of(Slot.X, plain("x"), Slot.Y, sum("v"))), drawn);
    }

    private Drawn drawn(String table, Mark mark, Map<Slot, Axis> axes) {
        try (DuckDbSession session = engine.session()) {
            session.execute("CREATE OR REPLACE TEMP TABLE facts AS " + table);
            return Recipe.of(Charts.spec(mark, axes), session.describe("SELECT * FROM facts"))
                    .orElseThrow()
                    .drawn(session::query, Language.EN);
        }
    }

    private static Axis plain(String column) {
        return Charts.axis(column, Optional.empty());
    }

    private static Axis sum(String column) {
        return Charts.axis(column, Optional.of(Aggregate.SUM));
    }

    private static double number(Rows rows, int row, String column) {
        return real(rows.at(row, rows.indexOf(column)));
    }

    private static double real(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }
}
