package socle.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.Judges.When;
import socle.api.text.NodeId;

class PlannerTest {

    private Path project;
    private Rehearsal stage;

    @BeforeEach
    void begin(@TempDir Path folder) {
        project = folder;
        stage = new Rehearsal(project);
    }

    @Test
    void everything_runs_the_first_time_and_nothing_the_second() {
        Sketch sketch = chain();
        assertEquals(List.of("a", "b", "c"), ids(stage.plan(sketch)));
        stage.run(sketch);
        assertTrue(stage.plan(sketch).isEmpty());
        assertEquals(3, stage.plan(sketch).upToDate().size());
    }

    @Test
    void a_changed_definition_runs_it_and_all_that_reads_it() {
        Sketch sketch = chain();
        stage.run(sketch);
        sketch.node("b", "other", "a");
        assertEquals(
                Map.of(
                        "b", new Reason.Changed(),
                        "c", new Reason.UpstreamChanged(List.of(new NodeId("b")))),
                stage.reasons(sketch));
    }

    @Test
    void a_changed_description_runs_nothing() {
        Sketch sketch = chain();
        stage.run(sketch);
        sketch.refreshed("b", Duration.ofDays(1));
        assertTrue(stage.plan(sketch).isEmpty());
    }

    @Test
    void a_node_older_than_its_refresh_runs_again() {
        Sketch sketch = chain().refreshed("a", Duration.ofDays(1));
        stage.run(sketch);
        stage.clock.pass(Duration.ofDays(1));
        assertInstanceOf(Reason.Aged.class, stage.reasons(sketch).get("a"));
        stage.run(sketch);
        assertTrue(stage.plan(sketch).isEmpty());
    }

    @Test
    void a_changed_file_runs_its_node() throws IOException {
        Files.createDirectories(project.resolve("data"));
        Files.writeString(project.resolve("data/one.csv"), "a\n1\n");
        Sketch sketch = new Sketch().files("a", "data/*.csv").node("b", "", "a");
        stage.run(sketch);
        assertTrue(stage.plan(sketch).isEmpty());
        Files.writeString(project.resolve("data/two.csv"), "a\n2\n");
        assertEquals(new Reason.FilesChanged(), stage.reasons(sketch).get("a"));
        assertEquals(Set.of("data/one.csv", "data/two.csv"), stage.plan(sketch).files().keySet());
    }

    @Test
    void a_changed_definition_runs_who_links_it() {
        Sketch sketch = new Sketch().node("a", "").link("test", "", "a");
        stage.run(sketch);
        sketch.node("a", "other");
        assertEquals(
                new Reason.UpstreamChanged(List.of(new NodeId("a"))),
                stage.reasons(sketch).get("test"));
    }

    @Test
    void what_failed_runs_again_with_what_it_held_back() {
        Sketch sketch = chain();
        stage.fails.add("b");
        stage.run(sketch);
        stage.fails.clear();
        assertEquals(
                Map.of("b", new Reason.FailedBefore(), "c", new Reason.FailedBefore()),
                stage.reasons(sketch));
    }

    @Test
    void readers_wait_for_the_judge_of_what_they_read() {
        Sketch sketch = chain().judge("judge", When.AFTER, "a");
        Plan plan = stage.plan(sketch);
        assertEquals(List.of("a", "judge", "b", "c"), ids(plan));
        assertTrue(plan.steps().get(2).mustHold().contains(new NodeId("judge")));
    }

    @Test
    void a_node_waits_for_the_judge_of_its_definition() {
        Sketch sketch = chain().judge("judge", When.BEFORE, "b");
        assertEquals(List.of("a", "judge", "b", "c"), ids(stage.plan(sketch)));
    }

    @Test
    void judges_of_each_others_tables_wait_for_neither() {
        Sketch sketch = new Sketch().node("a", "").node("b", "");
        sketch.judge("first", When.AFTER, "a").judge("second", When.AFTER, "a");
        assertEquals(4, stage.plan(sketch).steps().size());
    }

    @Test
    void a_fallen_verdict_blocks_until_it_holds() {
        Sketch sketch = chain().judge("judge", When.AFTER, "a");
        stage.falls.add("judge");
        stage.run(sketch);
        Plan after = stage.plan(sketch);
        assertTrue(after.isEmpty());
        assertEquals(
                List.of("b", "c"),
                after.blocked().stream().map(one -> one.node().value()).toList());
        stage.falls.clear();
        sketch.node("a", "mended");
        stage.run(sketch);
        assertTrue(stage.plan(sketch).blocked().isEmpty());
        assertTrue(stage.plan(sketch).isEmpty());
    }

    @Test
    void a_reader_run_alone_is_told_to_run_again_once_its_upstream_did() {
        Sketch sketch = chain();
        stage.run(sketch);
        sketch.node("a", "other");
        sketch.node("b", "other", "a");
        stage.run(stage.plan(sketch, "b"));
        assertEquals(Set.of("a", "b", "c"), stage.reasons(sketch).keySet());
        stage.run(stage.plan(sketch, "a"));
        assertInstanceOf(Reason.UpstreamChanged.class, stage.reasons(sketch).get("b"));
    }

    @Test
    void a_node_whose_upstream_never_ran_is_blocked_when_selected_alone() {
        Plan plan = stage.plan(chain(), "b");
        assertTrue(plan.isEmpty());
        assertEquals(new NodeId("a"), plan.blocked().getFirst().by());
    }

    @Test
    void a_rolled_back_node_stays_and_its_readers_follow() {
        Sketch sketch = chain();
        stage.run(sketch);
        String first = version("b");
        stage.run(full(sketch));
        stage.clock.pass(Duration.ofMinutes(1));
        stage.ledger.point("prod", new NodeId("b"), first, stage.clock.instant());
        assertEquals(
                Map.of("c", new Reason.UpstreamChanged(List.of(new NodeId("b")))),
                stage.reasons(sketch));
    }

    @Test
    void what_is_no_longer_declared_is_told() {
        Sketch sketch = chain();
        stage.run(sketch);
        assertEquals(List.of(new NodeId("c")), stage.plan(sketch.without("c")).orphans());
    }

    @Test
    void evidence_is_stale_from_the_change_until_the_run() {
        Sketch sketch = chain();
        stage.run(sketch);
        sketch.node("b", "other", "a");
        assertEquals(Set.of(new NodeId("a")), stage.fresh(sketch));
        stage.run(sketch);
        assertEquals(3, stage.fresh(sketch).size());
    }

    @Test
    void nothing_is_left_to_do_after_any_run_of_any_project() {
        for (int seed = 0; seed < 200; seed++) {
            Rehearsal own = new Rehearsal(project);
            Random random = new Random(seed);
            Sketch sketch = new Sketch();
            for (int change = 0; change < 6; change++) {
                mutate(sketch, random);
                own.falls.clear();
                if (random.nextInt(3) == 0) {
                    own.falls.add("j" + random.nextInt(4));
                }
                if (random.nextBoolean()) {
                    own.run(own.plan(sketch, some(sketch, random)));
                }
                own.run(sketch);
                assertEquals(List.of(), ids(own.plan(sketch)), "seed " + seed);
            }
        }
    }

    private static void mutate(Sketch sketch, Random random) {
        for (int i = 0; i < 4; i++) {
            int number = random.nextInt(12);
            Set<String> reads = new TreeSet<>();
            for (int r = 0; r < random.nextInt(4) && number > 0; r++) {
                reads.add("n" + random.nextInt(number));
            }
            reads.forEach(read -> addOnce(sketch, read));
            sketch.node("n" + number, "text " + random.nextInt(), reads.toArray(String[]::new));
        }
        int judge = random.nextInt(4);
        addOnce(sketch, "n" + judge);
        When when = random.nextBoolean() ? When.AFTER : When.BEFORE;
        sketch.judge("j" + judge, when, "n" + judge);
    }

    private static void addOnce(Sketch sketch, String id) {
        boolean isThere = sketch.nodes().stream().anyMatch(one -> one.id().value().equals(id));
        if (!isThere) {
            sketch.node(id, "");
        }
    }

    private static String[] some(Sketch sketch, Random random) {
        return sketch.nodes().stream()
                .map(one -> one.id().value())
                .filter(_ -> random.nextBoolean())
                .toArray(String[]::new);
    }

    private Plan full(Sketch sketch) {
        Wish wish = Wish.all("prod", sketch.nodes()).asking(Reason.From.START);
        return new Planner(
                        stage.ledger,
                        new InputFiles(project, new FileDigests(project.resolve("f"), stage.clock)),
                        "duckdb-2",
                        stage.clock)
                .plan(wish);
    }

    private String version(String node) {
        return stage.ledger.versions(new NodeId(node)).getFirst().version();
    }

    private static Sketch chain() {
        return new Sketch().node("a", "").node("b", "", "a").node("c", "", "b");
    }

    private static List<String> ids(Plan plan) {
        return plan.steps().stream().map(step -> step.id().value()).toList();
    }
}
