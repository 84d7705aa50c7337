package socle.kinds.analyse.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

/// What is said of an answer, and what is not.
final class ConclusionTest {

    private static final String ROWS =
            "SELECT i, (i * 7) % 13 + (i * 11) % 17 AS v, CASE i % 2 WHEN 0 THEN 'a' ELSE 'b' END AS g FROM range(40) AS t (i)";

    @Test
    void the_example_is_rejected_with_its_effect_and_interval() {
        TestedNode node = Example.of("hypothesis").run("phone_orders").done();
        String why = node.verdict("hypothesis.decision").why().en();
        assertTrue(why.startsWith("H0 is rejected at 5 %: Welch's t-test, t("), why);
        assertTrue(why.contains("difference of means (phone − web) = "), why);
        assertTrue(why.contains("95 % confidence interval from "), why);
        assertEquals("rejected", Asked.found(node, "decision"));
        assertTrue(node.measure("hypothesis.power") > 10);
    }

    @Test
    void too_little_power_is_undetermined_and_says_how_many_rows_it_takes() {
        TestedNode node = Asked.run(ROWS, "value: v\nby: g\nmatters: 1\n").done();
        node.falls("hypothesis.decision", "Undetermined");
        node.falls("hypothesis.decision", "rows like these would see it four times in five");
        assertEquals("undetermined", Asked.found(node, "decision"));
    }

    @Test
    void enough_power_is_not_rejected_and_says_what_it_would_have_seen() {
        TestedNode node = Asked.run(ROWS, "value: v\nby: g\nmatters: 8\n").done();
        String why = node.verdict("hypothesis.decision").why().en();
        assertTrue(why.contains("H0 is not rejected"), why);
        assertTrue(why.contains("An effect of 8 would have been seen"), why);
        assertTrue(why.contains("no sign that H0 is true"), why);
    }

    @Test
    void rows_that_lack_a_value_are_told() {
        String some =
                "SELECT CASE WHEN i > 3 THEN v END AS v, CASE WHEN i < 39 THEN g END AS g FROM ("
                        + ROWS
                        + ")";
        String why =
                Asked.run(some, "value: v\nby: g\nmatters: 8\n")
                        .done()
                        .verdict("hypothesis.decision")
                        .why()
                        .en();
        assertTrue(why.endsWith("5 rows lack a value of what is asked, and are left out."), why);
        String all =
                Asked.run(ROWS, "value: v\nby: g\n")
                        .done()
                        .verdict("hypothesis.decision")
                        .why()
                        .en();
        assertFalse(all.contains("lack a value"), all);
    }

    @Test
    void the_page_has_the_answer_first_then_what_was_tested_beside_the_figures() {
        List<Block> blocks = Asked.run(ROWS, "value: v\nby: g\nmatters: 8\n").page().blocks();
        Block.Row first = assertInstanceOf(Block.Row.class, blocks.getFirst());
        Block.Heading headline =
                assertInstanceOf(Block.Heading.class, first.cells().getFirst().blocks().getFirst());
        assertEquals("H0 is not rejected at the level of 5 %", headline.words().en());
        assertInstanceOf(Block.Plot.class, blocks.get(1));
        Block.Row tested = assertInstanceOf(Block.Row.class, blocks.get(2));
        Block.Grid figures =
                assertInstanceOf(Block.Grid.class, tested.cells().getLast().blocks().getFirst());
        assertEquals(
                List.of(
                        "Test",
                        "Rows, pairs or units",
                        "Statistic",
                        "p",
                        "Size of the effect",
                        "Confidence interval, 95 %",
                        "Power reached"),
                figures.rows().column("measure"));
    }

    @Test
    void a_planned_size_has_its_power() {
        TestedNode node = Asked.run(ROWS, "value: v\nby: g\nmatters: 1\nplanned: 4000\n").done();
        assertTrue(node.measure("hypothesis.planned_power") > node.measure("hypothesis.power"));
    }

    @Test
    void the_decision_is_told_at_three_levels() {
        TestedNode node = Asked.run(ROWS, "value: v\nby: g\n").done();
        assertEquals(
                "at 1 % H0 is not rejected; at 5 % H0 is not rejected; at 10 % H0 is not"
                        + " rejected",
                node.verdict("hypothesis.sensitivity").why().en());
    }

    @Test
    void a_family_corrects_its_members_and_their_pages_say_so() {
        KindTester tester = Example.of("hypothesis_family");
        TestedNode family = tester.run("channel_questions").done();
        assertEquals(2, family.rows().size());
        for (List<?> row : family.values()) {
            assertTrue((Double) row.get(3) >= (Double) row.get(2));
        }
        List<Block> blocks = tester.run("phone_orders").page().blocks();
        Block.Row first = assertInstanceOf(Block.Row.class, blocks.getFirst());
        Block.Notice said =
                assertInstanceOf(Block.Notice.class, first.cells().getFirst().blocks().getFirst());
        assertTrue(said.words().en().startsWith("In its family (Holm, 2 hypotheses, 5 %): H0"));
    }

    @Test
    void a_family_tells_the_power_at_the_level_that_it_leaves() {
        KindTester tester = Asked.of(ROWS, "value: v\nby: g\nmatters: 6\nfamily: both\n");
        tester.file(
                "hypotheses/other.yml",
                Asked.file("value: v\nby: g\nmatters: 6\nalpha: 0.025\nfamily: both\n"));
        tester.file(
                "hypotheses/both.yml",
                "kind: hypothesis_family\nmembers: [asked, other]\ncorrection: bonferroni\n");
        String alone = "value: v\nby: g\nmatters: 6\nalpha: 0.025\n";
        double halved = Asked.run(ROWS, alone).done().measure("hypothesis.power") / 100;
        TestedNode family = tester.run("both").done();
        for (int member = 0; member < 2; member++) {
            int column = family.rows().indexOf("power");
            double told =
                    (Double) java.util.Objects.requireNonNull(family.rows().at(member, column));
            assertEquals(halved, told, 1e-3);
        }
        String why = String.join(" ", Asked.words(family));
        assertTrue(why.contains("At the level that is left to each (2.5 %)"), why);
    }

    @Test
    void a_member_that_does_not_name_its_family_is_told() {
        KindTester tester = Example.of("hypothesis_family");
        tester.file(
                "hypotheses/phone_late.yml",
                "kind: hypothesis\nquestion: q\nh0: a\nh1: b\nfrom: orders\nshare: late\nagainst:"
                        + " 0.2\n");
        assertEquals(
                List.of(
                        "3 'phone_late' does not name this family; write family:"
                                + " channel_questions in that hypothesis, so that its reader"
                                + " knows"),
                Example.problems(tester));
    }

    @Test
    void the_picture_is_drawn_of_what_the_run_kept() {
        TestedNode node = Example.of("hypothesis").run("phone_orders").done();
        Evidence.Sample kept = node.only("hypothesis.picture", Evidence.Sample.class);
        assertEquals(2, kept.rows().size());
        assertTrue(node.page().blocks().stream().anyMatch(block -> block instanceof Block.Plot));
    }
}
