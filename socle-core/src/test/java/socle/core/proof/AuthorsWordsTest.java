package socle.core.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socle.api.Header;
import socle.api.Node;
import socle.api.proof.Evidence;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.core.graph.Declared;
import socle.core.testing.Quiet;

class AuthorsWordsTest {

    private static Optional<Evidence> of(String... texts) {
        Place place = Place.of("words.md");
        Declared one =
                new Declared(
                        new Node<>(
                                new NodeId("words"),
                                (Quiet) () -> "words",
                                Header.none(),
                                new Quiet.Spec("words"),
                                place),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Arrays.stream(texts).map(text -> new Markdown(text, place)).toList(),
                        "",
                        "");
        return new AuthorsWords(List.of(one)).accessible();
    }

    private static Evidence.Verdict verdict(String... texts) {
        return assertInstanceOf(Evidence.Verdict.class, of(texts).orElseThrow());
    }

    @Test
    void texts_that_everybody_gets_into_hold() {
        Evidence.Verdict verdict = verdict("## One\n", "A [yearly report](https://example.org).");
        assertEquals("page.accessible", verdict.claim().value());
        assertTrue(verdict.holds());
        assertTrue(verdict.why().en().startsWith("2 texts judged"), verdict.why().en());
    }

    @Test
    void one_bad_link_makes_it_fall_and_says_where_and_what_to_do() {
        Evidence.Verdict verdict = verdict("Fine.", "Read it\n[here](https://example.org).");
        assertFalse(verdict.holds());
        assertTrue(
                verdict.why()
                        .en()
                        .endsWith(
                                "; not so: words.md:2:1 the link 'here' does not say where it leads,"
                                        + " name what is there: links are read without the text"
                                        + " around them"),
                verdict.why().en());
    }

    @Test
    void many_places_are_not_all_told() {
        String why = verdict("[here](#a)\n\n".repeat(7)).why().fr();
        assertTrue(why.endsWith("\u202f; et 2 de plus"), why);
    }

    @Test
    void where_nobody_wrote_a_text_there_is_nothing_to_judge() {
        assertEquals(Optional.empty(), of());
    }
}
