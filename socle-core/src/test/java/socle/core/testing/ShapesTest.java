package socle.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbEngine;
import socle.core.graph.Graph;
import socle.core.plan.Plan;
import socle.core.plan.Planner;
import socle.core.plan.ShapeChanges;
import socle.core.plan.Shapes;
import socle.core.plan.Wish;

class ShapesTest {

    private final KindTester tester =
            KindTester.of(new Counting(), new Query(), new Rule())
                    .file("numbers/numbers.yml", "kind: counting\nto: 3\n")
                    .file("queries/wide.sql", "SELECT n, n + 1 AS m, 'x' AS t FROM numbers")
                    .file("queries/all_of_it.sql", "SELECT * FROM wide")
                    .file("queries/narrow.sql", "SELECT m FROM wide")
                    .file("rules/few.yml", "kind: rule\non: wide\nat_most: 9\n");

    @Test
    void columns_that_appear_vanish_and_change_type_are_told_with_whom_they_break() {
        tester.run("narrow").done();
        tester.file("queries/wide.sql", "SELECT n, n AS o, 1 AS t FROM numbers");
        Plan.ShapeChange change = change("wide");
        assertEquals(List.of(new Column("o", "BIGINT")), change.appear());
        assertEquals(List.of(new Column("m", "BIGINT")), change.vanish());
        assertEquals(List.of(new Plan.Retyped("t", "VARCHAR", "INTEGER")), change.retyped());
        assertEquals(List.of(new NodeId("narrow")), change.breaks());
    }

    @Test
    void a_reader_of_everything_changes_with_it_and_is_not_broken() {
        tester.run("narrow").done();
        tester.file("queries/wide.sql", "SELECT n, n AS o, n AS m, 'x' AS t FROM numbers");
        assertEquals(List.of(), change("wide").breaks());
        assertEquals(List.of(new Column("o", "BIGINT")), change("all_of_it").appear());
    }

    @Test
    void a_change_that_keeps_the_columns_is_no_change_of_shape() {
        tester.run("narrow").done();
        tester.file("queries/wide.sql", "SELECT n, n + 2 AS m, 'x' AS t FROM numbers");
        assertTrue(plan().steps().stream().allMatch(step -> step.shape().isEmpty()));
    }

    private Plan.ShapeChange change(String node) {
        return plan().steps().stream()
                .filter(step -> step.id().equals(new NodeId(node)))
                .findFirst()
                .flatMap(Plan.Step::shape)
                .orElseThrow();
    }

    private Plan plan() {
        return tester.with(
                trial -> {
                    Planner planner =
                            new Planner(
                                    trial.workshop().ledger(),
                                    trial.workshop().files(),
                                    DuckDbEngine.DIALECT,
                                    trial.workshop().clock());
                    Plan plan = planner.plan(Wish.all(KindTester.ENVIRONMENT, trial.nodes()));
                    Graph graph = Graph.draw(trial.nodes(), List.of()).graph();
                    try (Shapes shapes =
                            new Shapes(
                                    graph,
                                    trial.workshop()
                                            .ledger()
                                            .published(KindTester.ENVIRONMENT)
                                            .values(),
                                    planner.settled(KindTester.ENVIRONMENT, trial.nodes()),
                                    trial.workshop().engine()::session)) {
                        return new ShapeChanges(graph, shapes).told(plan);
                    }
                });
    }
}
