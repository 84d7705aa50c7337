package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

final class JdbcLedgerTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final NodeId A = new NodeId("a");

    static Stream<Named<LedgerDatabase>> databases() {
        return Stream.of(
                Named.of("sqlite", Ledgers.sqlite()), Named.of("postgresql", Ledgers.postgres()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_old_ledger_is_brought_up_to_date_with_what_it_holds(LedgerDatabase database)
            throws SQLException {
        JdbcLedger.open(database, Migrations.first(1)).close();
        execute(
                database,
                "INSERT INTO run VALUES ('r1', 'prod', 'run', 'ann', '2026-01-01T00:00:00Z', NULL, 'DONE')",
                "INSERT INTO step VALUES (1, 'r1', 'a', 'DONE', 1, 'new', '', '', 0, 0, '2026-01-01T00:00:00Z', 5)");
        try (JdbcLedger ledger = JdbcLedger.open(database)) {
            assertEquals(1, ledger.lastSteps("prod").size());
            ledger.begin(run("r2"));
            ledger.keep(step("r2"), List.of());
            assertEquals(Map.of(A, step("r2")), ledger.lastSteps("prod"));
        }
        JdbcLedger.open(database).close();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_newer_ledger_is_refused_untouched(LedgerDatabase database) throws SQLException {
        JdbcLedger.open(database).close();
        execute(database, "INSERT INTO socle_schema VALUES (99)");
        LedgerFailure refused = assertThrows(LedgerFailure.class, () -> JdbcLedger.open(database));
        assertTrue(
                refused.what()
                        .en()
                        .startsWith("the ledger is of schema 99 and this Socle knows schemas up"));
        assertEquals("use the newer Socle that wrote it", refused.todo().en());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_fails_half_way_leaves_nothing(LedgerDatabase database) {
        try (JdbcLedger ledger = JdbcLedger.open(database)) {
            ledger.begin(run("r1"));
            assertThrows(LedgerFailure.class, () -> ledger.begin(run("r1")));
            Published one = version("v1");
            ledger.publish(step("r1"), one, List.of());
            assertThrows(LedgerFailure.class, () -> ledger.publish(step("r1"), one, List.of()));
            assertEquals(1, ledger.steps("r1").size());
            ledger.publish(step("r1"), version("v2"), List.of());
            assertEquals(2, ledger.steps("r1").size());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_text_with_a_null_character_is_kept_without_it(LedgerDatabase database) {
        try (JdbcLedger ledger = JdbcLedger.open(database)) {
            ledger.begin(run("r1"));
            StepRow odd =
                    new StepRow(
                            "r1",
                            A,
                            StepRow.State.FAILED,
                            1,
                            "a\0b",
                            Phrase.same("a\0b"),
                            0,
                            0,
                            NOON,
                            Duration.ZERO);
            ledger.keep(odd, List.of());
            assertEquals("a\uFFFDb", ledger.steps("r1").getFirst().words().en());
        }
    }

    @Test
    void a_locked_ledger_is_told() throws SQLException {
        SqliteDatabase database = Ledgers.sqlite();
        try (JdbcLedger ledger = JdbcLedger.open(database);
                Connection other = database.open()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("DELETE FROM run");
            }
            LedgerFailure locked = assertThrows(LedgerFailure.class, () -> ledger.begin(run("r1")));
            assertEquals(
                    "the ledger " + database.file() + " is in use by another process",
                    locked.what().en());
            assertEquals(List.of(), ledger.runs(1));
            other.setAutoCommit(true);
            ledger.begin(run("r1"));
            assertEquals(1, ledger.runs(9).size());
        }
    }

    @Test
    void a_file_that_is_no_ledger_is_told() throws IOException {
        SqliteDatabase database = Ledgers.sqlite();
        Files.createDirectories(database.file().getParent());
        Files.writeString(
                database.file(),
                "this is no database, and long enough to be seen as none".repeat(99));
        LedgerFailure damaged = assertThrows(LedgerFailure.class, () -> JdbcLedger.open(database));
        assertEquals("the ledger " + database.file() + " is damaged", damaged.what().en());
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        SqliteDatabase database = Ledgers.sqlite();
        Files.writeString(database.file().getParent(), "a file where the folder should be");
        LedgerFailure told = assertThrows(LedgerFailure.class, () -> JdbcLedger.open(database));
        assertTrue(told.what().en().contains("cannot be written"), told.what().en());
    }

    @Test
    void a_server_that_does_not_answer_is_told() {
        PostgresDatabase database =
                new PostgresDatabase("jdbc:postgresql://localhost:1/none", "ann", "secret");
        LedgerFailure told = assertThrows(LedgerFailure.class, () -> JdbcLedger.open(database));
        assertTrue(told.what().en().startsWith("the ledger jdbc:postgresql://localhost:1/none"));
        assertTrue(!told.what().en().contains("secret") && !database.toString().contains("secret"));
    }

    private static void execute(LedgerDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static RunRow run(String id) {
        return new RunRow(id, "prod", "run", "ann", NOON, Optional.empty(), RunRow.State.RUNNING);
    }

    private static StepRow step(String run) {
        return new StepRow(
                run, A, StepRow.State.DONE, 1, "new", Phrase.same(""), 0, 0, NOON, Duration.ZERO);
    }

    private static Published version(String version) {
        return new Published(
                "prod",
                A,
                version,
                "r1",
                NOON,
                NOON,
                new Fingerprints("", "", "", "", "", ""),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
