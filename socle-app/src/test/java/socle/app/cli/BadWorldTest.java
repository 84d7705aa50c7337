package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.text.NodeId;
import socle.app.cli.Caller.Called;
import socle.core.ledger.Booking;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledger;
import socle.core.ledger.SqliteDatabase;

/// The machine and the data are not as they should be: told in a line, never by a stack trace.
class BadWorldTest {
    private final Path project;
    private final Caller caller;

    BadWorldTest(@TempDir Path here) {
        new Caller(here).call("new", "p", "--lang", "en");
        this.project = here.resolve("p");
        this.caller = new Caller(project);
    }

    private static Called told(Called called, Ending ending, String words) {
        assertEquals(ending, called.ending(), called.err());
        assertTrue(called.err().contains(words), called.err());
        assertFalse(called.err().contains("\tat "), called.err());
        return called;
    }

    @Test
    void something_else_in_the_ledgers_place() throws IOException {
        Files.createDirectories(project.resolve(".socle"));
        Files.writeString(
                project.resolve(".socle/ledger.db"), "not a database at all\n".repeat(99));
        for (String verb : List.of("plan", "run", "coverage", "env")) {
            told(caller.call(verb), Ending.WRONG, "ledger.db");
        }
    }

    @Test
    void a_file_in_the_place_of_the_hidden_folder() throws IOException {
        Files.writeString(project.resolve(".socle"), "");
        told(caller.call("run"), Ending.WRONG, ".socle");
    }

    @Test
    void a_ledger_of_a_newer_socle() throws SQLException {
        caller.call("run");
        try (Connection ledger =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + project.resolve(".socle/ledger.db"));
                Statement statement = ledger.createStatement()) {
            statement.execute("INSERT INTO socle_schema (number) VALUES (1000)");
        }
        told(caller.call("plan"), Ending.WRONG, "newer");
    }

    private static final String TABLES =
            "'run', 'step', 'evidence', 'version', 'pointer', 'socle_schema'";

    @Test
    void an_older_ledger_is_brought_up_to_date_and_keeps_what_it_knew() throws SQLException {
        caller.call("run");
        try (Connection ledger =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + project.resolve(".socle/ledger.db"));
                Statement statement = ledger.createStatement()) {
            for (String later :
                    afterTheFirst(statement, "index", "'step_of_run', 'step_of_node'")) {
                statement.execute("DROP INDEX " + later);
            }
            statement.execute("ALTER TABLE version DROP COLUMN resumes_at");
            statement.execute("ALTER TABLE pointer DROP COLUMN changed");
            for (String later : afterTheFirst(statement, "table", TABLES)) {
                statement.execute("DROP TABLE " + later);
            }
            statement.execute("DELETE FROM socle_schema WHERE number > 1");
        }
        Called plan = caller.call("plan");
        assertTrue((plan.out() + plan.err()).contains("nothing to do"), plan.out() + plan.err());
        assertEquals(Ending.DONE, caller.call("show", "loans").ending());
        assertEquals(Ending.DONE, caller.call("run", "--full").ending());
    }

    @Test
    void a_folder_that_may_only_be_read() throws IOException {
        Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(project), "needs a user without the rights of root");
            told(caller.call("run"), Ending.WRONG, ".socle: permission denied");
            caller.set("LANG", "fr_FR.UTF-8");
            told(caller.call("--lang", "fr", "run"), Ending.WRONG, "accès refusé");
        } finally {
            Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static List<String> afterTheFirst(Statement statement, String type, String first)
            throws SQLException {
        List<String> later = new ArrayList<>();
        try (ResultSet names =
                statement.executeQuery(
                        "SELECT name FROM sqlite_master WHERE type = '%s' AND sql IS NOT NULL AND name NOT IN (%s)"
                                .formatted(type, first))) {
            while (names.next()) {
                later.add(names.getString(1));
            }
        }
        return later;
    }

    @Test
    void somebody_else_runs() {
        caller.call("run");
        try (Ledger ledger =
                JdbcLedger.open(new SqliteDatabase(project.resolve(".socle/ledger.db")))) {
            Ledger.Claimed claimed =
                    ledger.claim(
                            new Booking(
                                    "theirs",
                                    "the other one",
                                    Instant.EPOCH,
                                    Booking.Manner.WORKS,
                                    Set.of(new NodeId("loans_by_month"))));
            assertTrue(claimed instanceof Ledger.Claimed.Mine);
            told(caller.call("run"), Ending.WRONG, "the other one runs this project");
            assertEquals(Ending.DONE, caller.call("plan").ending());
            ((Ledger.Claimed.Mine) claimed).close();
        }
        assertEquals(Ending.DONE, caller.call("run").ending());
    }

    @Test
    void a_missing_an_empty_and_a_ragged_file() {
        caller.with(
                        "sources/gone.yml",
                        "kind: file\nlegal: {publisher: Nobody, basis: own_data}\nfiles: data/gone.csv\n")
                .with(
                        "sources/empty.yml",
                        "kind: file\nlegal: {publisher: Nobody, basis: own_data}\nfiles: data/empty.csv\n")
                .with("data/empty.csv", "")
                .with(
                        "sources/ragged.yml",
                        "kind: file\nlegal: {publisher: Nobody, basis: own_data}\nfiles: data/ragged.csv\n")
                .with("data/ragged.csv", "a,b\n1,2\n3\n4,5,6\n7,8\n");
        Called called = told(caller.call("run"), Ending.FAILED, "gone.csv");
        assertTrue(called.err().contains("empty"), called.err());
        assertTrue(called.err().contains("ragged"), called.err());
    }

    @Test
    void a_broken_file_of_the_lake_is_named_and_made_again_on_request() throws IOException {
        caller.call("run");
        Path broken;
        try (Stream<Path> lake = Files.walk(project.resolve(".socle/lake/loans"))) {
            broken =
                    lake.filter(file -> file.toString().endsWith(".parquet"))
                            .findFirst()
                            .orElseThrow();
        }
        Files.writeString(broken, "no longer Parquet");
        for (String verb : List.of("show loans", "query FROM_loans", "doctor")) {
            Called called =
                    caller.call(
                            Stream.of(verb.split(" "))
                                    .map(word -> word.replace("FROM_", "SELECT * FROM "))
                                    .toArray(String[]::new));
            assertEquals(Ending.WRONG, called.ending(), verb);
            assertTrue(
                    (called.out() + called.err()).contains("make it again: socle run loans --full"),
                    called.out() + called.err());
        }
        assertEquals(Ending.DONE, caller.call("run", "loans", "--full").ending());
        assertEquals(Ending.DONE, caller.call("query", "SELECT * FROM loans").ending());
    }
}
