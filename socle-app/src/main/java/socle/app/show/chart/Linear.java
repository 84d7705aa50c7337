package socle.app.show.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// Numbers along an axis, with round ticks that cover all of them.
///
/// @param step between ticks: 1, 2 or 5 times a power of ten
/// @param start,end the places of `low` and `high`
/// @param words how a tick is written
record Linear(Domain domain, double step, double start, double end, DoubleFunction<String> words)
        implements Numeric {

    /// The smallest and largest number on an axis.
    record Domain(double low, double high) {

        /// One that has some length: equal numbers get room around them.
        static Domain of(double low, double high) {
            if (low < high) {
                return new Domain(low, high);
            }
            double room = low == 0 ? 1 : Math.abs(low) * 0.1;
            return new Domain(low - room, low + room);
        }

        Domain withZero() {
            return new Domain(Math.min(0, low), Math.max(0, high));
        }

        Domain with(double value) {
            return new Domain(Math.min(low, value), Math.max(high, value));
        }
    }

    /// A scale over rounded bounds, with about so many ticks.
    static Linear round(
            Domain domain, int ticks, double start, double end, DoubleFunction<String> words) {
        double step = roundStep((domain.high() - domain.low()) / Math.max(1, ticks));
        double low = Math.floor(domain.low() / step + 1e-9) * step;
        double high = Math.ceil(domain.high() / step - 1e-9) * step;
        return new Linear(new Domain(low, high), step, start, end, words);
    }

    /// The smallest round step that is not under this one.
    static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double factor = rough / power;
        return power * (factor <= 1.0001 ? 1 : factor <= 2.0001 ? 2 : factor <= 5.0001 ? 5 : 10);
    }

    /// How many decimals tell the ticks apart.
    int decimals() {
        return Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
    }

    @Override
    public double at(double value) {
        double share = (value - domain.low()) / (domain.high() - domain.low());
        return start + share * (end - start);
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        long count = Math.round((domain.high() - domain.low()) / step);
        long first = Math.round(domain.low() / step);
        BigDecimal exact = new BigDecimal(Double.toString(roundStep(step)));
        for (long i = 0; i <= count; i++) {
            double value = exact.multiply(BigDecimal.valueOf(first + i)).doubleValue();
            ticks.add(new Tick(at(value), words.apply(value)));
        }
        return ticks;
    }

    @Override
    public List<Tick> inner() {
        List<Tick> ticks = new ArrayList<>();
        double round = roundStep(step);
        BigDecimal exact = new BigDecimal(Double.toString(round));
        long first = (long) Math.ceil(domain.low() / round - 1e-9);
        long last = (long) Math.floor(domain.high() / round + 1e-9);
        for (long i = first; i <= last; i++) {
            double value = exact.multiply(BigDecimal.valueOf(i)).doubleValue();
            ticks.add(new Tick(at(value), words.apply(value)));
        }
        return ticks;
    }
}
