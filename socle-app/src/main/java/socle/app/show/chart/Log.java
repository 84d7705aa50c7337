package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import socle.app.show.chart.Linear.Domain;

/// Positive numbers along an axis on which equal ratios are equal distances. Its ends are 1, 2 or
/// 5 times a power of ten, or powers of ten when far apart; ticks stand at all of those when there
/// are few, otherwise at powers of ten.
record Log(Domain domain, double start, double end, DoubleFunction<String> words)
        implements Numeric {

    private static final int MOST_TICKS = 7;

    /// From this ratio on, ends are powers of ten.
    private static final double WIDE = 300;

    private static final int[] ROUND = {1, 2, 5};

    /// A scale whose ends are the round numbers around positive ones.
    static Log of(Domain domain, double start, double end, DoubleFunction<String> words) {
        boolean wide = domain.high() / domain.low() > WIDE;
        double low = wide ? tens(domain.low(), -1) : below(domain.low());
        double high = wide ? tens(domain.high(), 1) : above(domain.high());
        return high > low
                ? new Log(new Domain(low, high), start, end, words)
                : new Log(new Domain(below(low * 0.99), above(high * 1.01)), start, end, words);
    }

    /// The power of ten on one side of a value.
    private static double tens(double value, int side) {
        double power = side * Math.log10(value);
        return round(1, side * (int) Math.ceil(power - 1e-9));
    }

    private static double below(double value) {
        int power = (int) Math.floor(Math.log10(value) + 1e-9);
        double factor = value / Math.pow(10, power);
        return round(factor >= 4.9999 ? 5 : factor >= 1.9999 ? 2 : 1, power);
    }

    private static double above(double value) {
        int power = (int) Math.floor(Math.log10(value) + 1e-9);
        double factor = value / Math.pow(10, power);
        return factor <= 1.0001
                ? round(1, power)
                : factor <= 2.0001
                        ? round(2, power)
                        : factor <= 5.0001 ? round(5, power) : round(1, power + 1);
    }

    private static double round(int factor, int power) {
        return Double.parseDouble(factor + "e" + power);
    }

    @Override
    public double at(double value) {
        double share =
                (Math.log10(value) - Math.log10(domain.low()))
                        / (Math.log10(domain.high()) - Math.log10(domain.low()));
        return start + share * (end - start);
    }

    @Override
    public List<Tick> ticks() {
        int first = (int) Math.floor(Math.log10(domain.low()) + 1e-9);
        int last = (int) Math.ceil(Math.log10(domain.high()) - 1e-9);
        boolean few = last - first <= 2;
        int every = Math.max(1, (int) Math.ceil((last - first) / (double) MOST_TICKS));
        List<Tick> ticks = new ArrayList<>();
        for (int power = first; power <= last; power += every) {
            for (int factor : ROUND) {
                double value = round(factor, power);
                boolean inside =
                        value >= domain.low() * 0.999999 && value <= domain.high() * 1.000001;
                if (inside && (few || factor == 1)) {
                    ticks.add(new Tick(at(value), words.apply(value)));
                }
            }
        }
        return ticks;
    }

    @Override
    public List<Tick> inner() {
        return ticks();
    }
}
