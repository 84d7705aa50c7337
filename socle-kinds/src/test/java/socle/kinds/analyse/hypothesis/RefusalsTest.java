package socle.kinds.analyse.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

/// Data of which nothing can be asked, and definitions that make no sense.
final class RefusalsTest {

    private static final String ROWS =
            "SELECT i, 'x' AS word, 1.0 AS same, CASE WHEN i = 3 THEN 'nan'::DOUBLE ELSE i END AS odd, CASE i % 2 WHEN 0 THEN 'a' ELSE 'b' END AS g FROM range(20) AS t (i)";

    @Test
    void a_text_column_is_no_number() {
        Asked.run(ROWS, "value: word\nby: g\n").refused("'value' is no number: VARCHAR");
    }

    @Test
    void a_condition_is_a_share() {
        Asked.run(ROWS, "value: i > 3\nby: g\n").refused("is a condition");
    }

    @Test
    void one_group_is_not_compared() {
        Asked.run(ROWS, "value: i\nby: g\nwhere: g = 'a'\n").refused("one group only: a");
    }

    @Test
    void a_group_that_is_named_and_not_there_is_told() {
        Asked.run(ROWS, "value: i\nby: g\ngroups: [a, z]\n").refused("group 'z' has no row");
    }

    @Test
    void a_group_without_values_is_told() {
        Asked.run(ROWS, "value: case when g = 'a' then i end\nby: g\n")
                .refused("group 'b' has no value");
    }

    @Test
    void a_constant_answers_nothing() {
        Asked.run(ROWS, "value: same\nby: g\n").refused("all values are the same");
        Asked.run(ROWS, "value: same\nagainst: 2\n").refused("all values are the same");
    }

    @Test
    void what_is_not_a_number_is_counted() {
        Asked.run(ROWS, "value: odd\nby: g\n").refused("1 values are infinite or not a number");
    }

    @Test
    void a_condition_that_is_never_true_compares_nothing() {
        Asked.run(ROWS, "share: i > 99\nby: g\n").refused("the condition is true of no row");
    }

    @Test
    void one_row_is_too_few() {
        Asked.run(ROWS, "value: i\nagainst: 2\nwhere: i = 3\n").refused("too few");
    }

    @Test
    void no_row_at_all_is_told() {
        Asked.run(ROWS, "value: i\nagainst: 2\nwhere: i > 99\n").refused("no row counts");
        Asked.run(ROWS, "share: i > 2\nagainst: 0.5\nwhere: i > 99\n").refused("no row counts");
    }

    @Test
    void a_class_without_a_share_is_told() {
        Asked.run(ROWS, "category: g\nshares: {a: 0.5, c: 0.5}\n")
                .refused("class 'b' has no share");
    }

    @Test
    void an_unknown_column_is_told_in_the_words_of_the_engine() {
        Asked.run(ROWS, "value: nothing\nby: g\n").failed("refuses an expression");
    }

    @Test
    void keys_that_tell_no_design_are_told_before_a_run() {
        assertEquals(
                List.of(
                        "6 nothing to compare it with; write by (groups), with (another measure) or"
                                + " against (a value)"),
                told("value: i\n"));
        assertEquals(
                List.of(
                        "8 Fisher's exact test does not fit what is compared; leave it out, or one"
                                + " of: pearson, spearman, kendall"),
                told("value: i\nwith: same\ntest: fisher\n"));
    }

    @Test
    void keys_that_a_design_does_not_read_are_told() {
        String todo = "; take '%1$s' away, or see the designs in the reference";
        String what = " it has no meaning beside the other keys";
        assertEquals(
                List.of("8" + what + todo.formatted("adjust")),
                told("value: i\nby: g\nadjust: [same]\n"));
        assertEquals(
                List.of("8" + what + todo.formatted("exposure")),
                told("value: i\nby: g\nexposure: i\n"));
        assertEquals(
                List.of(
                        "8 chi-square".replace("chi-square", "χ² test")
                                + " sees that something"
                                + " differs, not in which direction; leave 'side' out, or ask for a test"
                                + " that compares two groups"),
                told("category: g\nby: word\nside: less\ntest: chi_square\n").stream()
                        .map(one -> one.replaceFirst("^\\d+", "8"))
                        .toList());
        assertEquals(
                List.of(
                        "7 a law and the test of Kolmogorov and Smirnov of one sample go together;"
                                + " test: kolmogorov_smirnov and law: {family: normal, numbers: [0,"
                                + " 1]}"),
                told("value: i\ntest: kolmogorov_smirnov\n"));
    }

    @Test
    void a_side_is_never_left_aside_in_silence() {
        String rows = "SELECT i, i % 3 AS k, i % 2 = 0 AS c FROM range(30) AS t (i)";
        Asked.run(rows, "value: i\nby: k\nside: less\n").refused("not in which direction");
        Asked.run(rows, "category: k\nby: c\nside: less\n").refused("not in which direction");
        Asked.run(rows, "value: i\nevent: c\nby: k\nside: less\n")
                .refused("not in which direction");
    }

    private static List<String> told(String keys) {
        return Example.problems(Asked.of(ROWS, keys));
    }

    @Test
    void repeated_measures_are_warned_about_and_pairs_proposed() {
        String rows =
                "SELECT i % 10 AS unit, (i * 7) % 13 AS v, CASE i // 10 % 2 WHEN 0 THEN 'a' ELSE 'b' END AS g FROM range(40) AS t (i)";
        TestedNode node = Asked.run(rows, "value: v\nby: g\nsubject: unit\n").done();
        node.falls("hypothesis.assumption", "write pair: unit in place of subject");
    }

    @Test
    void units_of_one_group_count_once_when_that_is_asked() {
        String rows =
                "SELECT i % 20 AS unit, (i * 7) % 13 AS v, CASE WHEN i % 20 < 10 THEN 'a' ELSE 'b' END AS g FROM range(80) AS t (i)";
        KindTester tester = Asked.of(rows, "value: v\nby: g\nsubject: unit\n");
        tester.run("asked").done().falls("hypothesis.assumption", "Write repeats: mean");
        tester.file(Asked.FILE, Asked.file("value: v\nby: g\nsubject: unit\nrepeats: mean\n"));
        TestedNode means = tester.run("asked").done();
        means.holds("hypothesis.assumption");
        assertEquals(20.0, Asked.number(means, "n"));
    }

    @Test
    void a_definition_that_changed_after_a_run_shows() {
        KindTester tester = Asked.of(ROWS, "value: i\nby: g\n");
        tester.run("asked").done().holds("hypothesis.registered");
        tester.clock().pass(java.time.Duration.ofDays(3));
        tester.file(Asked.FILE, Asked.file("value: i\nby: g\nside: less\n"));
        tester.run("asked")
                .done()
                .falls(
                        "hypothesis.registered",
                        "registered 2026-01-01, changed 2026-01-04 after 1 run");
    }

    @Test
    void what_is_registered_only_may_still_change() {
        KindTester tester = Asked.of(ROWS, "value: i\nby: g\nnot_before: 2026-02-01\n");
        TestedNode early = tester.run("asked").done();
        assertTrue(early.evidence("hypothesis.test").isEmpty());
        tester.file(Asked.FILE, Asked.file("value: i\nby: g\nside: less\n"));
        tester.run("asked").done().holds("hypothesis.registered");
    }

    @Test
    void another_question_in_the_same_words_is_no_other_definition() {
        KindTester tester = Asked.of(ROWS, "value: i\nby: g\n");
        tester.run("asked").done();
        tester.file(
                Asked.FILE,
                Asked.file("value: i\nby: g\n").replace("Is it so?", "Is it so, then?"));
        tester.run("asked").done().holds("hypothesis.registered");
    }

    @Test
    void a_regression_needs_numbers_that_vary_and_enough_rows() {
        Asked.run(ROWS, "value: word\nwith: i\nadjust: [g]\n").refused("'value' is no number");
        Asked.run(ROWS, "value: i\nwith: word\nadjust: [g]\n").refused("'with' is no number");
        Asked.run(ROWS, "value: same\nwith: i\nadjust: [g]\n").refused("all values are the same");
        Asked.run(ROWS, "value: i\nwith: same\ntest: linear\n")
                .refused("'same' is the same in every row");
        Asked.run(ROWS, "value: odd\nwith: i\nadjust: [g]\n")
                .refused("1 rows have a value that is infinite");
        Asked.run(ROWS, "value: i\nwith: odd\nadjust: [g]\n")
                .refused("1 rows have a value that is infinite");
        Asked.run(ROWS, "value: i * i\nwith: i\nadjust: [g]\nwhere: i < 3\n").refused("too few");
        Asked.run(ROWS, "value: i\nwith: i\nadjust: [g]\nwhere: i > 99\n").refused("no row counts");
    }

    @Test
    void columns_that_say_the_same_and_an_exact_fit_are_told() {
        Asked.run(ROWS, "value: sin(i)\nwith: i\nadjust: [2 * i + 1]\n")
                .refused("a column is a combination of the others");
        Asked.run(ROWS, "share: i % 3 = 0\nwith: i\nadjust: [2 * i + 1]\n")
                .refused("a column is a combination of the others");
        Asked.run(ROWS, "value: 3 * i + 1\nwith: i\ntest: linear\n")
                .refused("the columns tell the value exactly");
    }

    @Test
    void one_answer_only_and_separation_are_told() {
        Asked.run(ROWS, "share: i > 99\nwith: i\n").refused("the condition is true of no row");
        Asked.run(ROWS, "share: i >= 0\nwith: i\n").refused("the condition is true of every row");
        Asked.run(ROWS, "share: i > 9\nwith: i\n").refused("without error (separation)");
        Asked.run(ROWS, "share: i % 3 = 0\nwith: i\nadjust: [i % 3 = 0]\n")
                .refused("without error (separation)");
        Asked.run(ROWS, "count: case when g = 'a' then i else 0 end\nwith: g = 'a'\n")
                .refused("without error (separation)");
    }

    @Test
    void counts_are_whole_and_exposures_above_zero() {
        Asked.run(ROWS, "count: i - 3\nwith: i\n").refused("3 rows have a count below zero");
        Asked.run(ROWS, "count: i / 2\nwith: i\n").refused("10 rows have a count below zero or");
        Asked.run(ROWS, "count: i\nwith: i\nexposure: i\n")
                .refused("1 rows have an exposure that is not above zero");
        Asked.run(ROWS, "count: 0 * i\nwith: i\n").refused("there is no event in any row");
    }

    @Test
    void a_cell_that_is_empty_is_named() {
        Asked.run(ROWS, "value: i\nby: g\nacross: i < 2\nwhere: i <> 1\n")
                .refused("no row is in 'b · true'");
        Asked.run(ROWS, "value: i\nby: g\nacross: word\n").refused("'across' has 1 class(es)");
        Asked.run(ROWS, "value: i % 2\nby: g\nacross: i < 10\n")
                .refused("values do not vary within any cell");
    }

    @Test
    void times_are_not_below_zero_and_an_event_has_to_come() {
        Asked.run(ROWS, "value: i - 5\nevent: i % 3 = 0\nby: g\n")
                .refused("5 rows have a time below zero");
        Asked.run(ROWS, "value: odd\nevent: i % 3 = 0\nby: g\n").refused("1 rows have a time");
        Asked.run(ROWS, "value: i\nevent: i > 99\nby: g\n").refused("the event came in no row");
        Asked.run(ROWS, "value: i\nevent: i % 3 = 0\nby: word\n").refused("not two groups");
        Asked.run(ROWS, "value: i\nevent: i % 3 = 0\nby: g\ngroups: [a, z]\n")
                .refused("group 'z' has no row");
    }

    @Test
    void too_many_different_rows_of_a_ratio_are_told_with_what_to_do() {
        String many = "SELECT i, i % 7 < 3 AS c FROM range(20002) AS t (i)";
        Asked.run(many, "share: c\nwith: i\n").refused("more than 20,000 different rows");
        Asked.run(many, "share: c\nwith: i // 10\n").done();
    }
}
