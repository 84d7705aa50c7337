package socle.kinds.collect.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

class DatabaseExampleTest {

    @Test
    void the_example_has_no_problem() {
        assertEquals(List.of(), Example.of("database").problems());
    }

    @Test
    void the_example_takes_the_loans_of_the_year_and_tells_the_gap_in_their_numbers() {
        TestedNode loans =
                Example.of("database")
                        .run("loans")
                        .done()
                        .holds("collect.completeness")
                        .holds("collect.accuracy");
        assertEquals(List.of(2L, 4L, 5L), loans.rows().column("loan"));
        assertEquals("L'Étranger", loans.rows().at(1, 1));
        assertEquals(1, loans.measure("collect.key_gaps"));
    }
}
