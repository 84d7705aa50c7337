package socle.kinds.show.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.kinds.Example;

/// What is wrong with dashboards of the small shop, each at its line.
final class DashboardGuardTest {

    private static final String HEAD = "---\ntitle: The shop\n---\n";

    private static List<String> told(String text) {
        KindTester tester = Example.of("dashboard").without("dashboards/shop.md");
        tester.run("orders").done();
        return Example.problems(tester.file("dashboards/shop.md", HEAD + text));
    }

    @Test
    void the_example_has_no_problem() {
        assertEquals(List.of(), Example.problems(Example.of("dashboard")));
    }

    @Test
    void all_problems_of_a_page_are_told_at_once() {
        assertEquals(
                List.of(
                        "6 a width is 1 to 12; 12 is the whole page, 6 half of it",
                        "10 unknown key 'colums'; did you mean 'columns'?"),
                told(
                        "```chart\nchart: sales_by_product\nwidth: 13\n```\n```table\ntable: orders\ncolums: product\n```\n"));
    }

    @Test
    void columns_that_no_table_has_are_told_with_the_nearest() {
        assertEquals(
                List.of(
                        "6 orders has no column 'produkt'; did you mean 'product'?",
                        "7 orders has no column 'amont'; did you mean 'amount'?"),
                told("```table\ntable: orders\ncolumns: [produkt]\nsort: -amont\n```\n"));
    }

    @Test
    void a_chart_that_is_written_on_the_page_is_held_to_the_rules_of_charts() {
        assertEquals(
                List.of("10 orders has no column 'produkt'; did you mean 'product'?"),
                told(
                        """
                        ```chart
                        name: mine
                        title: What sells
                        draw:
                          from: orders
                          mark: bar
                          x: produkt
                          y: {column: amount, aggregate: sum}
                          why: Names are compared.
                        ```
                        """));
    }

    @Test
    void a_choice_that_no_block_answers_to_and_a_period_of_words_are_told() {
        assertEquals(
                List.of(
                        "5 no block of the page has a column 'produc' to choose by; did you mean"
                                + " 'product'?",
                        "8 'product' is VARCHAR: it holds no days; name a column of dates, or remove"
                                + " form: period"),
                told(
                        """
                        ```filter
                        column: produc
                        ```
                        ```filter
                        column: product
                        form: period
                        ```
                        ```table
                        orders
                        ```
                        """));
    }

    @Test
    void names_are_taken_once() {
        assertEquals(
                List.of(
                        "8 the name 'orders' is taken; it is that of line 5; add name: another",
                        "11 the name 'lang' is taken; pages use it themselves; add name: another"),
                told(
                        """
                        ```table
                        orders
                        ```
                        ```table
                        orders
                        ```
                        ```filter
                        column: product
                        name: lang
                        ```
                        """));
    }

    @Test
    void a_tab_holds_something() {
        assertEquals(
                List.of(
                        "5 the tab 'Orders' holds nothing; write blocks or text below it, or remove"
                                + " it"),
                told("```tab\nOrders\n```\n```tab\nMore\n```\nWords are something.\n"));
    }

    @Test
    void blocks_show_nodes_of_their_sort() {
        assertEquals(
                List.of(
                        "5 orders is no chart; there are: sales_by_product",
                        "8 orders is no indicator; there are: late_share"),
                told("```chart\norders\n```\n```indicator\norders\n```\n"));
    }
}
