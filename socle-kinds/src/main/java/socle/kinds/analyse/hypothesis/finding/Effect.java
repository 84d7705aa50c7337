package socle.kinds.analyse.hypothesis.finding;

import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.stats.Estimate;

/// How large what was found is, with its interval.
///
/// @param name what it is: a difference of means, a share of variance
/// @param none its value when there is nothing
/// @param unit written after its numbers, or empty
public record Effect(Phrase name, Estimate estimate, Scale scale, double none, String unit) {

    /// One whose numbers have no unit of the author's.
    public Effect(Phrase name, Estimate estimate, Scale scale, double none) {
        this(name, estimate, scale, none, "");
    }

    /// How its numbers are written.
    public enum Scale {
        /// In the unit of the values, or none.
        PLAIN,
        /// A share, told in percent.
        SHARE,
        /// A difference of shares, told in points of percent.
        POINTS,
        /// A ratio, of which two and one half are as far from none.
        RATIO
    }

    /// It and its interval: `0.42, 95 % interval from 0.1 to 0.7`.
    public Phrase words() {
        return Phrase.of(
                "%s = %s (%s %% confidence interval from %s to %s)",
                "%s = %s (intervalle de confiance à %s\u202f%% de %s à %s)",
                name,
                words(estimate.value()),
                Phrase.number(estimate.interval().level() * 100, 2),
                words(estimate.interval().low()),
                words(estimate.interval().high()));
    }

    /// A value of its scale.
    Phrase words(double value) {
        return switch (scale) {
            case PLAIN, RATIO ->
                    unit.isEmpty()
                            ? Figures.digits(value)
                            : Phrase.of("%s %s", "%s\u00a0%s", Figures.digits(value), unit);
            case SHARE -> Phrase.of("%s %%", "%s\u202f%%", Figures.digits(value * 100));
            case POINTS -> Phrase.of("%s points", "%s points", Figures.digits(value * 100));
        };
    }

    /// Whether a value is at least as far from none as an effect that matters.
    public boolean reaches(double value, double matters) {
        double ratio = Math.max(matters, 1 / matters);
        return scale == Scale.RATIO
                ? value >= ratio || value <= 1 / ratio
                : Math.abs(value - none) >= matters;
    }

    /// A size that matters, in words.
    public Phrase size(double matters) {
        return scale == Scale.SHARE && none != 0
                ? Phrase.of("%s points", "%s points", Figures.digits(matters * 100))
                : words(matters);
    }
}
