package socle.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import socle.api.text.Language;

class ReadabilityTest {

    @Test
    void english_is_scored_by_flesch() {
        Readability found = Readability.of("The cat sat. The dog ran.", Language.EN);
        assertEquals(2, found.sentences());
        assertEquals(6, found.words());
        assertEquals(206.835 - 1.015 * 3 - 84.6, found.score(), 1e-9);
    }

    @Test
    void french_is_scored_by_kandel_and_moles() {
        Readability found = Readability.of("Le chat dort. La souris mange.", Language.FR);
        assertEquals(2, found.sentences());
        assertEquals(207 - 1.015 * 3 - 73.6 * 7 / 6, found.score(), 1e-9);
    }

    @Test
    void long_sentences_of_long_words_read_worse() {
        Readability hard =
                Readability.of(
                        "L’opérationnalisation institutionnelle des considérations méthodologiques"
                                + " présuppose une réappropriation interdisciplinaire.",
                        Language.FR);
        assertTrue(hard.score() < 30, String.valueOf(hard.score()));
    }

    @Test
    void code_tables_and_references_are_not_read() {
        Readability found =
                Readability.of(
                        "Un mot.\n\n```sql\nSELECT x FROM y\n```\n\n| a | b |\n\n{{ evidence a b.c }}",
                        Language.FR);
        assertEquals(2, found.words());
    }

    @Test
    void acronyms_are_spelt_out_behind_or_before_words() {
        Acronyms found =
                Acronyms.of(
                        List.of(
                                "La Federal Aviation Administration (FAA) reçoit.",
                                "Le RGAA (référentiel général d’accessibilité) vaut. Le XYZ non."
                                        + " Du SQL."));
        assertEquals(Set.of("FAA", "RGAA"), found.meanings().keySet());
        assertEquals(Set.of("XYZ"), found.unknown());
        assertEquals("Federal Aviation Administration", found.meanings().get("FAA"));
    }
}
