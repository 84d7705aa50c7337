package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;

class ShowExportTest {
    private final Path here;
    private final Caller caller;

    ShowExportTest(@TempDir Path here) {
        this.here = here;
        new Caller(here).call("new", "p", "--lang", "en");
        this.caller = new Caller(here.resolve("p"));
    }

    @Test
    void a_chart_is_put_into_files_of_the_forms_asked_for() throws IOException {
        caller.call("run");
        Called called =
                caller.call(
                        "show",
                        "loans_over_the_year",
                        "--export",
                        "svg,png,xlsx,csv",
                        "--out",
                        "../figures",
                        "--json");
        assertEquals(Ending.DONE, called.ending(), called.err());
        assertEquals(4, called.json().path("files").size());
        Path csv = here.resolve("figures/loans_over_the_year.csv");
        assertTrue(Files.readString(csv).startsWith("month,"), Files.readString(csv));
        called.json()
                .path("files")
                .forEach(
                        file ->
                                assertEquals(
                                        here.resolve(file.path("path").asString())
                                                .toFile()
                                                .length(),
                                        file.path("bytes").asLong()));
    }

    @Test
    void people_read_where_the_files_are() {
        caller.call("run");
        Called called = caller.call("show", "loans_over_the_year", "--export", "csv");
        assertTrue(called.out().contains("loans_over_the_year.csv  "), called.out());
    }

    @Test
    void a_node_without_a_chart_is_a_mistake_of_the_caller() {
        caller.call("run");
        Called called = caller.call("show", "loans", "--export", "png");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("draws no chart"), called.err());
    }

    @Test
    void a_chart_that_has_not_run_has_no_picture() {
        Called called = caller.call("show", "loans_over_the_year", "--export", "png");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("socle run loans_over_the_year"), called.err());
    }
}
