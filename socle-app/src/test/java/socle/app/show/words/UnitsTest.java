package socle.app.show.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import socle.api.text.Phrase;

class UnitsTest {

    @Test
    void a_unit_that_is_a_word_agrees_with_its_number() {
        assertEquals(new Phrase("row", "ligne"), Units.after(1, "rows"));
        assertEquals(new Phrase("rows", "ligne"), Units.after(0, "rows"));
        assertEquals(new Phrase("calls", "appels"), Units.after(14, "calls"));
    }

    @Test
    void a_unit_that_is_no_word_stays_as_it_is() {
        assertEquals(Phrase.same("s"), Units.after(1.3, "s"));
        assertEquals(Phrase.same("USD"), Units.after(1, "USD"));
    }
}
