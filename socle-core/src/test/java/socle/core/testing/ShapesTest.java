package socle.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
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

    @Test
    void a_type_that_is_kept_as_another_is_no_change_of_shape() {
        tester.file("queries/wide.sql", "SELECT n, sum(n) AS m, 'x' AS t FROM numbers GROUP BY n");
        tester.run("wide").done();
        tester.file("queries/wide.sql", "SELECT n, sum(n) AS m, 'y' AS t FROM numbers GROUP BY n");
        assertTrue(plan().steps().stream().allMatch(step -> step.shape().isEmpty()));
    }

    @Test
    void columns_that_an_author_declares_are_known_before_any_run() {
        List<Column> columns =
                tester.with(
                        trial -> asked(trial, shapes -> shapes.columns("narrow").orElseThrow()));
        assertEquals(List.of(new Column("m", "BIGINT")), columns);
    }

    @Test
    void every_culprit_of_a_query_that_reads_declared_columns_has_its_place() {
        tester.file("queries/odd.sql", "SELECT n,\n  k FROM numbers");
        List<Shapes.Refusal> refusals =
                tester.with(trial -> asked(trial, shapes -> shapes.refusals(new NodeId("odd"))));
        assertEquals(
                List.of("queries/odd.sql:2:3"),
                refusals.stream().map(refusal -> refusal.place().toString()).toList());
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
                    Plan plan =
                            planner(trial).plan(Wish.all(KindTester.ENVIRONMENT, trial.nodes()));
                    return asked(
                            trial,
                            shapes ->
                                    new ShapeChanges(
                                                    graph(trial),
                                                    shapes,
                                                    trial.workshop().lake()::stored)
                                            .told(plan));
                });
    }

    private static Graph graph(Trial trial) {
        return Graph.draw(trial.nodes(), List.of()).graph();
    }

    private static Planner planner(Trial trial) {
        return new Planner(
                trial.workshop().ledger(),
                trial.workshop().files(),
                DuckDbEngine.DIALECT,
                trial.workshop().clock());
    }

    private static <T> T asked(Trial trial, Function<Shapes, T> question) {
        try (Shapes shapes =
                new Shapes(
                        graph(trial),
                        trial.workshop().ledger().published(KindTester.ENVIRONMENT).values(),
                        planner(trial).settled(KindTester.ENVIRONMENT, trial.nodes()),
                        trial.workshop().sight().engine()::session)) {
            return question.apply(shapes);
        }
    }
}
