package socle.core.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import socle.api.live.Firing;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.EngineSettings;
import socle.core.graph.Declared;
import socle.core.lake.FileLake;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.LedgerDatabase;
import socle.core.plan.FileDigests;
import socle.core.plan.InputFiles;
import socle.core.plan.Wish;
import socle.core.run.ArtifactFolder;
import socle.core.run.Checkpoints;
import socle.core.run.RunEvent;
import socle.core.run.RunRequest;
import socle.core.run.Workshop;
import socle.core.sight.Sight;
import socle.core.testing.Hours;
import socle.core.testing.ManualClock;
import socle.core.testing.SequentialIds;

/// One server of a project over a ledger, whose scheduler goes when the test says so.
final class Town implements AutoCloseable {

    final ManualClock clock;
    final JdbcLedger ledger;
    final Scheduler scheduler;
    final AtomicInteger over = new AtomicInteger();
    final List<Duration> pauses = new ArrayList<>();
    final Path folder;
    private final DuckDbEngine engine;
    private final String by;
    private final SequentialIds ids;

    Town(Path folder, LedgerDatabase database, ManualClock clock, String by) {
        this.folder = folder;
        this.clock = clock;
        this.by = by;
        this.ids = new SequentialIds(by);
        this.ledger = JdbcLedger.open(database);
        this.engine = new DuckDbEngine(EngineSettings.of(folder, "128MB", 1));
        this.scheduler = Scheduler.byHand(ledger.source(), clock, RunEvent.Listener.deaf());
    }

    /// Serves a project of these nodes from now on.
    Town serve(Declared... nodes) {
        scheduler.renew(edition(nodes), over::incrementAndGet);
        return this;
    }

    Edition edition(Declared... nodes) {
        return new Edition(
                workshop(), Wish.all("prod", List.of(nodes)), RunRequest.of("serve", by));
    }

    /// Lets time pass by the minute.
    void pass(Duration time) {
        new Hours(clock, scheduler).pass(time, Duration.ofMinutes(1));
    }

    /// Lets time pass by ten minutes.
    void passByTens(Duration time) {
        new Hours(clock, scheduler).pass(time, Duration.ofMinutes(10));
    }

    /// Lets time pass while nobody looks.
    void sleep(Duration time) {
        clock.pass(time);
    }

    /// What became of a node's due times, the first due first.
    List<Firing> firings(String node) {
        return ledger.firings("prod").of(new NodeId(node), 10_000).reversed();
    }

    List<Firing.State> states(String node) {
        return firings(node).stream().map(Firing::state).toList();
    }

    List<Instant> dues(String node) {
        return firings(node).stream().map(Firing::due).toList();
    }

    private Workshop workshop() {
        FileLake lake = new FileLake(folder.resolve(".socle/lake"));
        return new Workshop(
                ledger,
                lake,
                new Sight(engine, lake),
                new InputFiles(
                        folder, new FileDigests(folder.resolve(".socle/cache/files"), clock)),
                new ArtifactFolder(folder.resolve(".socle/artifacts")),
                folder.resolve(".socle/tmp"),
                new Checkpoints(folder.resolve(".socle/checkpoints")),
                _ -> Optional.empty(),
                _ -> {
                    throw new IllegalStateException("nothing is printed here");
                },
                Language.EN,
                clock,
                ids,
                time -> {
                    pauses.add(time);
                    clock.pass(time);
                });
    }

    @Override
    public void close() {
        scheduler.close();
        ledger.close();
        engine.close();
    }
}
