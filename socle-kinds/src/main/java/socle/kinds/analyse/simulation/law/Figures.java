package socle.kinds.analyse.simulation.law;

import java.math.BigDecimal;
import java.math.MathContext;
import socle.api.text.Phrase;

/// How the numbers of simulations are written and kept.
public final class Figures {

    /// Digits that hold on every machine: elementary functions of processors may differ in the
    /// last of sixteen.
    private static final MathContext KEPT = new MathContext(12);

    private Figures() {}

    /// Three digits that count, four of large numbers.
    public static Phrase digits(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return Phrase.same(value == 0 ? "0" : "—");
        }
        int order = (int) Math.floor(Math.log10(Math.abs(value)));
        return order < -6
                ? new Phrase("about 0", "environ 0")
                : Phrase.number(value, Math.clamp(2L - order, 0, 8));
    }

    /// A number with its unit.
    public static Phrase of(double value, String unit) {
        return unit.isEmpty()
                ? digits(value)
                : Phrase.of("%s %s", "%s\u00a0%s", digits(value), unit);
    }

    /// A share in percent, with a digit more near none and all.
    public static Phrase percent(double share) {
        return Phrase.number(share * 100, share < 0.01 || share > 0.99 ? 2 : 1);
    }

    /// The digits that are kept.
    public static double kept(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(KEPT).doubleValue() : value;
    }
}
