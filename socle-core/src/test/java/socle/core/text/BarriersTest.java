package socle.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.text.Markdown;
import socle.api.text.Place;

class BarriersTest {

    private static List<Barrier> of(String text) {
        return Barriers.of(new Markdown(text, Place.of("page.md")));
    }

    private static String only(String text) {
        List<Barrier> found = of(text);
        assertEquals(1, found.size(), found.toString());
        return found.getFirst().place() + " " + found.getFirst().what().en();
    }

    @Test
    void a_text_that_everybody_gets_into_has_none() {
        assertEquals(
                List.of(),
                of(
                        """
                        ## Loans
                        They rise in **winter**; see the [yearly report](https://example.org).
                        **A sentence that matters.**

                        ### By branch
                        | | loans |
                        |---|---|
                        | Centre | 7 |

                        ## Terms
                        `![no picture](x.png)` and {{ figure loans }}, [{{ evidence a b }}](#x)
                        """));
    }

    @Test
    void a_heading_that_skips_a_level_is_told_where_it_stands() {
        assertEquals(
                "page.md:3:1 heading of level 4 below one of level 2",
                only("## Loans\n\n#### By branch\n"));
        assertEquals(
                "page.md:1:1 heading of level 3 below one of level 1",
                only("### First\n\n## Second\n"));
        assertTrue(of("### One\n### Two\n").isEmpty(), "pages lower all of them alike");
    }

    @Test
    void a_heading_without_words_is_told() {
        assertEquals("page.md:1:1 heading without words", only("##\n\nText.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "Click here", "ici", "Lire la suite…", "**more**", "", "this"})
    void a_link_whose_words_say_nothing_is_told(String words) {
        String told = only("Read on\n[" + words + "](https://example.org/terms).");
        assertTrue(told.startsWith("page.md:2:1 the link '"), told);
    }

    @Test
    void a_picture_is_told_with_and_without_an_alternative() {
        assertEquals(
                "page.md:1:5 a picture within a text is not shown", only("See ![a chart](x.png)"));
        assertEquals("page.md:1:1 a picture within a text is not shown", only("![](x.png)"));
    }

    @Test
    void a_column_without_a_head_is_told() {
        assertEquals(
                "page.md:1:1 column 2 of this table has no head",
                only("| a | |\n|---|---|\n| 1 | 2 |\n"));
    }

    @Test
    void bold_words_in_the_place_of_a_heading_are_told() {
        assertEquals(
                "page.md:3:1 'By branch' looks like a heading and is none",
                only("Loans.\n\n**By branch**\n\nThey differ.\n"));
    }
}
