package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;
import tools.jackson.databind.JsonNode;

/// A measure as it is asked by the command line, by the word of its kind.
class MetricCallTest {

    private final Path here;
    private final Caller caller;

    MetricCallTest(@TempDir Path here) {
        this.here = here;
        this.caller = new Caller(here.resolve("p"));
    }

    @BeforeEach
    void project() throws IOException {
        new Caller(here).call("new", "p");
        Files.createDirectories(here.resolve("p/indicators"));
        caller.with(
                "indicators/lent.yml",
                """
                kind: indicator
                title: Loans
                from: loans
                value: sum(loans)
                grain: month
                dimensions:
                  season: {is: "CASE WHEN month(month) IN (6, 7, 8) THEN 'summer' ELSE 'other' END", label: Season}
                definition: Loans of each month.
                """);
        assertEquals(Ending.DONE, caller.call("run").ending());
    }

    @Test
    void a_measure_is_told_by_dimension_over_the_last_months_with_its_total() {
        JsonNode rows =
                caller.call(
                                "indicator",
                                "lent",
                                "--by",
                                "season",
                                "--last",
                                "6",
                                "months",
                                "--json")
                        .json()
                        .path("rows");
        assertEquals(3, rows.size(), rows.toString());
        double parts = rows.get(0).path("value").asDouble() + rows.get(1).path("value").asDouble();
        assertTrue(rows.get(2).path("total").asBoolean());
        assertEquals(rows.get(2).path("value").asDouble(), parts);
    }

    @Test
    void all_that_is_not_understood_is_told_at_once_with_an_example() {
        Called called =
                caller.call(
                        "indicator",
                        "lent",
                        "--by",
                        "colour",
                        "--last",
                        "soon",
                        "--compare",
                        "never");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(
                called.err().contains("'colour' is no dimension; there is season"), called.err());
        assertTrue(called.err().contains("'soon' is no stretch of time"), called.err());
        assertTrue(called.err().contains("'never' is not known here"), called.err());
        assertTrue(called.err().contains("lent --by season"), called.err());
    }

    @Test
    void a_node_that_measures_nothing_is_told() {
        Called called = caller.call("indicator", "loans");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("loans measures nothing"), called.err());
    }

    @Test
    void its_options_are_explained_in_both_languages() {
        assertTrue(caller.call("indicator", "--help").out().contains("12 months"));
        assertTrue(
                caller.call("--lang", "fr", "indicator", "--help").out().contains("remplissent"));
    }
}
