package socle.kinds.analyse.hypothesis;

import socle.api.text.Phrase;
import socle.stats.Estimate;

/// How large what was found is, with its interval.
///
/// @param name what it is: a difference of means, a share of variance
/// @param none its value when there is nothing
/// @param unit written after its numbers, or empty
record Effect(Phrase name, Estimate estimate, Scale scale, double none, String unit) {

    /// One whose numbers have no unit of the author's.
    Effect(Phrase name, Estimate estimate, Scale scale, double none) {
        this(name, estimate, scale, none, "");
    }

    /// How its numbers are written.
    enum Scale {
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
    Phrase words() {
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
                            ? digits(value)
                            : Phrase.of("%s %s", "%s\u00a0%s", digits(value), unit);
            case SHARE -> Phrase.of("%s %%", "%s\u202f%%", digits(value * 100));
            case POINTS -> Phrase.of("%s points", "%s points", digits(value * 100));
        };
    }

    /// Whether a value is at least as far from none as an effect that matters.
    boolean reaches(double value, double matters) {
        double ratio = Math.max(matters, 1 / matters);
        return scale == Scale.RATIO
                ? value >= ratio || value <= 1 / ratio
                : Math.abs(value - none) >= matters;
    }

    /// A size that matters, in words.
    Phrase size(double matters) {
        return scale == Scale.SHARE && none != 0
                ? Phrase.of("%s points", "%s points", digits(matters * 100))
                : words(matters);
    }

    /// Three digits that count.
    static Phrase digits(double value) {
        if (Double.isInfinite(value)) {
            return Phrase.same(value > 0 ? "+∞" : "−∞");
        }
        if (value == 0 || Double.isNaN(value)) {
            return Phrase.same(value == 0 ? "0" : "—");
        }
        int order = (int) Math.floor(Math.log10(Math.abs(value)));
        return order < -6
                ? new Phrase("about 0", "environ 0")
                : Phrase.number(value, Math.clamp(2L - order, 0, 8));
    }

    /// A p-value below is not told more exactly.
    private static final double LEAST = 0.001;

    /// A p-value, never zero.
    static Phrase p(double p) {
        String form = p < LEAST ? "p %s" : "p = %s";
        return Phrase.of(form, form, bare(p));
    }

    /// The same without its name.
    static Phrase bare(double p) {
        return p < LEAST ? new Phrase("< 0.001", "< 0,001") : Phrase.number(p, p < 0.1 ? 4 : 3);
    }
}
