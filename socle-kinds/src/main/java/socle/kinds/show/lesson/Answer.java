package socle.kinds.show.lesson;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Phrase;

/// The right answer of an exercise, as the project computes it: a number or a text.
///
/// @param number when it is one
record Answer(String text, Optional<Double> number) {

    private static final int DIGITS = 3;

    /// The one value of a SELECT; nothing when it answers no row, several, or no value.
    static Optional<Answer> of(Rows rows) {
        if (rows.size() != 1 || rows.columns().size() != 1) {
            return Optional.empty();
        }
        @Nullable Object value = rows.at(0, 0);
        return switch (value) {
            case null -> Optional.empty();
            case Number number when !Double.isFinite(number.doubleValue()) -> Optional.empty();
            case Number number -> Optional.of(of(number.doubleValue()));
            default ->
                    Optional.of(new Answer(value.toString(), Optional.empty()))
                            .filter(it -> !it.text().isBlank());
        };
    }

    /// A measure among the evidence of a node; nothing when there is none.
    static Optional<Answer> of(List<Told> told, Claim claim) {
        return told.stream()
                .map(Told::evidence)
                .filter(it -> it.claim().equals(claim))
                .filter(Evidence.Measure.class::isInstance)
                .map(it -> of(((Evidence.Measure) it).value()))
                .findFirst();
    }

    /// One that was kept as its text. A year or a postcode that was answered as a text stays one:
    /// numbers are kept with their point.
    static Answer kept(String text) {
        return new Answer(text, read(text).filter(it -> String.valueOf(it).equals(text)));
    }

    private static Answer of(double number) {
        return new Answer(String.valueOf(number), Optional.of(number));
    }

    /// Whether somebody's words say the same; case, accents and the way numbers are written aside.
    ///
    /// @param tolerance how far a number may be from it, as a share of it
    boolean isMetBy(String words, double tolerance) {
        return number.map(it -> isMetBy(it, words, tolerance))
                .orElseGet(() -> plain(words).equals(plain(text)));
    }

    private static boolean isMetBy(double number, String words, double tolerance) {
        return read(words)
                .filter(it -> Math.abs(it - number) <= tolerance * Math.abs(number) + 1e-9)
                .isPresent();
    }

    /// A number as people write it: `1 234,5`, `1,234.5`, `12 %`, `−3`.
    static Optional<Double> read(String words) {
        String bare = words.strip().replace('\u2212', '-').replaceAll("[\\s\u00a0\u202f%$€]", "");
        int point = bare.lastIndexOf('.');
        int comma = bare.lastIndexOf(',');
        boolean thousands = comma >= 0 && (point > comma || bare.indexOf(',') != comma);
        String plain = thousands ? bare.replace(",", "") : bare.replace(',', '.');
        try {
            return plain.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(plain));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /// It in words, with its unit.
    Phrase words(Optional<String> unit) {
        Phrase value =
                number.map(it -> Phrase.number(it, DIGITS)).orElseGet(() -> Phrase.same(text));
        return unit.filter(it -> !it.isBlank())
                .map(it -> Phrase.of("%1$s %2$s", "%1$s\u00a0%2$s", value, it))
                .orElse(value);
    }
}
