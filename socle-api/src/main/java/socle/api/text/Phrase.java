package socle.api.text;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;

/// One sentence or label in both languages.
public record Phrase(String en, String fr) {

    /// The same words in both languages: a name, a figure, an author's own text.
    public static Phrase same(String words) {
        return new Phrase(words, words);
    }

    /// Both languages from one list of arguments, as `String.format` does; write `%1$s` where the
    /// order differs. An argument that is itself a phrase is written in its language.
    public static Phrase of(String en, String fr, Object... arguments) {
        return arguments.length == 0
                ? new Phrase(en, fr)
                : new Phrase(
                        filled(en, Language.EN, arguments), filled(fr, Language.FR, arguments));
    }

    /// A whole number, its thousands apart: `10,000`, `10 000`.
    public static Phrase count(long number) {
        String en = String.format(Locale.ROOT, "%,d", number);
        return new Phrase(en, en.replace(',', '\u202f'));
    }

    /// A number with at most so many digits after its point, its thousands apart: `1,234.5`,
    /// `1 234,5`; as few digits as tell it.
    public static Phrase number(double value, int digits) {
        NumberFormat en = NumberFormat.getNumberInstance(Locale.ROOT);
        en.setMaximumFractionDigits(digits);
        String plain = en.format(value).replace('-', '\u2212');
        return new Phrase(plain, plain.replace(',', '\u202f').replace('.', ','));
    }

    private static String filled(String form, Language language, Object... arguments) {
        Object[] values =
                Arrays.stream(arguments)
                        .map(value -> value instanceof Phrase phrase ? phrase.in(language) : value)
                        .toArray();
        return String.format(Locale.ROOT, form, values);
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
