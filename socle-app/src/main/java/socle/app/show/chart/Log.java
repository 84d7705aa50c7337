package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import socle.app.show.chart.Linear.Domain;

/// Positive numbers along an axis on which equal ratios are equal distances. Its ends are powers of
/// ten; ticks stand at all of them, or at 1, 2 and 5 times them when there are few.
record Log(Domain domain, double start, double end, DoubleFunction<String> words)
        implements Numeric {

    private static final int MOST_TICKS = 7;

    /// A scale whose ends are the powers of ten around positive numbers.
    static Log of(Domain domain, double start, double end, DoubleFunction<String> words) {
        double low = Math.pow(10, Math.floor(Math.log10(domain.low()) + 1e-9));
        double high = Math.pow(10, Math.ceil(Math.log10(domain.high()) - 1e-9));
        return new Log(new Domain(low, high > low ? high : low * 10), start, end, words);
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
        int first = (int) Math.round(Math.log10(domain.low()));
        int last = (int) Math.round(Math.log10(domain.high()));
        int every = Math.max(1, (int) Math.ceil((last - first) / (double) MOST_TICKS));
        int[] times = last - first <= 2 ? new int[] {1, 2, 5} : new int[] {1};
        List<Tick> ticks = new ArrayList<>();
        for (int power = first; power <= last; power += every) {
            for (int time : times) {
                double value = Double.parseDouble(time + "e" + power);
                if (value <= domain.high() * 1.000001) {
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
