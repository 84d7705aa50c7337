package socle.kinds.collect.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

class ScrapeExampleTest {

    @Test
    void the_example_has_no_problem() {
        assertEquals(List.of(), Example.of("scrape").problems());
    }

    @Test
    void the_example_reads_two_tables_with_spans_and_keeps_nowhere_apart() {
        TestedNode airports =
                Example.of("scrape")
                        .run("airports")
                        .done()
                        .holds("collect.balance")
                        .holds("collect.completeness")
                        .holds("collect.licence_found");
        assertEquals(List.of("CDG", "ORY", "KEF", "LIS"), airports.rows().column("code"));
        assertEquals("France", airports.rows().at(1, airports.rows().indexOf("country")));
        assertEquals(
                Arrays.asList(70_290_260L, 33_123_027L, null, 35_113_758L),
                airports.rows().column("passengers_2024"));
        assertEquals(
                "https://guide.example/airports/cdg",
                airports.rows().at(0, airports.rows().indexOf("page")));
        assertEquals(8, airports.measure("collect.rows_read"));
        assertEquals(1, airports.measure("collect.rows_duplicate"));
        assertEquals(2, airports.measure("collect.rows_filtered"));
        assertEquals("about ten", airports.rows("airports__rejected").at(0, 4));
    }
}
