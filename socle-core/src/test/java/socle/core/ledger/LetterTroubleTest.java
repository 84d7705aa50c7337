package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.live.Inbox;
import socle.api.text.NodeId;
import socle.core.ledger.LetterBox.Mail;
import socle.core.ledger.LetterBox.Post;
import socle.core.ledger.LetterBox.Receipt.Taken;

final class LetterTroubleTest {

    private static final NodeId A = new NodeId("a");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void two_servers_on_one_database_number_without_a_gap() throws Exception {
        PostgresDatabase database = Ledgers.postgres();
        try (JdbcLedger one = JdbcLedger.open(database);
                JdbcLedger other = JdbcLedger.open(database)) {
            try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 200; i++) {
                    String key = "k" + i / 2;
                    LetterBox box = (i % 2 == 0 ? one : other).letters();
                    senders.execute(() -> box.receive(post(key)));
                }
            }
            List<Inbox.Letter> letters = one.letters().oldest(A, 999);
            assertEquals(
                    LongStream.rangeClosed(1, 200).boxed().toList(),
                    letters.stream().map(Inbox.Letter::number).toList());
            assertEquals(100, letters.stream().filter(Inbox.Letter::repeated).count());
        }
    }

    @Test
    void a_database_that_went_away_takes_nothing_and_everything_once_it_is_back(
            @TempDir Path folder) throws IOException {
        EmbeddedPostgres server = server(folder, 0);
        int port = server.getPort();
        String url = server.getJdbcUrl("postgres", "postgres");
        try (JdbcLedger ledger =
                JdbcLedger.open(new PostgresDatabase(url, "postgres", "postgres"))) {
            assertEquals(new Taken(1, 0), ledger.letters().receive(post("k1")));
            assertEquals(1, ledger.letters().waiting(A));
            server.close();
            assertThrows(LedgerFailure.class, () -> ledger.letters().receive(post("k2")));
            assertThrows(LedgerFailure.class, () -> ledger.letters().waiting(A));
            server = server(folder, port);
            assertEquals(new Taken(1, 0), ledger.letters().receive(post("k2")));
            assertEquals(new Taken(0, 1), ledger.letters().receive(post("k1")));
            assertEquals(3, ledger.letters().waiting(A));
        } finally {
            server.close();
        }
    }

    private static EmbeddedPostgres server(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static Post post(String key) {
        List<Mail> mail = List.of(new Mail(key, "", "", NOON, "{}"));
        return new Post(A, mail, NOON, Duration.ofDays(1), 1_000);
    }
}
