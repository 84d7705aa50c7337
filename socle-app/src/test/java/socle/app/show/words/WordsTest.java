package socle.app.show.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socle.api.show.Format;
import socle.api.text.Language;

final class WordsTest {

    private static final Numbers FR = new Numbers(Language.FR);
    private static final Numbers EN = new Numbers(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10000 | AUTO | 10 000 | 10,000",
                "-1234.5 | AUTO | −1 234,5 | −1,234.5",
                "0.1234 | PERCENT | 12,3 % | 12.3%",
                "0.5 | PERCENT | 50 % | 50%",
                "3.14159 | AUTO | 3,14 | 3.14",
                "1.5E7 | COMPACT | 15 M | 15M",
                "1E12 | COMPACT | 1 000 Md | 1T",
                "1E-9 | AUTO | 1 × 10⁻⁹ | 1 × 10⁻⁹",
                "0 | AUTO | 0 | 0",
                "999.95 | DECIMAL | 1 000,0 | 1,000.0",
            })
    void numbers_are_written_as_each_language_does(
            double value, Format format, String french, String english) {
        assertEquals(french, plain(FR.of(value, format)));
        assertEquals(english, plain(EN.of(value, format)));
    }

    @Test
    void spaces_inside_numbers_never_break() {
        assertEquals("10\u202F000\u00A0lignes", FR.with(10000, Format.AUTO, "lignes"));
        assertEquals("12,5\u202F%", FR.with(12.5, Format.AUTO, "%"));
        assertEquals("15,4\u00A0M$", FR.with(15.4e6, Format.COMPACT, "$"));
        assertEquals("−$15.4M".replace('−', '\u2212'), EN.with(-15.4e6, Format.COMPACT, "$"));
    }

    @Test
    void the_first_of_a_month_has_its_own_word_in_french() {
        LocalDate first = LocalDate.of(1999, 4, 1);
        assertEquals("1er\u00A0avril 1999", new Dates(Language.FR).day(first));
        assertEquals("1\u00A0April 1999", new Dates(Language.EN).day(first));
    }

    @Test
    void instants_are_told_in_universal_time() {
        Instant instant = Instant.parse("2026-11-22T14:32:00Z");
        assertEquals("22\u00A0novembre 2026, 14:32 UTC", new Dates(Language.FR).instant(instant));
    }

    @Test
    void what_is_absent_is_said() {
        assertEquals("absent", new Values(Language.FR).of(null));
        assertEquals("absent", FR.of(Double.NaN, Format.AUTO));
    }

    @Test
    void sizes_are_told_in_round_units() {
        assertEquals("212 ko", plain(FR.bytes(212_400)));
        assertEquals("1.2 MB", plain(EN.bytes(1_200_000)));
    }

    private static String plain(String words) {
        return words.replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
