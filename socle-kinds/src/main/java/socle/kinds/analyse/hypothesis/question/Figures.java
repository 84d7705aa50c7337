package socle.kinds.analyse.hypothesis.question;

import socle.api.text.Phrase;

/// How the numbers of tests are written.
public final class Figures {

    private Figures() {}

    /// Three digits that count.
    public static Phrase digits(double value) {
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
    public static Phrase p(double p) {
        String form = p < LEAST ? "p %s" : "p = %s";
        return Phrase.of(form, form, bare(p));
    }

    /// The same without its name.
    public static Phrase bare(double p) {
        return p < LEAST ? new Phrase("< 0.001", "< 0,001") : Phrase.number(p, p < 0.1 ? 4 : 3);
    }
}
