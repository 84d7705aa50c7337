package socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import socle.api.NodeKind;
import socle.api.live.Firing;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.EngineSettings;
import socle.core.engine.SqlCache;
import socle.core.engine.SqlParser;
import socle.core.graph.Declared;
import socle.core.lake.FileLake;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.LetterBox;
import socle.core.ledger.SqliteDatabase;
import socle.core.plan.FileDigests;
import socle.core.plan.InputFiles;
import socle.core.plan.Wish;
import socle.core.project.Kinds;
import socle.core.project.ProjectReader;
import socle.core.run.ArtifactFolder;
import socle.core.run.Checkpoints;
import socle.core.run.Listening;
import socle.core.run.RunEvent;
import socle.core.run.RunRequest;
import socle.core.run.Workshop;
import socle.core.schedule.Edition;
import socle.core.schedule.Scheduler;
import socle.core.sight.Sight;
import socle.core.testing.ManualClock;
import socle.core.testing.SequentialIds;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

/// A day of a served project in minutes: a clock that is moved by hand, events posted each minute,
/// a stream that listens, a job each minute that makes a window by the hour. Tells each hour what
/// has grown: heap, files of the lake, rows of the ledger, and how long a window takes.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.SimulatedDay [HOURS] [EVENTS]`
public final class SimulatedDay implements AutoCloseable {

    private static final NodeId EVENTS = new NodeId("events");
    private static final NodeId BY_HOUR = new NodeId("by_hour");
    private static final NodeId EACH_MINUTE = new NodeId("each_minute");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MINUTES = 60;
    private static final int BOX = 1_000_000;

    private final Path folder;
    private final ManualClock clock = ManualClock.atNewYear();
    private final JdbcLedger ledger;
    private final DuckDbEngine engine;
    private final Workshop workshop;
    private final Wish wish;
    private final int perMinute;
    private long posted;

    private SimulatedDay(Path folder, int perMinute) throws IOException {
        this.folder = folder;
        this.perMinute = perMinute;
        this.ledger = JdbcLedger.open(new SqliteDatabase(folder.resolve(".socle/ledger.db")));
        this.engine = new DuckDbEngine(EngineSettings.of(folder, "512MB", 1));
        FileLake lake = new FileLake(folder.resolve(".socle/lake"));
        this.workshop =
                new Workshop(
                        ledger,
                        lake,
                        new Sight(engine, lake),
                        new InputFiles(
                                folder,
                                new FileDigests(folder.resolve(".socle/cache/files"), clock)),
                        new ArtifactFolder(folder.resolve(".socle/artifacts")),
                        folder.resolve(".socle/tmp"),
                        new Checkpoints(folder.resolve(".socle/checkpoints")),
                        _ -> Optional.empty(),
                        _ -> {
                            throw new IllegalStateException("nothing is printed here");
                        },
                        Language.EN,
                        clock,
                        new SequentialIds("v"),
                        Thread::sleep);
        project();
        this.wish = Wish.all("prod", nodes());
    }

    /// @param arguments how many hours, and how many events a minute
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        int hours = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 24;
        int events = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Path folder = Files.createTempDirectory("simulated-day");
        try (SimulatedDay day = new SimulatedDay(folder, events)) {
            day.pass(hours);
        } finally {
            Folders.remove(folder);
        }
    }

    private void pass(int hours) throws InterruptedException, IOException {
        System.out.printf(
                "%d events a minute, a window by the hour made each minute%n%n"
                        + "| hour | heap after collection, MB | files | bytes, MB | ledger, MB |"
                        + " threads | window, median ms | slowest ms |%n"
                        + "|---|---|---|---|---|---|---|---|%n",
                perMinute);
        RunRequest request = RunRequest.of("serve", "simulation");
        RunEvent.Listener deaf = RunEvent.Listener.deaf();
        try (Scheduler scheduler = Scheduler.byHand(ledger.source(), clock, deaf);
                Listening _ =
                        new Listening(workshop, wish, request, deaf, Duration.ofSeconds(10))) {
            scheduler.renew(new Edition(workshop, wish, request), () -> {});
            for (int hour = 1; hour <= hours; hour++) {
                told(hour, hour(scheduler));
            }
        }
        balance(hours);
    }

    private List<Long> hour(Scheduler scheduler) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int minute = 0; minute < MINUTES; minute++) {
            clock.pass(MINUTE);
            post();
            while (ledger.letters().waiting(EVENTS) > 0) {
                Thread.sleep(1);
            }
            long before = System.nanoTime();
            scheduler.step();
            nanos.add(System.nanoTime() - before);
        }
        return nanos;
    }

    private void post() {
        List<LetterBox.Mail> mail = new ArrayList<>();
        Instant now = clock.instant();
        for (int i = 0; i < perMinute; i++) {
            long number = posted++;
            Instant at = now.minusMillis(number * 7_919 % 120_000);
            String data =
                    "{\"id\":%d,\"happened\":\"%s\",\"airport\":\"A%02d\"}"
                            .formatted(number, at, i % 90);
            mail.add(new LetterBox.Mail("event " + number, "strike", "sim", at, data));
        }
        ledger.letters().receive(new LetterBox.Post(EVENTS, mail, now, Duration.ofHours(1), BOX));
    }

    private void told(int hour, List<Long> nanos) throws IOException {
        List<Long> sorted = nanos.stream().sorted().toList();
        List<Long> sizes = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder.resolve(".socle/lake"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sizes.add(Files.size(file));
            }
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f | %d | %.1f | %.1f | %d | %.1f | %.1f |%n",
                hour,
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                sizes.size(),
                sizes.stream().mapToLong(Long::longValue).sum() / 1e6,
                Files.size(folder.resolve(".socle/ledger.db")) / 1e6,
                Thread.activeCount(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.getLast() / 1e6);
    }

    /// What came is what is there, and each minute was served once, when it was due.
    private void balance(int hours) {
        List<Firing> firings =
                ledger.firings("prod").of(EACH_MINUTE, hours * MINUTES * 2).stream()
                        .filter(one -> one.cause() == Firing.Cause.TIME)
                        .toList();
        long late =
                firings.stream().filter(one -> !one.began().equals(Optional.of(one.due()))).count();
        long due = firings.stream().map(Firing::due).distinct().count();
        System.out.printf(
                "%n%d events posted, %s written, %s counted by hour; %d due times, %d firings,"
                        + " %d done, %d not at their minute%n",
                posted,
                one("SELECT count(*) FROM events"),
                one("SELECT sum(events) FROM by_hour"),
                due,
                firings.size(),
                firings.stream().filter(it -> it.state() == Firing.State.DONE).count(),
                late);
    }

    private Object one(String sql) {
        var _ = workshop.sight().renew(() -> ledger.published("prod"));
        try (var session = workshop.sight().session()) {
            return String.valueOf(session.query(sql).at(0, 0));
        }
    }

    private List<Declared> nodes() {
        SpecReader reader = new SpecReader(new Forms(), new SqlParser(engine, SqlCache.inMemory()));
        var reading = new ProjectReader(new Kinds(kinds()), reader).read(folder);
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(reading.problems().toString());
        }
        return reading.project().nodes();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a generic type is raw
    private static List<NodeKind<?>> kinds() {
        return ((ServiceLoader<NodeKind<?>>) (ServiceLoader) ServiceLoader.load(NodeKind.class))
                .stream().<NodeKind<?>>map(ServiceLoader.Provider::get).toList();
    }

    private void project() throws IOException {
        write("socle.yml", "name: day\nlanguage: en\n");
        write(
                "sources/" + EVENTS + ".yml",
                """
                kind: stream
                description: Events of a day that is played.
                hook: {waiting: 1000000}
                columns:
                  id: {type: BIGINT, required: true}
                  happened: {type: TIMESTAMPTZ, required: true}
                  airport: VARCHAR
                time: happened
                lateness: 1h
                batch: {every: 1s}
                legal: {publisher: us, basis: own_data, personal_data: none}
                """);
        write(
                "models/" + BY_HOUR + ".sql",
                """
                /*
                description: Events by hour, as they come.
                materialize: incremental
                by: interval
                interval:
                  column: hour
                  every: hour
                  grace: 10m
                  reads:
                    events: {time: happened, arrived: received_at}
                */
                SELECT date_trunc('hour', happened) AS hour, count(*) AS events
                FROM events
                GROUP BY 1
                """);
        write(
                "ops/" + EACH_MINUTE + ".yml",
                """
                kind: job
                description: Makes the window of the hour.
                run: by_hour
                when: {every: 1m}
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Override
    public void close() {
        ledger.close();
        engine.close();
    }
}
