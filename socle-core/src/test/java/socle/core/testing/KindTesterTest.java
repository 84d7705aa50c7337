package socle.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.run.NodeDefect;

class KindTesterTest {

    @Test
    void a_strangers_kind_is_tried_in_a_few_lines() {
        TestedNode five =
                KindTester.of(new Counting())
                        .file("numbers/five.yml", "kind: counting\nto: 5\n")
                        .run("five")
                        .done();
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), five.rows().column("n"));
        assertEquals(5, five.measure("counting.rows"));
        assertEquals("five", five.page().title().en());
    }

    @Test
    void nodes_of_several_kinds_read_each_other() {
        TestedNode sum =
                numbers(3)
                        .file(
                                "queries/total.sql",
                                "/* how: table */\nSELECT sum(n) AS s FROM twice")
                        .file("queries/twice.sql", "SELECT 2 * n AS n FROM numbers")
                        .run("total")
                        .done();
        assertEquals("12", String.valueOf(sum.rows().at(0, 0)));
    }

    @Test
    void a_second_run_does_nothing_and_a_change_is_followed() {
        KindTester tester =
                numbers(3).file("queries/total.sql", "SELECT count(*) AS c FROM numbers");
        tester.run("total").done().then().run("total").upToDate();
        TestedNode again = numbers(tester, 4).run("total").done();
        assertEquals(4L, again.rows().at(0, 0));
    }

    @Test
    void a_fallen_rule_holds_back_the_readers() {
        TestedNode rule =
                numbers(3)
                        .file("rules/few.yml", "kind: rule\non: numbers\nat_most: 2\n")
                        .file("queries/total.sql", "SELECT count(*) AS c FROM numbers")
                        .run("few")
                        .done()
                        .falls("rule.rows", "3 rows");
        assertFalse(rule.hasTable("total"));
    }

    @Test
    void a_failure_says_why_and_keeps_what_was_published() {
        KindTester tester = numbers(3);
        tester.run("numbers").done();
        TestedNode failed = numbers(tester, -1).run("numbers").failed("nothing to count");
        assertEquals(3, failed.rows().size());
    }

    @Test
    void a_query_that_does_not_bind_fails_at_its_place() {
        numbers(3)
                .file("queries/total.sql", "SELECT\n  nn\nFROM numbers")
                .run("total")
                .failed("queries/total.sql:2:3");
    }

    @Test
    void mistakes_in_the_text_are_told_before_anything_runs() {
        KindTester tester = KindTester.of(new Counting());
        tester.file("numbers/five.yml", "kind: counting\ntoo: 5\n");
        AssertionError told = assertThrows(AssertionError.class, () -> tester.run("five"));
        assertTrue(String.valueOf(told.getMessage()).contains("numbers/five.yml:2:1"));
    }

    @Test
    void a_defect_of_a_kind_is_thrown_once_the_others_have_ended() {
        KindTester tester = numbers(13).file("numbers/two.yml", "kind: counting\nto: 2\n");
        assertThrows(NodeDefect.class, () -> tester.run("two"));
        TestedNode two = numbers(tester, 12).run("two").upToDate();
        assertEquals(2, two.rows().size());
    }

    private static KindTester numbers(int to) {
        return numbers(KindTester.of(new Counting(), new Query(), new Rule()), to);
    }

    private static KindTester numbers(KindTester tester, int to) {
        return tester.file("numbers/numbers.yml", "kind: counting\nto: " + to + "\n");
    }
}
