package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import socle.api.text.Phrase;

class TallyTest {

    private static final Phrase EMPTY =
            new Phrase("without a value in 'speed'", "sans valeur dans «\u00a0speed\u00a0»");

    @Test
    void what_is_found_is_told_with_its_numbers_in_both_languages() {
        assertEquals(
                new Phrase(
                        "12 of 10,000 rows without a value in 'speed'",
                        "12 lignes sur 10\u202f000 sans valeur dans «\u00a0speed\u00a0»"),
                new Tally(EMPTY, 12, 10_000).words());
    }

    @Test
    void nothing_found_is_told_with_how_many_were_looked_at() {
        assertEquals(
                new Phrase(
                        "1 row, none without a value in 'speed'",
                        "1 ligne, aucune sans valeur dans «\u00a0speed\u00a0»"),
                new Tally(EMPTY, 0, 1).words());
    }
}
