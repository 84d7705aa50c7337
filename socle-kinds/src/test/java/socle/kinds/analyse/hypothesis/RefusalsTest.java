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
}
