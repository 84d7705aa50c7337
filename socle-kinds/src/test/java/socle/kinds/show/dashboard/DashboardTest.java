package socle.kinds.show.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import socle.api.show.Block;
import socle.api.show.Control;
import socle.api.show.Page;
import socle.api.show.Rule;
import socle.api.show.Standing;
import socle.api.show.Way;
import socle.core.sight.Narrowed;
import socle.core.sight.Narrowing;
import socle.core.testing.Choosing;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

/// The example's page, asked by readers of a real engine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DashboardTest {

    private final KindTester shop = Example.of("dashboard");

    @BeforeAll
    void run() {
        shop.run("shop").done();
    }

    private Page asked(Map<String, List<String>> choices) {
        return shop.asked("shop", choices);
    }

    /// All blocks of a page, those within others too.
    private static Stream<Block> blocks(Page page) {
        return page.blocks().stream().flatMap(DashboardTest::within);
    }

    private static Stream<Block> within(Block block) {
        return switch (block) {
            case Block.Row row ->
                    row.cells().stream()
                            .flatMap(cell -> cell.blocks().stream())
                            .flatMap(DashboardTest::within);
            case Block.Tabs tabs ->
                    tabs.tabs().stream()
                            .flatMap(tab -> tab.blocks().stream())
                            .flatMap(DashboardTest::within);
            default -> Stream.of(block);
        };
    }

    private static <B extends Block> B first(Page page, Class<B> form) {
        return blocks(page).filter(form::isInstance).map(form::cast).findFirst().orElseThrow();
    }

    private static Block.Plot plot(Page page, String name) {
        return blocks(page)
                .filter(Block.Plot.class::isInstance)
                .map(Block.Plot.class::cast)
                .filter(plot -> plot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notices(Page page) {
        return blocks(page)
                .filter(Block.Notice.class::isInstance)
                .map(it -> ((Block.Notice) it).words().en())
                .toList();
    }

    @Test
    void its_work_keeps_the_rows_that_no_other_node_publishes() {
        TestedNode node = shop.runFully("shop").done();
        assertEquals(3, node.rows("shop__months").size());
        assertEquals(4, node.rows("shop__orders").size());
        assertEquals(3, node.rows("shop__by_product").size());
        assertFalse(node.hasTable("shop"));
        assertEquals(5.0, node.measure("dashboard.page"));
        assertEquals(2.0, node.measure("dashboard.choices"));
    }

    @Test
    void its_still_page_shows_everything_and_says_what_could_be_chosen() {
        Page page = shop.runFully("shop").page();
        assertTrue(first(page, Block.Line.class).words().en().contains("Product, Period"));
        assertEquals(
                List.of("sales_by_product", "months"),
                blocks(page)
                        .filter(Block.Plot.class::isInstance)
                        .map(it -> ((Block.Plot) it).name())
                        .toList());
        Block.Grid orders = first(page, Block.Grid.class);
        assertEquals(4, orders.rows().size());
        assertEquals(6, orders.total());
        assertEquals(2, blocks(page).filter(Block.Grid.class::isInstance).count());
        assertTrue(blocks(page).noneMatch(Block.Controls.class::isInstance));
    }

    @Test
    void when_nothing_is_chosen_its_page_shows_what_its_nodes_published() {
        Page page = asked(Map.of());
        assertEquals(
                List.of("cheese", "wine", "Others"),
                plot(page, "sales_by_product").rows().column("product"));
        assertEquals(Optional.of(0.0), first(page, Block.Figure.class).value());
        assertEquals(List.of(), notices(page));
    }

    @Test
    void what_happened_is_a_line_on_charts_over_time_that_hold_its_day() {
        Page page = asked(Map.of());
        Rule rule = plot(page, "months").chart().rules().getFirst();
        assertEquals(Optional.of("2025-02-10"), rule.x());
        assertEquals("The shop opened on Sundays", rule.label());
        assertEquals(List.of(), plot(page, "sales_by_product").chart().rules());
        assertEquals(
                rule,
                blocks(shop.runFully("shop").page())
                        .filter(Block.Plot.class::isInstance)
                        .map(it -> ((Block.Plot) it).chart().rules())
                        .flatMap(List::stream)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_chosen_value_is_asked_of_the_engine_by_all_blocks_that_have_its_column() {
        Page page = asked(Map.of("product", List.of("bread")));
        assertEquals(
                List.of(List.of("bread", 32.0)), plot(page, "sales_by_product").rows().values());
        assertEquals(3, plot(page, "months").rows().size());
        assertEquals(3, first(page, Block.Grid.class).total());
        Control.OneOf product =
                assertInstanceOf(
                        Control.OneOf.class,
                        first(page, Block.Controls.class).controls().getFirst());
        assertEquals(
                List.of("bread"),
                product.options().stream()
                        .filter(Control.Option::chosen)
                        .map(Control.Option::value)
                        .toList());
        assertEquals(3, product.options().size());
    }

    @Test
    void a_period_keeps_its_first_and_its_last_day() {
        Page page = asked(Map.of("from", List.of("2025-01-19"), "to", List.of("2025-02-14")));
        assertEquals(3, first(page, Block.Grid.class).total());
        assertEquals("2025-01", first(page, Block.Figure.class).note().en().replace("in ", ""));
    }

    @Test
    void unknown_choices_are_told_and_change_nothing() {
        Page page =
                asked(
                        Map.of(
                                "product", List.of("bred"),
                                "from", List.of("yesterday"),
                                "tab", List.of("nowhere"),
                                "page_orders", List.of("99"),
                                "sort_orders", List.of("colour")));
        assertEquals(
                List.of(
                        "Product has no value 'bred'; did you mean 'bread'?",
                        "Period: 'yesterday' is no day; write it as 1999-01-31.",
                        "There is no tab 'nowhere'; this is the first.",
                        "No column 'colour' to sort by; the order stays as it is.",
                        "There is no page '99' of 2 pages; this is the first."),
                notices(page));
        assertEquals(6, first(page, Block.Grid.class).total());
    }

    @Test
    void choices_that_try_to_be_sql_are_values_like_any_other() {
        String evil = "bread') OR 1=1 --";
        Page page =
                asked(
                        Map.of(
                                "product", List.of(evil),
                                "from", List.of("2025-01-01' OR '1'='1"),
                                "sort_orders", List.of("amount\" DESC; DROP TABLE orders; --")));
        assertEquals(3, notices(page).size());
        assertEquals(6, first(page, Block.Grid.class).total());
    }

    @Test
    void a_table_is_sorted_and_leafed_through_by_the_engine() {
        Page page =
                asked(
                        Map.of(
                                "sort_orders", List.of("order_id"),
                                "page_orders", List.of("2")));
        Block.Grid grid = first(page, Block.Grid.class);
        assertEquals(List.of(5L, 6L), longs(grid.rows().column("order_id")));
        Block.Leafing leafing = grid.leafing().orElseThrow();
        assertEquals("Rows 5 to 6 of 6", leafing.range().en());
        assertTrue(leafing.after().isEmpty());
        assertEquals(
                Map.of("page_orders", List.of("1"), "sort_orders", List.of("order_id")),
                leafing.before().orElseThrow().choices());
        Block.Head head = Objects.requireNonNull(leafing.heads().get("order_id"));
        assertEquals(Block.Order.ASCENDING, head.order());
        assertEquals(List.of("-order_id"), head.way().choices().get("sort_orders"));
    }

    private static List<Long> longs(List<?> values) {
        return values.stream().map(value -> ((Number) value).longValue()).toList();
    }

    @Test
    void the_rows_of_the_first_page_are_in_the_authors_order() {
        Block.Grid grid = first(asked(Map.of()), Block.Grid.class);
        assertEquals(List.of("wine", "cheese", "cheese", "bread"), grid.rows().column("product"));
    }

    @Test
    void values_of_a_chart_lead_to_the_page_that_chooses_them_and_back() {
        Page page = asked(Map.of("from", List.of("2025-01-01")));
        Map<String, Way> ways = plot(page, "sales_by_product").leads().orElseThrow().ways();
        assertEquals(Set.of("cheese", "wine"), ways.keySet());
        Way cheese = Objects.requireNonNull(ways.get("cheese"));
        assertEquals("Product: cheese", cheese.words().en());
        assertEquals(
                Map.of("product", List.of("cheese"), "from", List.of("2025-01-01")),
                cheese.choices());
        Page chosen = asked(Map.of("product", List.of("cheese")));
        Way back =
                Objects.requireNonNull(
                        plot(chosen, "sales_by_product")
                                .leads()
                                .orElseThrow()
                                .ways()
                                .get("cheese"));
        assertEquals(Map.of(), back.choices());
    }

    @Test
    void one_tab_is_asked_for_at_a_time() {
        Page page = asked(Map.of("tab", List.of("by_product")));
        Block.Tabs tabs = assertInstanceOf(Block.Tabs.class, page.blocks().getLast());
        assertEquals(List.of(false, true), tabs.tabs().stream().map(Block.Tab::chosen).toList());
        assertTrue(tabs.tabs().getFirst().blocks().isEmpty());
        assertEquals(
                List.of("cheese", "wine", "bread"),
                first(page, Block.Grid.class).rows().column("product"));
        assertEquals(
                Map.of("tab", List.of("by_product")), first(page, Block.Controls.class).kept());
    }

    @Test
    void a_number_is_told_with_its_target_and_the_period_before() {
        Block.Figure figure = first(asked(Map.of()), Block.Figure.class);
        assertEquals("in 2025-02", figure.note().en());
        assertEquals(
                List.of("GOOD -50 points against 2025-01 (50%)", "GOOD target reached: ≤ 10%"),
                figure.remarks().stream()
                        .map(it -> it.standing() + " " + it.words().en().replace('−', '-'))
                        .toList());
        Block.Figure cheese =
                first(
                        asked(Map.of("from", List.of("2025-01-05"), "to", List.of("2025-01-31"))),
                        Block.Figure.class);
        assertEquals(
                List.of(Standing.BAD, Standing.BAD),
                cheese.remarks().stream().map(Block.Remark::standing).toList());
    }

    @Test
    void a_reader_from_whom_rows_are_kept_sees_no_figure_that_holds_them() {
        Narrowing noWine =
                new Narrowing() {
                    @Override
                    public Optional<Narrowed> of(String table) {
                        return table.equals("orders")
                                ? Optional.of(
                                        new Narrowed(
                                                Optional.of("product <> 'wine'"),
                                                Set.of(),
                                                Map.of()))
                                : Optional.empty();
                    }

                    @Override
                    public String visitor() {
                        return "somebody";
                    }
                };
        Page page = shop.asked("shop", new Choosing(Map.of(), Set.of(), noWine));
        assertEquals(
                List.of("cheese", "bread"),
                plot(page, "sales_by_product").rows().column("product"));
        assertEquals(5, first(page, Block.Grid.class).total());
    }

    @Test
    void a_page_that_is_kept_for_roles_is_closed_to_others_and_open_to_owners() {
        KindTester kept = Example.of("dashboard");
        kept.file(
                "dashboards/board.md",
                "---\ntitle: Kept\nroles: [board]\n---\n```table\ntable: orders\n```\n");
        kept.run("board").done();
        Choosing nobody = new Choosing(Map.of(), Set.of("sales"), Narrowing.NONE);
        assertEquals(
                List.of("This page is kept for other roles than yours."),
                notices(kept.asked("board", nobody)));
        for (String role : List.of("board", "owner")) {
            Choosing somebody = new Choosing(Map.of(), Set.of(role), Narrowing.NONE);
            assertEquals(6, first(kept.asked("board", somebody), Block.Grid.class).total());
        }
    }

    @Test
    void words_of_the_text_may_change_without_a_new_run() {
        KindTester other = Example.of("dashboard");
        other.run("shop").done();
        String text = text(other);
        other.file("dashboards/shop.md", text.replace("What each customer", "All that a customer"));
        other.run("shop").upToDate();
        other.file("dashboards/shop.md", text.replace("rows: 4", "rows: 3"));
        other.run("shop").done();
    }

    private static String text(KindTester tester) {
        try {
            return Files.readString(tester.folder().resolve("dashboards/shop.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page of the same shop on which two periods can be compared.
    private static KindTester comparing() {
        KindTester tester = Example.of("dashboard");
        tester.file(
                "dashboards/twice.md",
                """
                ---
                kind: dashboard
                title: Twice
                ---

                ```filter
                column: ordered_on
                label: Period
                form: compare
                ```

                ```indicator
                indicator: late_share
                ```

                ```chart
                chart: sales_by_product
                ```

                ```table
                table: orders
                name: all_orders
                title: Orders
                ```
                """);
        tester.run("twice").done();
        return tester;
    }

    @Test
    void two_periods_are_told_side_by_side_with_their_difference() {
        Page page =
                comparing()
                        .asked(
                                "twice",
                                Map.of(
                                        "a", List.of("2025-01-01"),
                                        "a_to", List.of("2025-01-31"),
                                        "b", List.of("2025-02-01"),
                                        "b_to", List.of("2025-02-28")));
        Block.Figure figure = first(page, Block.Figure.class);
        assertEquals("A, 2025-01-01 to 2025-01-31", figure.note().en());
        String difference = figure.remarks().getFirst().words().en();
        assertTrue(difference.contains("against B, 2025-02-01 to 2025-02-28"), difference);
        assertTrue(
                plot(page, "sales_by_product").title().en().startsWith("A, 2025-01-01 to"),
                plot(page, "sales_by_product").title().en());
        Block.Plot other = plot(page, "sales_by_product_b");
        assertTrue(other.title().en().startsWith("B, 2025-02-01 to 2025-02-28: "));
        Block.Grid grid = first(page, Block.Grid.class);
        assertEquals(
                List.of("product", "A", "B", "A − B"),
                grid.rows().columns().stream().map(it -> it.name()).toList());
        assertEquals(
                List.of(List.of("bread", 12.5, 19.5, -7.0)),
                grid.rows().values().stream()
                        .filter(row -> "bread".equals(row.getFirst()))
                        .toList());
    }

    @Test
    void one_of_two_periods_alone_keeps_its_days() {
        Page page = comparing().asked("twice", Map.of("a", List.of("2025-03-01")));
        assertTrue(
                blocks(page)
                        .noneMatch(it -> it instanceof Block.Plot p && p.name().endsWith("_b")));
        assertTrue(first(page, Block.Grid.class).total() < 6);
        assertEquals(List.of(), notices(page));
    }
}
