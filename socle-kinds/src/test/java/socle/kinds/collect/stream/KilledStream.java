package socle.kinds.collect.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledger;
import socle.core.ledger.SqliteDatabase;
import socle.core.ledger.StepRow;
import socle.core.run.RunEvent;
import socle.core.testing.KindTester;
import socle.core.testing.SequentialIds;

/// The process that the kill test kills: listens to a topic until it dies.
public final class KilledStream {

    /// Said after each batch.
    static final String PUBLISHED = "published";

    private KilledStream() {}

    /// @param args the project's folder, a name that no other process has, the broker, the topic,
    ///     the events of a batch
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        try (Ledger ledger = ledger(project)) {
            KindTester tester =
                    tester(project, ledger, args[1]).file(NODE, node(args[2], args[3], args[4]));
            tester.listening(KilledStream::hear, KilledStream::forever);
        }
    }

    private static void hear(RunEvent event) {
        if (event instanceof RunEvent.Ended(StepRow step)) {
            boolean done = step.state() == StepRow.State.DONE;
            (done ? System.out : System.err).println(done ? PUBLISHED : step.words().en());
        }
    }

    private static boolean forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    static Ledger ledger(Path project) throws IOException {
        Files.createDirectories(project.resolve(".socle"));
        return JdbcLedger.open(new SqliteDatabase(project.resolve(".socle/ledger.db")));
    }

    static final String NODE = "sources/events.yml";

    static KindTester tester(Path project, Ledger ledger, String name) {
        return KindTester.in(project, new StreamKind())
                .remembering(ledger, new SequentialIds(name));
    }

    static String node(String broker, String topic, String rows) {
        return """
               kind: stream
               legal: {publisher: The town, basis: own_data}
               kafka: {servers: ["%s"], topics: %s}
               columns: {id: {type: BIGINT, required: true}, at: TIMESTAMPTZ, city: {type: VARCHAR, path: place.city}}
               key: id
               time: at
               lateness: 1m
               batch: {rows: %s}
               """
                .formatted(broker, topic, rows);
    }
}
