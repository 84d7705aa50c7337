package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

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
                    ledger.claim("me", NOON.plusSeconds(1)));
            other.destroyForcibly().waitFor();
            assertInstanceOf(Ledger.Claimed.Mine.class, ledger.claim("me", NOON));
        } finally {
            other.destroyForcibly();
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
