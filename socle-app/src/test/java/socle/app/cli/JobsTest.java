package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledger;
import socle.core.ledger.SqliteDatabase;
import tools.jackson.databind.JsonNode;

final class JobsTest {

    @TempDir Path here = Path.of(".");

    private Caller caller = new Caller(here);

    @BeforeEach
    void project() {
        caller =
                new Caller(here)
                        .with("socle.yml", "name: Shop\nlanguage: en\n")
                        .with("models/orders.sql", "SELECT 1 AS amount\n")
                        .with(
                                "models/broken.sql",
                                "/*\nmaterialize: table\n*/\nSELECT CAST(name AS INTEGER) AS x FROM (VALUES ('no')) AS t (name)\n")
                        .with(
                                "ops/nightly.yml",
                                "kind: job\nrun: orders\nwhen:\n  - cron: \"0 3 * * *\"\n")
                        .with("ops/bad.yml", "kind: job\nrun: broken\n");
    }

    @Test
    void what_runs_by_itself_is_listed_with_its_next_time() {
        JsonNode jobs = caller.call("jobs", "--json").json().path("jobs");
        assertEquals("nightly", jobs.get(1).path("id").asString());
        assertEquals("2026-01-01T03:00:00Z", jobs.get(1).path("next").asString());
        assertTrue(jobs.get(1).path("last").isNull());
        assertTrue(jobs.get(0).path("next").isNull());
        String told = caller.call("jobs").out();
        assertTrue(told.contains("nightly") && told.contains("2026-01-01T03:00:00Z"), told);
    }

    @Test
    void one_runs_now_and_is_remembered_as_by_hand() {
        Caller.Called ran = caller.call("jobs", "run", "nightly");
        assertEquals(Ending.DONE, ran.ending(), ran.err());
        assertEquals("nightly: done in 0 s\n", ran.out());
        JsonNode again = caller.call("jobs", "run", "nightly", "--json").json();
        assertEquals("hand", again.path("cause").asString());
        assertEquals(2, caller.call("history", "nightly", "--json").json().path("firings").size());
        assertEquals(2, caller.call("history", "--json").json().path("history").size());
        assertEquals(
                1,
                caller.call("history", "--limit", "1", "--page", "2", "--json")
                        .json()
                        .path("history")
                        .size());
        assertTrue(caller.call("history").out().contains("nightly (by hand)"));
    }

    @Test
    void one_that_fails_says_which_node_and_why() {
        Caller.Called ran = caller.call("jobs", "run", "bad");
        assertEquals(Ending.FAILED, ran.ending());
        assertTrue(ran.out().startsWith("bad: failed"), ran.out());
        assertTrue(ran.out().contains("  broken: "), ran.out());
        assertEquals(
                "failed",
                caller.call("history", "bad", "--json")
                        .json()
                        .path("firings")
                        .get(0)
                        .path("state")
                        .asString());
        String shown = caller.call("show", "bad").out();
        assertTrue(shown.matches("(?s).*job\\.failed +1 .*"), shown);
    }

    @Test
    void what_is_said_by_hand_is_read_by_sql_and_runs_again_when_it_differs() {
        caller.with(
                        "models/day.sql",
                        "/*\nmaterialize: table\n*/\nSELECT getvariable('day') AS day\n")
                .with(
                        "ops/one_day.yml",
                        """
                        kind: job
                        run: day
                        inputs:
                          - {name: day, type: date, value: "2026-01-01"}
                          - {name: size, choices: [small, large], value: small}
                        """);
        caller.call("jobs", "run", "one_day", "--input", "day=2026-03-04");
        assertEquals("2026-03-04", day());
        assertEquals(Ending.DONE, caller.call("run", "day").ending());
        assertEquals("2026-01-01", day());
        Caller.Called wrong =
                caller.call(
                        "jobs", "run", "one_day", "--input", "day=soon", "--input", "sise=large");
        assertEquals(Ending.WRONG, wrong.ending());
        assertTrue(wrong.err().contains("day takes a date, 2026-01-31, not 'soon'"), wrong.err());
        assertTrue(wrong.err().contains("did you mean 'size'?"), wrong.err());
        try (Ledger ledger =
                JdbcLedger.open(new SqliteDatabase(here.resolve(".socle/ledger.db")))) {
            assertTrue(
                    ledger.runs(9).stream()
                            .anyMatch(run -> run.command().endsWith("--input day=2026-03-04")));
        }
    }

    private String day() {
        return caller.call("query", "SELECT CAST(day AS VARCHAR) AS d FROM day", "--json")
                .json()
                .path("rows")
                .path(0)
                .path("d")
                .asString();
    }

    @Test
    void what_makes_nothing_run_is_told() {
        assertEquals(Ending.WRONG, caller.call("jobs", "run").ending());
        assertTrue(caller.call("jobs", "run", "nigtly").err().contains("did you mean 'nightly'?"));
        assertTrue(caller.call("jobs", "run", "orders").err().contains("makes nothing run"));
        assertEquals(Ending.WRONG, caller.call("history", "--page", "0").ending());
    }
}
