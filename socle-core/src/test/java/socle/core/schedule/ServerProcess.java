package socle.core.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import socle.api.Outcome;
import socle.api.live.Timetable;
import socle.api.text.Language;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.EngineSettings;
import socle.core.graph.Declared;
import socle.core.lake.FileLake;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.PostgresDatabase;
import socle.core.plan.FileDigests;
import socle.core.plan.InputFiles;
import socle.core.plan.Wish;
import socle.core.run.ArtifactFolder;
import socle.core.run.Checkpoints;
import socle.core.run.RunEvent;
import socle.core.run.RunRequest;
import socle.core.run.Workshop;
import socle.core.sight.Sight;
import socle.core.testing.SequentialIds;

/// A server of many jobs on one PostgreSQL. It says what it serves, line by line, and ends when its
/// input does. With a share of the jobs it never comes to an end.
final class ServerProcess {

    private ServerProcess() {}

    /// @param args folder, address of the ledger, name, how many jobs, each so many of them it
    ///     cannot end (0 for none), how often it beats in milliseconds
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        String name = args[2];
        int stuck = Integer.parseInt(args[4]);
        InstantSource clock = InstantSource.system();
        Pace pace = pace(Long.parseLong(args[5]));
        try (JdbcLedger ledger =
                        JdbcLedger.open(new PostgresDatabase(args[1], "postgres", "postgres"));
                DuckDbEngine engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
                Scheduler scheduler =
                        Scheduler.begin(
                                ledger.source(), name, pace, clock, RunEvent.Listener.deaf())) {
            List<Declared> nodes =
                    IntStream.range(0, Integer.parseInt(args[3]))
                            .mapToObj(number -> job(number, stuck))
                            .toList();
            Edition edition =
                    new Edition(
                            workshop(folder, ledger, engine, clock, name),
                            Wish.all("prod", nodes),
                            RunRequest.of("serve", name));
            scheduler.renew(edition, () -> say("over"));
            say("ready");
            int _ = System.in.read();
        }
        say("ended");
    }

    static Pace pace(long beat) {
        Duration time = Duration.ofMillis(beat);
        return new Pace(time.dividedBy(5), time, Pace.usual().missed(), 8, Duration.ofSeconds(10));
    }

    private static Declared job(int number, int stuck) {
        String id = "job_" + number;
        Timetable hourly =
                new Timetable(List.of(Bell.every(Duration.ofHours(1))), List.of(), Bell.LAST);
        boolean isStuck = stuck > 0 && number % stuck == 0;
        return Bell.scheduled(
                id,
                hourly,
                _ -> {
                    if (isStuck) {
                        say("stuck " + id);
                        new CountDownLatch(1).await();
                    }
                    say("served " + id);
                    return Outcome.Done.of(List.of());
                });
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static Workshop workshop(
            Path folder, JdbcLedger ledger, DuckDbEngine engine, InstantSource clock, String name) {
        FileLake lake = new FileLake(folder.resolve(".socle/lake"));
        return new Workshop(
                ledger,
                lake,
                new Sight(engine, lake),
                new InputFiles(
                        folder, new FileDigests(folder.resolve(".socle/cache/" + name), clock)),
                new ArtifactFolder(folder.resolve(".socle/artifacts")),
                folder.resolve(".socle/tmp"),
                new Checkpoints(folder.resolve(".socle/checkpoints")),
                _ -> Optional.empty(),
                _ -> {
                    throw new IllegalStateException("nothing is printed here");
                },
                Language.EN,
                clock,
                new SequentialIds(name),
                time -> Thread.sleep(time));
    }
}
