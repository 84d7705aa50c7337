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

/// Queries that read the rows of those before them, from the text to a run.
class ChainedQueriesTest {
    private final Path project;
    private final Caller caller;

    ChainedQueriesTest(@TempDir Path here) {
        new Caller(here).call("new", "p", "--lang", "en");
        this.project = here.resolve("p");
        this.caller = new Caller(project);
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void those_that_do_not_bind_are_told_before_a_run_without_those_that_read_them()
            throws IOException {
        caller.call("run");
        write(
                "notebooks/wrong.md",
                """
                ```sql
                /* name: one */
                SELECT nothing_of_that_name FROM loans
                ```
                ```sql
                /* name: two */
                SELECT * FROM one
                ```
                ```sql
                /* name: three */
                SELECT count(*) AS n FROM loans
                ```
                ```sql
                /* name: four */
                SELECT m FROM three
                ```
                """);
        Called called = caller.call("validate");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("notebooks/wrong.md:3:8"), called.err());
        assertTrue(called.err().contains("notebooks/wrong.md:15:8"), called.err());
        assertFalse(called.err().contains("wrong.md:7:"), called.err());
    }

    @Test
    void an_input_of_a_job_gives_a_parameter_its_value() throws IOException {
        write(
                "notebooks/asked.md",
                """
                ---
                title: Asked
                parameters: {name: least, type: integer, value: "2", choices: ["2", "7", "9"]}
                ---
                ```sql
                /* name: said */
                SELECT getvariable('least') AS least
                ```
                """);
        caller.call("run", "asked");
        assertTrue(said().contains("2"), said());
        write(
                "ops/often.yml",
                "kind: job\nrun: asked\ninputs: {name: least, type: integer, value: 7}\n");
        caller.call("run", "asked");
        assertTrue(said().contains("7"), said());
        write(
                "ops/often.yml",
                "kind: job\nrun: asked\ninputs: {name: least, type: integer, value: 8}\n");
        Called called = caller.call("run", "asked");
        assertEquals(Ending.FAILED, called.ending());
        assertTrue(called.err().contains("least takes one of: 2, 7, 9, not '8'"), called.err());
    }

    private String said() {
        return caller.call("query", "SELECT least FROM asked__said", "--format", "csv").out();
    }
}
