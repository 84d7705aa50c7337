package socle.api.text;

import java.util.Locale;

/// One sentence or label in both languages.
public record Phrase(String en, String fr) {

    /// The same words in both languages: a name, a figure, an author's own text.
    public static Phrase same(String words) {
        return new Phrase(words, words);
    }

    /// Both languages from one list of arguments, as `String.format` does; write `%1$s` where the
    /// order differs.
    public static Phrase of(String en, String fr, Object... arguments) {
        return arguments.length == 0
                ? new Phrase(en, fr)
                : new Phrase(
                        String.format(Locale.ROOT, en, arguments),
                        String.format(Locale.ROOT, fr, arguments));
    }

    /// The words in one language.
    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }

    /// This sentence, a space, and the other.
    public Phrase then(Phrase other) {
        return new Phrase(en + " " + other.en, fr + " " + other.fr);
    }
}
