package socle.app.show.words;

import java.util.Map;
import socle.api.text.Phrase;

/// The units that are words, in both languages and both numbers. Kinds write the English plural;
/// what is no word (`s`, `%`, `USD`) stays as it is.
public final class Units {

    private static final Map<String, Word> WORDS =
            Map.of(
                    "rows", new Word("row", "ligne", "lignes"),
                    "bytes", new Word("byte", "octet", "octets"),
                    "pages", new Word("page", "page", "pages"),
                    "calls", new Word("call", "appel", "appels"),
                    "requests", new Word("request", "requête", "requêtes"),
                    "entries", new Word("entry", "entrée", "entrées"),
                    "intervals", new Word("interval", "intervalle", "intervalles"));

    private Units() {}

    /// The unit as it is written after so many. English takes the singular for one alone, French
    /// for all below two.
    public static Phrase after(double value, String unit) {
        Word word = WORDS.get(unit);
        if (word == null) {
            return Phrase.same(unit);
        }
        return new Phrase(
                value == 1 ? word.one() : unit, Math.abs(value) < 2 ? word.un() : word.plusieurs());
    }

    private record Word(String one, String un, String plusieurs) {}
}
