package socle.kinds.collect.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

class FileExampleTest {

    @Test
    void the_example_has_no_problem() {
        assertEquals(List.of(), Example.of("file").problems());
    }

    @Test
    void the_example_keeps_the_loan_of_the_thirtieth_of_february_apart() {
        TestedNode loans = Example.of("file").run("loans").done().holds("collect.completeness");
        assertEquals(List.of(1L, 2L, 3L, 4L), loans.rows().column("loan"));
        assertEquals("L’Étranger; suivi de lettres", loans.rows().at(0, 1));
        assertEquals("data/loans_2025_02.csv", loans.rows("loans__rejected").at(0, 0));
        assertEquals(3L, loans.rows("loans__rejected").at(0, 1));
        assertEquals("lent_on", loans.rows("loans__rejected").at(0, 2));
    }
}
