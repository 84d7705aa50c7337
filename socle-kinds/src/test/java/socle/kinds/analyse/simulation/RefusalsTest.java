package socle.kinds.analyse.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

/// What is no simulation: told all at once, at its place, before a run where that is possible.
final class RefusalsTest {

    private static List<String> told(String keys) {
        return Example.problems(Tried.of("SELECT 1 AS i", keys));
    }

    @Test
    void numbers_that_tell_no_law_are_all_told_before_a_run() {
        assertEquals(
                List.of(
                        "6 the standard deviation is -2, and has to be above 0; mend it, or give a"
                                + " fixed number: value",
                        "7 the low end (5) is not below the high end (1); swap them, or give a fixed"
                                + " number: value",
                        "8 the most likely value (9) is not between 1 and 4; write low ≤ mode ≤ high",
                        "9 the share is 1.5, and has to be between 0 and 1; write 0.3 for 30 %, or"
                                + " give a fixed number: value",
                        "12 50 draws; there are 100 to 200,000; 10,000 are usual",
                        "13 a share of draws is above 0 and below 1; write 0.9 for 90 %",
                        "14 percentiles are above 0 and below 100; write [10, 90]"),
                told(
                                """
                        inputs:
                          a: {normal: {mean: 1, sd: -2}}
                          b: {uniform: {low: 5, high: 1}}
                          c: {pert: {low: 1, mode: 9, high: 4}}
                          d: {bernoulli: {share: 1.5}}
                        outcome: a
                        holds_when: outcome > 0
                        draws: 50
                        required: 90
                        percentiles: [0]
                        """)
                        .stream()
                        .map(one -> one.replace('\u2212', '-'))
                        .toList());
    }

    @Test
    void correlations_that_cannot_hold_together_are_told() {
        String three =
                """
                inputs:
                  a: {normal: {mean: 1, sd: 1}}
                  b: {normal: {mean: 1, sd: 1}}
                  c: {normal: {mean: 1, sd: 1}}
                  e: 3
                correlations:
                """;
        String rest = "outcome: a\nholds_when: outcome > 0\n";
        List<String> stuck =
                told(
                        three
                                + "  - {between: [a, b], rho: 0.9}\n"
                                + "  - {between: [b, c], rho: 0.9}\n"
                                + "  - {between: [a, c], rho: -0.9}\n"
                                + rest);
        assertEquals(1, stuck.size());
        assertTrue(
                stuck.getFirst().startsWith("13 the correlations of 'c' cannot hold together"),
                stuck.toString());
        List<String> misnamed =
                told(
                        three
                                + "  - {between: [a, bb], rho: 0.9}\n"
                                + "  - {between: [a, e], rho: 0.9}\n"
                                + rest);
        assertEquals(
                List.of(
                        "11 no input is named 'bb'; did you mean 'b'?",
                        "12 'e' does not vary, so it goes with nothing; leave the correlation out,"
                                + " or say how it varies"),
                misnamed);
        assertEquals(
                List.of(
                        "11 a correlation is above -1 and below 1; write 0.5; what is the same"
                                + " everywhere is one input"),
                told(three + "  - {between: [a, b], rho: 1.5}\n" + rest));
    }

    @Test
    void an_input_says_once_where_its_values_come_from() {
        assertTrue(
                told("inputs: {a: {label: x}}\noutcome: a\nholds_when: outcome > 0\n")
                        .getFirst()
                        .contains("nothing says where its values come from"));
        assertTrue(
                told("inputs: {a: {value: 3, uniform: {low: 1, high: 2}}}\noutcome: a\nholds_when: outcome > 0\n")
                        .getFirst()
                        .contains("its values come from several places"));
        assertTrue(
                told("inputs: {a: {indicator: d}}\noutcome: a\nholds_when: outcome > 0\n")
                        .getFirst()
                        .contains("'d' measures nothing"));
        assertTrue(
                told("inputs: {outcome: 3}\noutcome: 1\nholds_when: outcome > 0\n")
                        .getFirst()
                        .contains("'outcome' cannot be the name of an input"));
    }

    @Test
    void unknown_names_and_columns_are_told_together_each_at_its_place() {
        TestedNode node =
                Tried.run(
                        """
                        inputs:
                          cost: {empirical: {from: d, value: nothing}}
                          size: {empirical: {from: d, value: word}}
                          none: {empirical: {from: d, value: v, where: i > 99}}
                          rate: {uniform: {low: 0, high: {from: d, is: min(i) - 3}}}
                        outcome: costs * rate + other
                        holds_when: outcome > random()
                        """);
        node.failed("no input is named 'costs'; did you mean 'cost'?");
        node.failed("simulations/tried.yml:10:");
        node.failed("no input is named 'other'; one of: cost, none, rate, size");
        node.failed("random answers otherwise each time; write it as an input");
        node.failed("simulations/tried.yml:6:");
        node.failed("it is no number: VARCHAR");
        node.failed("no row has a value");
        node.failed("the low end (0) is not below the high end");
    }

    @Test
    void what_is_not_a_number_is_counted() {
        Tried.of(
                        "SELECT CASE WHEN i < 2 THEN 'nan'::DOUBLE ELSE i END AS v FROM range(9) AS t (i)",
                        "inputs: {a: {empirical: {from: d, value: v}}}\noutcome: a\nholds_when: outcome > 1\n")
                .run("tried")
                .failed("2 rows are infinite or not a number (NaN)");
    }

    @Test
    void a_draw_without_an_outcome_is_told_with_its_inputs() {
        Tried.run(
                        "inputs: {a: {poisson: {mean: 2}}}\noutcome: CAST(a * 1e300 AS INTEGER)\nholds_when: outcome > 1\n")
                .failed("tried.yml:6:10: the engine stops at a draw");
        Tried.run(
                        "inputs: {a: {poisson: {mean: 2}}}\noutcome: 1 / nullif(a, 0)\nholds_when: outcome > 1\n")
                .failed("draws have no finite outcome, the first with a = 0.0");
    }

    @Test
    void an_outcome_is_a_number_and_what_holds_a_condition() {
        Tried.run("inputs: {a: 1}\noutcome: a > 1\nholds_when: outcome + 1\n")
                .failed("it is no number: BOOLEAN");
        Tried.run("inputs: {a: 1}\noutcome: a\nholds_when: outcome + 1\n")
                .failed("it is no condition: DOUBLE");
    }

    @Test
    void each_draw_stands_alone() {
        Tried.run(
                        "inputs: {a: {normal: {mean: 0, sd: 1}}}\noutcome: a - avg(a) OVER ()\nholds_when: outcome > 1\n")
                .failed("it looks at several draws, and each stands alone");
        Tried.run(
                        "inputs: {a: {normal: {mean: 0, sd: 1}}}\noutcome: avg(a)\nholds_when: outcome > 1\n")
                .failed("tried.yml");
    }

    @Test
    void an_indicator_without_an_interval_says_what_to_write() {
        Example.of("simulation")
                .file(
                        Tried.FILE,
                        Tried.file(
                                "inputs: {a: {indicator: orders_a_quarter}}\noutcome: a\nholds_when: outcome > 1\n"))
                .run("tried")
                .failed("'orders_a_quarter' tells no interval; write vary: periods");
    }

    @Test
    void an_indicator_without_periods_has_none_to_draw() {
        Example.of("simulation")
                .file(
                        Tried.FILE,
                        Tried.file(
                                "inputs: {a: {indicator: {of: late_share, vary: periods}}}\noutcome: a\nholds_when: outcome > 1\n"))
                .run("tried")
                .failed("it has no periods; write vary: interval or vary: none");
    }
}
