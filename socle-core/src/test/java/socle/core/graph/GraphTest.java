package socle.core.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static socle.core.graph.Drawing.id;
import static socle.core.graph.Drawing.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.Judges.When;
import socle.api.text.Language;

class GraphTest {

    private final Drawing drawing = new Drawing();

    private List<String> told() {
        return drawing.drawn().problems().stream()
                .sorted()
                .map(problem -> problem.in(Language.EN))
                .toList();
    }

    private List<String> order() {
        return drawing.graph().order().stream().map(node -> node.id().value()).toList();
    }

    @Test
    void nodes_come_after_what_they_wait_for_and_by_name_otherwise() {
        drawing.table("z").table("a", "z").table("m").facts("b", "m");
        assertEquals(List.of("m", "b", "z", "a"), order());
        assertEquals(List.of(), told());
    }

    @Test
    void a_link_waits_for_nothing() {
        drawing.link("a", "b").table("b");
        assertEquals(List.of("a", "b"), order());
        assertEquals(List.of("b"), names(drawing.graph().links(id("a"))));
    }

    @Test
    void a_name_of_no_node_is_told_with_the_nearest() {
        drawing.table("orders").table("daily", "ordrs");
        assertEquals(
                List.of("daily.sql:2:6  no node named 'ordrs'; did you mean 'orders'?"), told());
    }

    @Test
    void a_node_that_cannot_be_used_is_no_unknown_node() {
        drawing.unsound("orders", "raws").table("raw").table("daily", "orders");
        assertEquals(List.of("orders.sql:2:6  no node named 'raws'; did you mean 'raw'?"), told());
    }

    @Test
    void the_table_of_a_node_without_one_is_told() {
        drawing.facts("need").table("daily", "need");
        assertEquals(
                List.of(
                        "daily.sql:2:6  'need' (fact) has no table; name a node that gives a table"),
                told());
    }

    @Test
    void a_cycle_names_every_node_on_it() {
        drawing.table("c", "a").table("b", "c").table("a", "x", "b").table("x");
        assertEquals(
                List.of(
                        "a.sql:3:6  nodes wait for each other: a → b → c → a; remove one of these"
                                + " references"),
                told());
        assertEquals(4, order().size());
    }

    @Test
    void two_circles_through_one_node_are_one_problem() {
        drawing.table("a", "b", "c").table("b", "a").table("c", "a");
        assertEquals(
                List.of(
                        "a.sql:2:6  nodes wait for each other: a → b → a (and through them c);"
                                + " remove one of these references"),
                told());
    }

    @Test
    void each_cycle_is_told_once() {
        drawing.table("a", "b").table("b", "a").table("c", "d").table("d", "c").table("e", "e");
        assertEquals(3, told().size());
        assertTrue(told().getLast().contains("'e' reads itself"));
    }

    @Test
    void a_cycle_through_a_node_that_cannot_be_used_is_told_too() {
        drawing.table("a", "b").unsound("b", "a");
        assertEquals(1, told().size());
    }

    @Test
    void a_judge_before_a_node_makes_it_wait() {
        drawing.table("raw").table("model", "raw").judge("z_test", When.BEFORE, "model", "raw");
        assertEquals(List.of("raw", "z_test", "model"), order());
        assertEquals(List.of("z_test"), names(drawing.graph().judges(id("model"))));
    }

    @Test
    void a_judge_after_a_node_makes_its_readers_wait() {
        drawing.table("raw")
                .judge("z_check", When.AFTER, "raw", "raw")
                .table("model", "raw")
                .facts("tells", "raw");
        assertEquals(List.of("raw", "tells", "z_check", "model"), order());
    }

    @Test
    void a_judge_that_reads_what_would_wait_closes_no_cycle() {
        drawing.table("raw")
                .table("model", "raw")
                .judge("check", When.AFTER, "raw", "raw", "model")
                .table("other", "raw");
        assertEquals(List.of(), told());
        assertEquals(List.of("raw", "model", "check", "other"), order());
    }

    @Test
    void judges_do_not_wait_for_judges() {
        drawing.table("raw")
                .judge("one", When.AFTER, "raw", "raw")
                .judge("two", When.AFTER, "raw", "raw");
        assertEquals(List.of(), names(drawing.graph().judges(id("two"))));
    }

    @Test
    void impact_is_all_that_reads_or_links_at_any_distance() {
        drawing.table("a").table("b", "a").table("c", "b").link("need", "c").table("z");
        assertEquals(List.of("b", "c", "need"), names(drawing.graph().impact(id("a"))));
        assertEquals(List.of("b", "c"), names(drawing.graph().downstream(id("a"))));
        assertEquals(List.of("a", "b"), names(drawing.graph().upstream(id("c"))));
        assertEquals(List.of("b"), names(drawing.graph().upstream(id("c"), 1)));
    }

    @Test
    void a_long_chain_is_no_deep_recursion() {
        drawing.table("n0");
        for (int i = 1; i < 20_000; i++) {
            drawing.table("n" + i, "n" + (i - 1));
        }
        assertEquals(20_000, order().size());
    }
}
