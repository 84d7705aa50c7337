package socle.kinds.analyse.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.NodeId;
import socle.core.sight.Narrowed;
import socle.core.sight.Narrowing;
import socle.core.testing.Choosing;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

/// The example's notebook, and what its author may get wrong, on a real engine.
final class NotebookTest {

    private static final String FILE = "notebooks/customers.md";

    private static KindTester written(String text) {
        return Example.of("notebook").file(FILE, text);
    }

    private static <B extends Block> List<B> all(Page page, Class<B> form) {
        return page.blocks().stream().filter(form::isInstance).map(form::cast).toList();
    }

    private static List<String> notices(Page page) {
        return all(page, Block.Notice.class).stream().map(it -> it.words().en()).toList();
    }

    @Test
    void its_queries_run_in_order_and_their_rows_are_published() {
        TestedNode node = Example.of("notebook").run("customers").done();
        assertEquals(
                List.of("Ada", "Cleo"), node.rows("customers__by_customer").column("customer"));
        assertEquals(1310.0, number(node.rows("customers__total").at(0, 0)));
        assertEquals(5, node.measure("notebook.run"));
        assertEquals(2, node.evidence("notebook.time").size());
        node.holds("notebook.techniques").holds("notebook.quick").holds("notebook.reconciled");
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Test
    void its_page_is_its_text_with_each_result_in_its_place() {
        Page page = Example.of("notebook").run("customers").page();
        assertEquals(
                List.of(
                        "Line", "Prose", "Figure", "Prose", "Code", "Grid", "Line", "Plot", "Prose",
                        "Code", "Figure", "Line", "Notice", "Prose", "Proofs"),
                page.blocks().stream().map(it -> it.getClass().getSimpleName()).toList());
        assertEquals(
                "Computed with: Smallest order that counts = 100.",
                all(page, Block.Line.class).getFirst().words().en());
        assertEquals(
                List.of("total equals revenue: 1,310 against 1,310, within 0.1%."), notices(page));
        assertEquals(Optional.of(1310.0), all(page, Block.Figure.class).getFirst().value());
    }

    @Test
    void a_query_reads_the_rows_of_those_above_by_their_names() {
        TestedNode node =
                written(
                                """
                                ```sql
                                /* name: paid */
                                SELECT customer, sum(amount) AS amount FROM orders GROUP BY 1 -- by name
                                ```
                                ```sql
                                /* name: best */
                                SELECT max(amount) AS most FROM paid;
                                ```
                                """)
                        .run("customers")
                        .done();
        assertEquals(650.0, number(node.rows("customers__best").at(0, 0)));
    }

    @Test
    void what_the_engine_refuses_is_told_at_once_each_at_its_line() {
        KindTester tester =
                written(
                        """
                        ```sql
                        /* name: one */
                        SELECT custmer FROM orders
                        ```

                        ```sql
                        /* name: two */
                        SELECT * FROM one
                        ```

                        ```sql
                        /* name: three */
                        SELECT id,
                               amout FROM orders
                        ```

                        ```chart
                        of: three
                        mark: bar
                        x: id
                        y: amount
                        title: None
                        ```
                        """);
        String words = tester.run("customers").failed("notebooks/customers.md:3:8").words();
        assertTrue(words.contains("notebooks/customers.md:14:8"), words);
        assertFalse(words.contains("two"), words);
        assertEquals(2, words.lines().filter(it -> it.contains("customers.md")).count(), words);
    }

    @Test
    void a_figure_that_two_ways_of_computing_tell_differently_falls() {
        TestedNode node =
                written(
                                """
                                ```sql
                                /*
                                name: total
                                expect: {indicator: revenue}
                                */
                                SELECT sum(price) AS revenue FROM order_lines
                                ```
                                """)
                        .run("customers")
                        .done()
                        .falls("notebook.reconciled", "880 against 1,310");
        assertEquals(
                List.of(Block.Code.class, Block.Figure.class, Block.Line.class, Block.Notice.class),
                node.page().blocks().stream().map(Object::getClass).toList());
    }

    @Test
    void an_indicator_is_compared_period_by_period() {
        TestedNode node =
                written(
                                """
                                ```sql
                                /*
                                name: months
                                expect: {indicator: revenue_by_month, by: month}
                                */
                                SELECT date_trunc('month', dated) AS month, sum(quantity * price) AS paid
                                FROM order_lines WHERE id <> 2 GROUP BY 1 ORDER BY 1
                                ```
                                """)
                        .run("customers")
                        .done()
                        .falls("notebook.reconciled", "2 of 3 periods agree");
        Evidence.Sample told = node.only("notebook.reconciliation", Evidence.Sample.class);
        assertEquals(
                Arrays.asList("months", "revenue_by_month", "2025-02-01", 600.0, 660.0, false),
                told.rows().values().get(1));
    }

    @Test
    void nothing_infinite_and_no_number_agree_with_nothing() {
        TestedNode node =
                written(
                                """
                                ```sql
                                /*
                                name: broken
                                expect: [{value: 1, column: n}, {value: 1, column: t}, {rows: 1}]
                                */
                                SELECT 'NaN'::DOUBLE AS n, NULL::VARCHAR AS t
                                ```
                                """)
                        .run("customers")
                        .done()
                        .falls("notebook.asserted", "no finite number")
                        .falls("notebook.asserted", "no value");
        assertEquals(
                1,
                node.evidence("notebook.asserted").stream()
                        .filter(it -> ((Evidence.Verdict) it).holds())
                        .count());
        assertTrue(node.page().blocks().stream().anyMatch(Block.Grid.class::isInstance));
    }

    @Test
    void a_reader_chooses_the_value_of_a_parameter() {
        KindTester tester = Example.of("notebook");
        tester.run("customers").done();
        Page all = tester.asked("customers", Map.of("least", List.of("0")));
        assertEquals(
                List.of("Ada", "Cleo", "Bo"),
                all(all, Block.Grid.class).getFirst().rows().column("customer"));
        Page none = tester.asked("customers", Map.of("least", List.of("many")));
        assertTrue(
                notices(none).getFirst().contains("one of: 0, 100, 500"), notices(none).toString());
        assertEquals(2, all(none, Block.Grid.class).getFirst().rows().size());
    }

    @Test
    void a_reader_of_whose_rows_a_policy_keeps_some_sees_the_others() {
        KindTester tester = Example.of("notebook");
        tester.run("customers").done();
        Narrowing narrowing =
                new Narrowing() {
                    @Override
                    public Optional<Narrowed> of(String table) {
                        return table.equals("orders")
                                ? Optional.of(
                                        new Narrowed(
                                                Optional.of("customer <> 'Cleo'"),
                                                Set.of(),
                                                Map.of()))
                                : Optional.empty();
                    }

                    @Override
                    public String visitor() {
                        return "bo";
                    }
                };
        Page page = tester.asked("customers", new Choosing(Map.of(), Set.of(), narrowing));
        assertEquals(
                List.of("Ada"), all(page, Block.Grid.class).getFirst().rows().column("customer"));
        assertTrue(
                notices(page).stream().anyMatch(it -> it.startsWith("revenue is drawn from rows")),
                notices(page).toString());
    }

    @Test
    void it_runs_again_only_when_what_it_reads_or_says_changes() {
        KindTester tester = Example.of("notebook");
        tester.run("customers").done();
        tester.run("customers").upToDate();
        tester.file(
                "models/order_lines.sql",
                "SELECT 1 AS id, 'Ada' AS customer, DATE '2025-01-03' AS dated, 1 AS quantity, 5.0 AS"
                        + " price");
        assertEquals(5.0, number(tester.run("customers").done().rows("customers__total").at(0, 0)));
        assertEquals(
                Set.of(
                        new NodeId("orders"),
                        new NodeId("order_lines"),
                        new NodeId("revenue"),
                        new NodeId("orders_are_plausible")),
                Set.copyOf(
                        tester.declared("customers").orElseThrow().references().stream()
                                .map(it -> it.node())
                                .toList()));
    }

    @Test
    void names_that_are_taken_or_unknown_are_told_before_a_run() {
        assertEquals(
                List.of(
                        "6 the name 'orders' is taken; it is that of a node, which the queries below"
                                + " could no longer read; give it another",
                        "11 no query above is named 'ordres'; did you mean 'orders'?",
                        "18 'orders' measures nothing; name an indicator, or use a result block"),
                Example.problems(
                        written(
                                """
                                ---
                                title: Names
                                ---

                                ```sql
                                /* name: orders */
                                SELECT 1 AS a
                                ```

                                ```chart
                                of: ordres
                                mark: bar
                                x: a
                                y: a
                                title: None
                                ```
                                ```indicator
                                indicator: orders
                                ```
                                """)));
    }

    @Test
    void all_that_is_wrong_with_blocks_is_told_at_once() {
        List<String> told =
                Example.problems(
                        written(
                                """
                                ```sql
                                SELECT 1
                                ```
                                ```sql
                                /* name: two */
                                SELEC 1
                                ```
                                ```sql
                                /*
                                name: three
                                expect: {value: 1, rows: 2}
                                */
                                SELECT * FROM nowhere
                                ```
                                """));
        assertEquals(4, told.size(), told.toString());
        assertTrue(
                Stream.of("2 key 'name'", "6 ", "11 one thing", "13 no node")
                        .allMatch(it -> told.stream().anyMatch(one -> one.startsWith(it))),
                told.toString());
    }

    private static KindTester cut(String by) {
        return written(
                        """
                        ---
                        title: By customer
                        ---
                        ```indicator
                        indicator: revenue
                        name: by_customer
                        by: %s
                        show: table
                        ```
                        """
                                .formatted(by))
                .file(
                        "indicators/revenue.yml",
                        """
                        kind: indicator
                        title: Revenue
                        from: orders
                        value: sum(amount)
                        dimensions:
                          customer: { is: customer, label: Customer }
                        definition: What was sold.
                        """);
    }

    @Test
    void an_indicator_is_told_by_a_dimension_with_its_total_and_its_rows_are_published() {
        KindTester shop = cut("customer");
        TestedNode node = shop.run("customers").done();
        Rows rows = node.rows("customers__by_customer");
        double total = 0;
        for (int row = 0; row < rows.size(); row++) {
            double value = number(rows.at(row, rows.indexOf("value")));
            boolean all = Boolean.TRUE.equals(rows.at(row, rows.indexOf("total")));
            Object name = rows.at(row, rows.indexOf("customer"));
            String where = all ? "TRUE" : "customer = '" + name + "'";
            assertEquals(
                    number(shop.query("SELECT sum(amount) FROM orders WHERE " + where).at(0, 0)),
                    value);
            total += all ? -value : value;
        }
        assertEquals(0, total, 1e-9);
        Block.Grid grid = all(node.page(), Block.Grid.class).getFirst();
        assertEquals("Revenue (Customer)", grid.caption().en());
        assertEquals(
                grid.rows(),
                all(shop.asked("customers", Map.of()), Block.Grid.class).getFirst().rows());
    }

    @Test
    void a_dimension_that_an_indicator_does_not_have_is_told_with_the_nearest() {
        assertEquals(
                List.of("7 'custommer' is no dimension of revenue; did you mean 'customer'?"),
                Example.problems(cut("custommer")));
    }
}
