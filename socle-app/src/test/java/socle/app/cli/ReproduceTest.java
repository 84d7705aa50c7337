package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;
import tools.jackson.databind.JsonNode;

class ReproduceTest {
    private final Path project;
    private final Caller caller;

    ReproduceTest(@TempDir Path here) {
        assertEquals(Ending.DONE, new Caller(here).call("new", "p", "--lang", "en").ending());
        this.project = here.resolve("p");
        this.caller = new Caller(project);
    }

    @Test
    void what_never_ran_cannot_be_compared() {
        assertEquals(Ending.WRONG, caller.call("reproduce").ending());
    }

    @Test
    void a_clean_copy_makes_the_same_and_the_project_is_left_as_it_was() {
        caller.call("run");
        String versions = caller.call("history", "--json").json().toString();
        Called called = caller.call("reproduce", "--json");
        assertEquals(Ending.DONE, called.ending(), called.err());
        assertTrue(called.json().path("reproduced").asBoolean());
        assertTrue(called.json().path("tables").path("made").asInt() > 0, called.out());
        assertEquals(versions, caller.call("history", "--json").json().toString());
        assertEquals(0, caller.call("plan", "--json").json().path("steps").size());
        assertFalse(Files.exists(project.resolve(".socle/reproduced/r-1")));
    }

    @Test
    void it_proves_a_criterion_until_a_definition_changes() {
        caller.call("run");
        assertFalse(proven());
        caller.call("reproduce");
        assertTrue(proven());
        caller.with("data/loans.csv", "month,branch,loans\n2025-01-01,centre,7\n");
        caller.call("run");
        assertFalse(proven());
    }

    /// Whether the project says of itself that it was made again, as it is now.
    private boolean proven() {
        for (JsonNode one : caller.call("coverage", "--json").json().path("criteria")) {
            if (one.path("id").asString().equals("C2.3.2-g")) {
                return !one.path("lacking").toString().contains("project.reproduced")
                        && !one.path("lacking").toString().contains("older");
            }
        }
        throw new AssertionError("no such criterion");
    }

    @Test
    void chance_is_found_out_and_named() throws IOException {
        Path model = project.resolve("models/luck.sql");
        Files.createDirectories(model.getParent());
        Files.writeString(
                model,
                "/*\ntitle: Luck\ndescription: It.\nmaterialize: table\n*/\nselect now() as luck\n");
        assertEquals(Ending.DONE, caller.call("run").ending());
        Called called = caller.call("reproduce", "--json");
        assertEquals(Ending.FELL, called.ending(), called.out());
        JsonNode first = called.json().path("differences").get(0);
        assertEquals("luck", first.path("node").asString());
        assertTrue(first.path("why").asString().contains("chance"), called.out());
    }

    @Test
    void the_copy_is_kept_where_it_is_wished() {
        caller.call("run");
        assertEquals(Ending.DONE, caller.call("reproduce", "--keep", "again").ending());
        assertTrue(Files.exists(project.resolve("again/socle.yml")));
        assertEquals(Ending.WRONG, caller.call("reproduce", "--keep", "again").ending());
    }
}
