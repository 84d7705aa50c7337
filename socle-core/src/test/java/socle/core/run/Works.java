package socle.core.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.api.data.Rows;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Sql;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;
import socle.core.graph.Declared;
import socle.core.lake.FileLake;
import socle.core.ledger.StepRow;
import socle.core.plan.FileDigests;
import socle.core.plan.InputFiles;
import socle.core.plan.Wish;
import socle.core.sight.Sight;
import socle.core.testing.ManualClock;
import socle.core.testing.MemoryLedger;
import socle.core.testing.SequentialIds;

/// A runner with all that it needs, over nodes that the test gives.
final class Works implements AutoCloseable {

    final MemoryLedger ledger = new MemoryLedger();
    final ManualClock clock = ManualClock.atNewYear();
    final StopSignal stop = new StopSignal();
    final List<RunEvent> events = new ArrayList<>();
    final DuckDbEngine engine;
    final FileLake lake;
    final InputFiles files;
    private final Path project;
    private final SequentialIds ids = new SequentialIds("v");

    Works(Path project) {
        this.project = project;
        this.engine = new DuckDbEngine(EngineSettings.of(project, "256MB", 2));
        this.lake = new FileLake(project.resolve(".socle/lake"));
        this.files =
                new InputFiles(
                        project, new FileDigests(project.resolve(".socle/cache/files"), clock));
    }

    Ran.Over run(Declared... nodes) throws InterruptedException {
        return (Ran.Over) run(Wish.all("prod", List.of(nodes)), request());
    }

    Ran run(Wish wish, RunRequest request) throws InterruptedException {
        clock.pass(Duration.ofSeconds(1));
        return new Runner(workshop(clock::pass)).run(wish, request, events::add, stop);
    }

    static RunRequest request() {
        return RunRequest.of("test", "tester");
    }

    static RunRequest failFast() {
        return new RunRequest("test", "tester", Duration.ZERO, RunRequest.WhenFailed.STOP, 2, 3);
    }

    Workshop workshop(Pause pause) {
        return new Workshop(
                ledger,
                lake,
                new Sight(engine, lake),
                files,
                new ArtifactFolder(project.resolve(".socle/artifacts")),
                project.resolve(".socle/tmp"),
                new Checkpoints(project.resolve(".socle/checkpoints")),
                _ -> Optional.empty(),
                _ -> {
                    throw new IllegalStateException("nothing is printed here");
                },
                Language.EN,
                clock,
                ids,
                pause);
    }

    /// How each step ended.
    static Map<String, StepRow.State> endings(Ran.Over ran) {
        Map<String, StepRow.State> endings = new TreeMap<>();
        ran.steps().forEach(row -> endings.put(row.node().value(), row.state()));
        return endings;
    }

    static StepRow step(Ran.Over ran, String node) {
        return ran.steps().stream()
                .filter(row -> row.node().equals(new NodeId(node)))
                .findFirst()
                .orElseThrow();
    }

    Rows rows(String environment, String table) {
        Sight sight = new Sight(engine, lake, ledger.published(environment).values());
        try (DuckDbSession session = sight.session()) {
            return session.query("SELECT * FROM " + Sql.quote(table));
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
