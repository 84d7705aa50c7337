package socle.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.text.NodeId;
import socle.core.graph.Graph;
import socle.core.ledger.Published;
import socle.core.ledger.Shown;

final class FreshnessTest {

    private final Path project;

    FreshnessTest(@TempDir Path project) {
        this.project = project;
    }

    @Test
    void it_says_what_the_planner_says_after_any_change() throws IOException {
        int stale = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Rehearsal stage = new Rehearsal(project);
            Sketch sketch = sketch(random);
            Freshness freshness =
                    new Freshness(
                            Graph.draw(sketch.nodes(), List.of()).graph(),
                            new InputFiles(
                                    project, new FileDigests(project.resolve("f"), stage.clock)),
                            "duckdb-2");
            Shown shown = Shown.nothing("prod");
            for (int change = 0; change < 8; change++) {
                change(stage, sketch, random);
                shown = stage.ledger.shown(shown);
                Set<NodeId> expected = stage.fresh(sketch);
                assertEquals(
                        new TreeSet<>(expected),
                        new TreeSet<>(freshness.of(shown)),
                        "seed " + seed + ", change " + change);
                stale += expected.size() < sketch.nodes().size() ? 1 : 0;
            }
        }
        assertTrue(stale > 100, "changes that leave something stale: " + stale);
    }

    private Sketch sketch(Random random) throws IOException {
        Sketch sketch = new Sketch();
        for (int i = 0; i < 3; i++) {
            Files.writeString(project.resolve("in" + i + ".csv"), "a");
            sketch.files("n" + i, "in" + i + ".csv");
        }
        for (int i = 3; i < 14; i++) {
            Set<String> reads = new TreeSet<>();
            for (int r = random.nextInt(1, 4); r > 0; r--) {
                reads.add("n" + random.nextInt(i));
            }
            sketch.node("n" + i, "text " + i, reads.toArray(String[]::new));
        }
        return sketch.link("linked", "", "n5");
    }

    private void change(Rehearsal stage, Sketch sketch, Random random) throws IOException {
        switch (random.nextInt(4)) {
            case 0 -> stage.run(sketch);
            case 1 -> {
                String name = "n" + random.nextInt(3, 14);
                stage.run(stage.plan(sketch, name, "n" + random.nextInt(3)));
            }
            case 2 ->
                    Files.writeString(
                            project.resolve("in" + random.nextInt(3) + ".csv"),
                            "b" + random.nextInt());
            default -> back(stage, new NodeId("n" + random.nextInt(14)));
        }
    }

    /// Shows an earlier version of a node again.
    private static void back(Rehearsal stage, NodeId node) {
        List<Published> versions = stage.ledger.versions(node);
        if (!versions.isEmpty()) {
            stage.clock.pass(Duration.ofMinutes(1));
            stage.ledger.point("prod", node, versions.getLast().version(), stage.clock.instant());
        }
    }
}
