package socle.kinds.collect.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.text.SpecProblem;

class RangeTest {

    @Test
    void a_start_without_a_range_stands_for_itself() {
        assertEquals(List.of("https://a.example/"), Range.of("https://a.example/"));
    }

    @Test
    void a_range_stands_for_each_of_its_numbers_as_wide_as_the_first() {
        assertEquals(
                List.of("https://a.example/p/8.html", "https://a.example/p/9.html"),
                Range.of("https://a.example/p/{8..9}.html"));
        assertEquals(List.of("p09", "p10"), Range.of("p{09..10}"));
    }

    @Test
    void a_range_that_runs_backwards_or_for_ever_is_refused() {
        assertThrows(SpecProblem.class, () -> Range.of("p{9..8}"));
        assertThrows(SpecProblem.class, () -> Range.of("p{0..999999999}"));
    }
}
