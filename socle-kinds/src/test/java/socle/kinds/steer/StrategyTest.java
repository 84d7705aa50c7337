package socle.kinds.steer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence;
import socle.api.text.Problem;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

final class StrategyTest {

    @Test
    void the_example_ties_its_source_to_a_need_and_says_why_each_column_serves() {
        TestedNode strategy = Example.of("strategy").run("collection").done();
        strategy.holds("strategy.objectives")
                .holds("strategy.fields")
                .holds("strategy.minimal")
                .holds("strategy.means");
        assertEquals(List.of("orders"), strategy.rows().column("source"));
        assertEquals(5, strategy.only("strategy.columns", Evidence.Sample.class).rows().size());
    }

    @Test
    void what_is_collected_for_nothing_and_what_is_missing_are_told_apart() {
        TestedNode strategy =
                said("""
                                sources:
                                  - source: orders
                                    necessary: {order_id: counts, colour: sells}
                                """)
                        .run("collection")
                        .done();
        strategy.falls("strategy.fields", "not collected: orders.colour");
        strategy.falls("strategy.minimal", "too many: orders.ordered_on, orders.product");
        strategy.falls("strategy.means", "without all their means: orders");
    }

    @Test
    void one_reason_may_hold_for_all_other_columns() {
        said("""
                        sources:
                          - source: orders
                            necessary: {order_id: counts}
                            useful: {'*': to look at the whole order}
                        """)
                .run("collection")
                .done()
                .holds("strategy.fields")
                .holds("strategy.minimal");
    }

    @Test
    void a_source_of_a_need_that_the_strategy_forgets_is_told() {
        said("sources: []\n")
                .run("collection")
                .done()
                .falls("strategy.objectives", "that the strategy forgets: orders");
    }

    @Test
    void a_node_that_is_no_need_is_told_where_it_is_named() {
        List<Problem> problems =
                Example.of("strategy")
                        .file("project/collection.yml", "kind: strategy\nneeds: orders\n")
                        .problems();
        assertEquals("not-a-need", problems.getFirst().code());
        assertEquals(2, problems.getFirst().place().line());
    }

    private static KindTester said(String sources) {
        return Example.of("strategy")
                .file("project/collection.yml", "kind: strategy\nneeds: what_sells\n" + sources);
    }
}
