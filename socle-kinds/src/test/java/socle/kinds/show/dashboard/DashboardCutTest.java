package socle.kinds.show.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Mark;
import socle.api.show.Page;
import socle.api.show.Slot;
import socle.core.testing.KindTester;
import socle.kinds.Example;

/// Indicators that a dashboard asks by dimensions and periods, held against SQL that asks one value
/// at a time.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DashboardCutTest {

    private static final String SALES =
            """
            SELECT
                i AS order_id,
                DATE '2023-01-01' + CAST(i % 731 AS INTEGER) AS day,
                CASE CAST(hash(i * 7) % 4 AS INTEGER)
                    WHEN 0 THEN 'north' WHEN 1 THEN 'south' WHEN 2 THEN 'west' END AS shop,
                CASE CAST(hash(i * 11) % 3 AS INTEGER)
                    WHEN 0 THEN 's' WHEN 1 THEN 'm' ELSE 'l' END AS size,
                CAST(hash(i * 13) % 40 AS BIGINT) AS client,
                CAST(hash(i * 17) % 1000 AS DOUBLE) / 10 AS amount
            FROM range(29240) AS all_orders(i)
            """;

    private static final String PAGE =
            """
            ---
            title: The shops
            ---
            ```filter
            column: size
            ```
            ```filter
            column: shop
            ```
            ```filter
            column: day
            form: compare
            name: days
            ```
            ```indicator
            indicator: sold
            last: 6 months
            compare: [previous, moving]
            moving: 4 months
            ```
            ```indicator
            indicator: sold
            name: sold_by_shop
            by: shop
            last: 12 months
            compare: previous
            ```
            ```indicator
            indicator: mean
            name: mean_by_shop
            by: [shop]
            show: table
            ```
            ```indicator
            indicator: clients
            name: clients_by_quarter
            by: shop
            period: quarter
            ```
            """;

    private final KindTester shops =
            Example.of("dashboard")
                    .without("dashboards/shop.md")
                    .file("models/sales.sql", SALES)
                    .file("indicators/sold.yml", indicator("sum(amount)"))
                    .file("indicators/mean.yml", indicator("sum(amount) / count(*)"))
                    .file("indicators/clients.yml", indicator("count(DISTINCT client)"))
                    .file("dashboards/shops.md", PAGE);

    private static String indicator(String value) {
        return """
        kind: indicator
        title: What was sold
        from: sales
        value: %s
        grain: day
        dimensions:
          shop: { is: shop, label: Shop }
        definition: What was sold.
        """
                .formatted(value);
    }

    @BeforeAll
    void run() {
        shops.run("sales").done();
        shops.runFully("shops").done();
    }

    private static Stream<Block> within(List<Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                block instanceof Block.Row row
                                        ? row.cells().stream()
                                                .flatMap(cell -> within(cell.blocks()))
                                        : Stream.of(block));
    }

    private static <B extends Block> List<B> all(Page page, Class<B> form) {
        return within(page.blocks()).filter(form::isInstance).map(form::cast).toList();
    }

    private double sql(String value, String where) {
        Object found =
                shops.query("SELECT CAST(%s AS DOUBLE) FROM sales WHERE %s".formatted(value, where))
                        .at(0, 0);
        return ((Number) Objects.requireNonNull(found)).doubleValue();
    }

    private static double number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }

    private static String is(@Nullable Object shop) {
        return "(not given)".equals(shop) ? "shop IS NULL" : "shop = '" + shop + "'";
    }

    @Test
    void bars_of_one_dimension_are_what_sql_says_with_or_without_a_choice() {
        for (Map<String, List<String>> chosen :
                List.of(Map.<String, List<String>>of(), Map.of("size", List.of("m")))) {
            Page page = shops.asked("shops", chosen);
            Block.Plot plot = all(page, Block.Plot.class).getFirst();
            assertEquals(Mark.BAR, plot.chart().mark());
            assertEquals("shop", plot.chart().at(Slot.Y).column());
            assertEquals("beside", plot.chart().at(Slot.COLOR).column());
            Rows rows = plot.rows();
            assertEquals(8, rows.size());
            String size = chosen.isEmpty() ? "TRUE" : "size = 'm'";
            for (int row = 0; row < rows.size(); row++) {
                boolean before = "Just before".equals(rows.at(row, rows.indexOf("beside")));
                String days =
                        before
                                ? "day >= DATE '2023-01-01' AND day < DATE '2024-01-01'"
                                : "day >= DATE '2024-01-01'";
                String where = is(rows.at(row, rows.indexOf("shop"))) + " AND " + size;
                assertEquals(
                        sql("sum(amount)", where + " AND " + days),
                        number(rows.at(row, rows.indexOf("value"))),
                        1e-6);
            }
        }
    }

    @Test
    void a_table_tells_the_total_of_a_ratio_of_all_rows_and_not_of_its_parts() {
        for (String size : List.of("", "l")) {
            Map<String, List<String>> chosen =
                    size.isEmpty() ? Map.of() : Map.of("size", List.of(size));
            Block.Grid grid = all(shops.asked("shops", chosen), Block.Grid.class).getFirst();
            Rows rows = grid.rows();
            assertEquals(
                    List.of("shop", "value"), List.of("shop", rows.columns().getLast().name()));
            assertEquals("Shop", Objects.requireNonNull(grid.looks().get("shop")).head().en());
            String kept = size.isEmpty() ? "TRUE" : "size = '" + size + "'";
            double parts = 0;
            for (int row = 0; row < rows.size(); row++) {
                Object shop = rows.at(row, 0);
                double value = number(rows.at(row, rows.indexOf("value")));
                String where = "all".equals(shop) ? kept : kept + " AND " + is(shop);
                assertEquals(sql("sum(amount) / count(*)", where), value, 1e-9, shop + " " + size);
                parts += value;
            }
            assertNotEquals(parts / 4, sql("sum(amount) / count(*)", kept), 1e-9);
        }
    }

    @Test
    void lines_over_time_are_coloured_by_the_dimension_and_count_each_client_once() {
        Block.Plot plot = all(shops.asked("shops", Map.of()), Block.Plot.class).getLast();
        assertEquals(Mark.LINE, plot.chart().mark());
        assertEquals("shop", plot.chart().at(Slot.COLOR).column());
        Rows rows = plot.rows();
        assertEquals(8 * 4, rows.size());
        for (int row = 0; row < rows.size(); row++) {
            String since = "DATE '" + rows.at(row, rows.indexOf("period")) + "'";
            assertEquals(
                    sql(
                            "count(DISTINCT client)",
                            is(rows.at(row, rows.indexOf("shop")))
                                    + " AND day >= %s AND day < %s + INTERVAL 3 MONTH"
                                            .formatted(since, since)),
                    number(rows.at(row, rows.indexOf("value"))));
        }
    }

    @Test
    void a_number_over_a_stretch_stands_beside_the_one_before_and_a_moving_one() {
        Block.Figure figure = all(shops.asked("shops", Map.of()), Block.Figure.class).getFirst();
        assertEquals(
                sql("sum(amount)", "day >= DATE '2024-07-01'"), figure.value().orElseThrow(), 1e-6);
        assertEquals(
                List.of(true, true),
                figure.remarks().stream()
                        .map(
                                it ->
                                        it.words().en().contains("the time just before")
                                                || it.words().en().contains("all of 4 months"))
                        .toList());
        assertTrue(figure.note().en().contains("from 2024-07-01 until 2025-01-01"));
    }

    @Test
    void the_still_page_shows_the_same_as_the_live_one_when_nothing_is_chosen() {
        Page still = shops.runFully("shops").page();
        Page live = shops.asked("shops", Map.of());
        assertEquals(
                all(live, Block.Figure.class).getFirst(),
                all(still, Block.Figure.class).getFirst());
        assertEquals(
                all(live, Block.Grid.class).getFirst(), all(still, Block.Grid.class).getFirst());
        for (int i = 0; i < 2; i++) {
            Block.Plot one = all(live, Block.Plot.class).get(i);
            Block.Plot other = all(still, Block.Plot.class).get(i);
            assertEquals(one.rows(), other.rows());
            assertEquals(one.chart(), other.chart());
        }
    }

    @Test
    void choosing_a_bar_chooses_its_value_everywhere() {
        Block.Plot plot = all(shops.asked("shops", Map.of()), Block.Plot.class).getFirst();
        assertEquals(3, plot.leads().orElseThrow().ways().size());
        Page north = shops.asked("shops", Map.of("shop", List.of("north")));
        Rows rows = all(north, Block.Grid.class).getFirst().rows();
        assertEquals(List.of("all", "north"), rows.column("shop").stream().sorted().toList());
    }

    @Test
    void two_compared_periods_have_a_picture_each() {
        Page page =
                shops.asked(
                        "shops",
                        Map.of(
                                "days_a", List.of("2023-01-01"),
                                "days_a_to", List.of("2023-12-31"),
                                "days_b", List.of("2024-01-01"),
                                "days_b_to", List.of("2024-12-31")));
        List<String> names = all(page, Block.Plot.class).stream().map(Block.Plot::name).toList();
        assertTrue(names.containsAll(List.of("clients_by_quarter", "clients_by_quarter_b")));
        assertInstanceOf(Block.Grid.class, all(page, Block.Grid.class).getLast());
    }

    @Test
    void all_that_does_not_fit_an_indicator_is_told_at_once_where_it_stands() {
        List<String> told =
                Example.problems(
                        Example.of("dashboard")
                                .without("dashboards/shop.md")
                                .file("models/sales.sql", SALES)
                                .file("indicators/sold.yml", indicator("sum(amount)"))
                                .file(
                                        "dashboards/shops.md",
                                        """
                                        ---
                                        title: The shops
                                        ---
                                        ```indicator
                                        indicator: sold
                                        by: [shp, colour]
                                        period: quarter
                                        moving: 4 months
                                        ```
                                        ```indicator
                                        indicator: sold
                                        name: other
                                        last: soon
                                        ```
                                        """));
        assertEquals(1, told.stream().filter(it -> it.startsWith("13 'soon'")).count(), told + "");
        List<String> fits =
                Example.problems(
                        Example.of("dashboard")
                                .without("dashboards/shop.md")
                                .file("models/sales.sql", SALES)
                                .file("indicators/sold.yml", indicator("sum(amount)"))
                                .file(
                                        "dashboards/shops.md",
                                        """
                                        ---
                                        title: The shops
                                        ---
                                        ```indicator
                                        indicator: sold
                                        by: [shp, colour]
                                        period: quarter
                                        moving: 4 months
                                        ```
                                        """));
        assertEquals(
                List.of(
                        "5 a moving value looks back on whole periods, which 4 months are not; write"
                                + " moving as so many whole periods",
                        "6 'shp' is no dimension of sold; did you mean 'shop'?",
                        "6 'colour' is no dimension of sold; there is shop"),
                fits);
    }
}
