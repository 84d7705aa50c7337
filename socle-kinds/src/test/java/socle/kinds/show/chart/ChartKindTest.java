package socle.kinds.show.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence.Digest;
import socle.api.proof.Evidence.Verdict;
import socle.api.show.Block;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

final class ChartKindTest {

    private static final String FILE = "dashboards/sales_by_product.yml";

    @Test
    void the_example_keeps_exactly_the_rows_that_it_draws() {
        TestedNode chart = Example.of("chart").run("sales_by_product").done();
        assertEquals(
                List.of(List.of("cheese", 52.0), List.of("wine", 48.0), List.of("Others", 32.0)),
                chart.values());
        assertEquals("sales_by_product", chart.only("chart.data", Digest.class).of());
        chart.holds("chart.clarity").holds("chart.truth").holds("chart.alternative");
    }

    @Test
    void its_page_draws_them_with_title_subtitle_and_caption() {
        List<Block> blocks = Example.of("chart").run("sales_by_month").page().blocks();
        Block.Plot plot = assertInstanceOf(Block.Plot.class, blocks.getFirst());
        assertEquals("February sold the most", plot.title().en());
        assertEquals("Sales by month, January to March 2025.", plot.subtitle().en());
        assertEquals("March is not over.", plot.caption().en());
        assertEquals(3, plot.rows().size());
    }

    @Test
    void an_axis_without_words_or_unit_is_not_clear() {
        bars("x: product\ny: {column: amount, aggregate: sum}")
                .run("sales_by_product")
                .falls("chart.clarity", "words on the axes");
    }

    @Test
    void means_that_are_stacked_are_not_true() {
        bars("x: late\ny: {column: amount, aggregate: mean}\ncolor: product\nstack: stack")
                .run("sales_by_product")
                .falls("chart.truth", "adds up");
    }

    @Test
    void several_rows_for_one_mark_fail_and_ask_for_an_aggregate() {
        bars("x: product\ny: amount").run("sales_by_product").failed("3 rows for one mark");
    }

    @Test
    void a_chart_whose_axes_hold_no_numbers_is_told_before_it_runs() {
        assertEquals(
                List.of(
                        "7 no axis holds numbers; name a column of numbers, or an aggregate:"
                                + " {column: order_id, aggregate: count}"),
                guarded(bars("x: product\ny: late")));
    }

    @Test
    void bars_that_do_not_start_at_zero_are_a_problem_at_their_axis() {
        assertEquals(
                List.of(
                        "7 bars start at zero: their lengths are compared; leave zero and scale"
                                + " out, or draw a line"),
                guarded(bars("x: product\ny: {column: amount, zero: false}")));
    }

    @Test
    void a_mark_names_the_slot_that_it_lacks() {
        assertEquals(
                List.of("4 mark 'bar' needs y; name its column: y: column"),
                guarded(bars("x: product")));
    }

    @Test
    void a_column_that_does_not_exist_is_told_with_what_was_meant() {
        assertEquals(
                List.of("6 orders has no column 'prodct'; did you mean 'product'?"),
                guarded(bars("x: prodct\ny: amount")));
    }

    @Test
    void a_line_through_names_is_advised_against() {
        String line = "kind: chart\ntitle: t\nfrom: orders\nmark: line\nwhy: w\n";
        assertEquals(
                List.of(
                        "6 a line joins names that have no order; compare them with bars: mark:"
                                + " bar"),
                guarded(Example.of("chart").file(FILE, line + "x: product\ny: amount\n")));
    }

    @Test
    void stacking_asks_for_bars_of_several_colours() {
        assertEquals(
                List.of(
                        "8 only bars or areas of several colours are stacked; name a color, or"
                                + " leave stack out"),
                guarded(bars("x: product\ny: amount\nstack: normalize")));
    }

    @Test
    void what_a_mark_does_not_draw_is_told_and_not_left_out_in_silence() {
        assertEquals(
                List.of(
                        "8 mark 'bar' has no size; remove it; it takes: x, y, color, order, facet",
                        "9 mark 'bar' has no hole; remove it, or draw mark: arc"),
                guarded(bars("x: product\ny: amount\nsize: amount\nhole: 0.5")));
    }

    @Test
    void a_pie_of_twenty_slices_is_told_at_its_limit() {
        assertEquals(
                List.of(
                        "8 a pie of 20 slices: more than 6 are not told apart; draw bars (mark:"
                                + " bar), or limit: 6 with an aggregate, so that the rest becomes"
                                + " Others"),
                guarded(
                        drawn(
                                "arc",
                                "x: product\ny: {column: amount, aggregate: sum}\nlimit: 20")));
    }

    @Test
    void a_pie_of_a_published_table_is_told_by_the_names_that_it_has() {
        KindTester tester =
                drawn("arc", "x: product\ny: amount")
                        .file(
                                "models/orders.sql",
                                "SELECT 'p' || i AS product, i AS amount FROM range(20) AS r (i)");
        tester.run("orders").done();
        assertEquals(
                List.of(
                        "4 a pie of 20 slices: more than 6 are not told apart; draw bars (mark:"
                                + " bar), or limit: 6 with an aggregate, so that the rest becomes"
                                + " Others"),
                guarded(tester));
    }

    @Test
    void a_text_that_should_be_measured_is_told_at_its_line() {
        assertEquals(
                List.of(
                        "6 'product' holds VARCHAR, and its values are to be measured; name a"
                                + " column of numbers, or an aggregate: count"),
                guarded(drawn("histogram", "x: product")));
    }

    @Test
    void a_mark_that_does_not_answer_its_question_is_advised_against() {
        List<String> told =
                guarded(
                        drawn(
                                "arc",
                                "x: product\ny: {column: amount, aggregate: sum}\nquestion: trend"));
        assertEquals(1, told.size());
        assertTrue(
                told.getFirst()
                        .startsWith(
                                "4 'arc' does not answer the question 'trend'; better: line (its"
                                        + " slope shows the movement)"),
                told.getFirst());
    }

    @Test
    void the_choice_is_kept_with_the_rule_and_what_was_set_aside() {
        assertEquals(
                "share asks for: bar (lengths on a common line are compared best); set aside: area"
                        + " (shares that move), arc (a whole of few parts, angles read roughly),"
                        + " treemap (many parts at once, areas read roughly)",
                bars("x: product\ny: {column: amount, aggregate: sum, format: integer}\n"
                                + "question: share")
                        .run("sales_by_product")
                        .holds("chart.choice")
                        .only("chart.choice", Verdict.class)
                        .why()
                        .en());
    }

    private static KindTester drawn(String mark, String keys) {
        return Example.of("chart")
                .file(
                        FILE,
                        "kind: chart\ntitle: t\nfrom: orders\nmark: "
                                + mark
                                + "\nwhy: w\n"
                                + keys
                                + "\n");
    }

    private static List<String> guarded(KindTester tester) {
        return Example.problems(tester);
    }

    private static KindTester bars(String keys) {
        return drawn("bar", keys);
    }
}
