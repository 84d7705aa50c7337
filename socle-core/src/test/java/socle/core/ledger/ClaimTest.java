package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

final class ClaimTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void a_process_that_is_killed_gives_the_right_back() throws Exception {
        SqliteDatabase database = Ledgers.sqlite();
        Process other = holder(database);
        try (JdbcLedger ledger = JdbcLedger.open(database);
                BufferedReader said = other.inputReader()) {
            assertEquals("mine", said.readLine());
            assertEquals(
                    new Ledger.Claimed.Theirs("the other process", NOON),
                    ledger.claim(Ledgers.claim("mine", "me", NOON.plusSeconds(1))));
            other.destroyForcibly().waitFor();
            assertInstanceOf(
                    Ledger.Claimed.Mine.class, ledger.claim(Ledgers.claim("mine", "me", NOON)));
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void what_another_process_took_over_is_no_longer_published() throws Exception {
        SqliteDatabase database = Ledgers.sqlite();
        try (JdbcLedger lost = JdbcLedger.open(database);
                JdbcLedger other = JdbcLedger.open(database)) {
            lost.begin(
                    new RunRow(
                            "mine",
                            "prod",
                            "run",
                            "me",
                            NOON,
                            Optional.empty(),
                            RunRow.State.RUNNING));
            Ledger.Claimed taken = other.claim(Ledgers.claim("theirs", "they", NOON));
            assertInstanceOf(Ledger.Claimed.Mine.class, taken);
            StepRow step =
                    new StepRow(
                            "mine",
                            new NodeId("a"),
                            StepRow.State.DONE,
                            1,
                            "new",
                            Phrase.same(""),
                            0,
                            0,
                            NOON,
                            Duration.ZERO);
            LedgerFailure refused =
                    assertThrows(LedgerFailure.class, () -> lost.keep(step, List.of()));
            assertTrue(refused.what().en().contains("no longer this process's"));
        }
    }

    private static Process holder(SqliteDatabase database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ClaimHolder.class.getName(),
                        database.file().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
