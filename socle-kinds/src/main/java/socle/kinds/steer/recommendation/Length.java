package socle.kinds.steer.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// How long a recommendation is: words, minutes of reading, whether it is one page.
///
/// @param words of all that its author wrote and a reader reads
record Length(long words, Language language) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");

    static Length of(RecommendationSpec spec, Language language) {
        List<String> texts = new ArrayList<>();
        texts.add(spec.statement().text());
        texts.add(spec.text().text());
        spec.arguments().forEach(it -> texts.add(it.says().text()));
        spec.options()
                .forEach(
                        it -> {
                            texts.add(it.name());
                            texts.addAll(it.advantages());
                            texts.addAll(it.drawbacks());
                        });
        spec.because().ifPresent(it -> texts.add(it.text()));
        spec.cost().ifPresent(it -> texts.add(it.text()));
        for (Risk risk : spec.risks()) {
            texts.add(risk.text().text());
            risk.answer().ifPresent(it -> texts.add(it.text()));
        }
        return new Length(texts.stream().mapToLong(Length::count).sum(), language);
    }

    static long count(String text) {
        return WORD.matcher(text).results().count();
    }

    /// Minutes of silent reading: 228 words a minute in English, 195 in French
    /// (Trauzettel-Klosinski and Dietz 2012, *Standardized Assessment of Reading Performance: The
    /// New International Reading Speed Texts IReST*, table 2).
    double minutes() {
        return (double) words
                / switch (language) {
                    case EN -> 228;
                    case FR -> 195;
                };
    }

    List<Evidence> evidence(int most) {
        return List.of(
                new Evidence.Measure(
                        new Claim("recommendation.words"), new Phrase("Words", "Mots"), words, ""),
                new Evidence.Measure(
                        new Claim("recommendation.reading"),
                        new Phrase("Minutes to read it", "Minutes pour la lire"),
                        Math.round(minutes() * 10) / 10.0,
                        "min"),
                new Evidence.Verdict(
                        new Claim("recommendation.length"),
                        new Phrase("It is one page", "Elle tient en une page"),
                        words <= most,
                        Severity.WARNING,
                        Phrase.of(
                                "%s words of %s, %s minutes to read",
                                "%s mots sur %s, %s minutes de lecture",
                                words,
                                most,
                                Phrase.number(minutes(), 1))));
    }
}
