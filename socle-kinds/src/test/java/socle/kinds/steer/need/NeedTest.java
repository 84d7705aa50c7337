package socle.kinds.steer.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence.Sample;
import socle.api.proof.Evidence.Statement;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

final class NeedTest {

    private static final String FILE = "project/what_sells.yml";

    @Test
    void the_example_says_every_part_under_its_claim() {
        TestedNode need = Example.of("need").run("what_sells").done();
        assertEquals(
                List.of(
                        "need.question",
                        "need.objective",
                        "need.context",
                        "need.environment",
                        "need.problem",
                        "need.stakes",
                        "need.constraints",
                        "need.stakeholders",
                        "need.register",
                        "need.sorted",
                        "need.held",
                        "need.interviews",
                        "need.themes",
                        "need.quotes",
                        "need.guide",
                        "need.heard",
                        "need.complete",
                        "need.traced",
                        "need.axis_list",
                        "need.axes",
                        "need.questions",
                        "need.translated",
                        "need.plan",
                        "need.asked"),
                need.evidence().stream().map(one -> one.claim().value()).toList());
        need.holds("need.traced").holds("need.complete").holds("need.heard").holds("need.asked");
    }

    @Test
    void its_plan_ties_each_question_to_metrics_and_data_or_says_what_is_missing() {
        TestedNode need = Example.of("need").run("what_sells").done();
        assertEquals(
                List.of(
                        List.of(
                                "1. Do orders arrive in time?",
                                "day, product",
                                "late_share",
                                "indicator",
                                "0 %",
                                "orders",
                                "covered"),
                        List.of(
                                "2. Which products sell best?",
                                "product",
                                "",
                                "",
                                "",
                                "",
                                "not translated")),
                need.values());
        need.falls("need.plan", "Which products sell best? (not translated)")
                .falls("need.translated", "Which products sell best?");
    }

    @Test
    void an_axis_tells_its_values_and_how_many_rows_have_one() {
        TestedNode need = Example.of("need").run("what_sells").holds("need.axes");
        assertEquals(
                List.of(
                        "product",
                        "orders",
                        "product",
                        "VARCHAR",
                        3L,
                        100.0,
                        "",
                        "It is what is ordered."),
                need.only("need.axis_list", Sample.class).rows().values().getFirst());
    }

    @Test
    void an_axis_with_one_value_leaves_its_question_without_axis() {
        Example.of("need")
                .file(
                        "models/orders.sql",
                        """
                        SELECT 1 AS order_id, DATE '2025-01-04' AS ordered_on, 'bread' AS product,
                          FALSE AS late
                        """)
                .run("what_sells")
                .falls("need.axes", "product: 1 value")
                .falls("need.plan", "Do orders arrive in time? (no axis)");
    }

    @Test
    void a_hierarchy_that_is_none_is_told() {
        lone("""
                        axes:
                          - {name: day, table: orders, column: late, under: product}
                        """)
                .run("what_sells")
                .falls("need.axes", "1 values lie under several of 'product'");
    }

    @Test
    void themes_are_counted_by_interview() {
        Sample themes = Example.of("need").run("what_sells").only("need.themes", Sample.class);
        assertEquals(
                List.of("theme", "the shopkeeper", "the baker", "interviews"),
                themes.rows().columns().stream().map(it -> it.name()).toList());
        assertEquals(
                List.of(
                        List.of("shelves", 1L, 1L, 2L),
                        List.of("delay", 1L, 0L, 1L),
                        List.of("customers", 1L, 0L, 1L)),
                themes.rows().values());
    }

    @Test
    void a_theme_that_no_question_takes_up_is_named() {
        lone("""
                        interviews:
                          - {who: the baker, on: 2025-12-03, themes: [flour]}
                        questions:
                          - {asks: How many?, metrics: late_share}
                        """)
                .run("what_sells")
                .falls("need.heard", "left aside: flour");
    }

    @Test
    void a_deadline_that_has_passed_is_a_broken_constraint() {
        KindTester tester = Example.of("need");
        tester.run("what_sells").holds("need.held");
        tester.clock().pass(Duration.ofDays(60));
        tester.runAgain("what_sells").falls("need.held", "over since 2026-02-28");
    }

    @Test
    void an_indicator_that_no_question_names_is_in_the_plan_as_unasked() {
        TestedNode need =
                lone("questions:\n  - {asks: How many?, means: a count}\nindicators: late_share\n")
                        .run("what_sells")
                        .falls("need.asked", "late_share");
        assertEquals("nobody asked", need.values().getLast().getLast());
    }

    @Test
    void what_no_question_of_the_project_asks_for_is_told_before_a_run() {
        assertEquals(
                List.of(
                        "5 no question asks for late_share; name each under the `metrics` of a"
                                + " question, or stop measuring it"),
                Example.problems(
                        lone(
                                "sources: orders\nindicators: late_share\nquestions:\n  - asks: How?\n")));
    }

    @Test
    void an_axis_that_nobody_declared_is_a_problem_at_the_questions() {
        assertEquals(
                List.of("3 no axis is named 'days'; did you mean 'day'?"),
                Example.problems(
                        lone(
                                """
                                questions:
                                  - {asks: How many?, axes: days}
                                axes: {name: day, table: orders, column: ordered_on}
                                sources: orders
                                indicators: late_share
                                """)));
    }

    @Test
    void constraints_are_told_with_their_sort_in_the_language_of_the_project() {
        assertEquals(
                "- Délai\u00a0: Answered before the spring orders.\n- Nothing may leave the shop.",
                Example.of("need")
                        .language(Language.FR)
                        .run("what_sells")
                        .only("need.constraints", Statement.class)
                        .markdown());
    }

    @Test
    void a_need_of_old_is_still_one() {
        TestedNode need =
                Example.of("need")
                        .file(
                                FILE,
                                """
                                kind: need
                                question: Why?
                                constraints: [No time]
                                stakeholders: [the baker]
                                """)
                        .run("what_sells")
                        .done()
                        .falls("need.traced", "0 sources and 0 indicators");
        assertEquals("- the baker", need.only("need.stakeholders", Statement.class).markdown());
    }

    @Test
    void its_page_leads_to_what_answers_it() {
        List<Block> blocks = Example.of("need").run("what_sells").page().blocks();
        assertTrue(
                blocks.getLast() instanceof Block.Links links
                        && links.nodes().getFirst().value().equals("late_share"));
        assertTrue(blocks.stream().anyMatch(Block.Diagram.class::isInstance));
    }

    private static KindTester lone(String more) {
        return Example.of("need").file(FILE, "kind: need\nquestion: Why?\n" + more);
    }
}
