package socle.stats.law;

import java.util.function.DoubleUnaryOperator;

/// The area below a smooth curve with one peak that falls fast on both sides, by the trapezoidal
/// rule, which converges geometrically for such curves (Trefethen & Weideman 2014, SIAM Review
/// 56(3), §5). The curve is given by its logarithm, so that small areas keep their digits.
final class Peak {

    /// exp(-40) of the peak is below the last digit of the sum.
    private static final double DROP = 40;

    private final DoubleUnaryOperator log;

    private Peak(DoubleUnaryOperator log) {
        this.log = log;
    }

    /// The area; the search for the peak begins at `start` with steps of `step`.
    static double area(DoubleUnaryOperator log, double start, double step) {
        Peak peak = new Peak(log);
        double top = peak.top(start, step);
        double height = log.applyAsDouble(top);
        if (height == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        double low = peak.end(top, height - DROP, -step);
        double high = peak.end(top, height - DROP, step);
        return Math.exp(height) * peak.sum(low, high, height);
    }

    private double top(double start, double step) {
        double at = start;
        double value = log.applyAsDouble(at);
        double reach = log.applyAsDouble(at + step) >= value ? step : -step;
        // Each turn of direction narrows the step; a tenth of it is near enough to the top.
        for (int turns = 0; turns < 4; ) {
            double next = log.applyAsDouble(at + reach);
            if (next > value) {
                at += reach;
                value = next;
                reach *= 1.5;
            } else {
                reach *= -0.4;
                turns++;
            }
        }
        return at;
    }

    private double end(double top, double floor, double step) {
        double inside = 0;
        double outside = step;
        while (log.applyAsDouble(top + outside) > floor) {
            inside = outside;
            outside *= 2;
        }
        for (int i = 0; i < 4; i++) {
            double middle = (inside + outside) / 2;
            boolean in = log.applyAsDouble(top + middle) > floor;
            inside = in ? middle : inside;
            outside = in ? outside : middle;
        }
        return top + outside;
    }

    private double sum(double low, double high, double height) {
        int cells = 24;
        double width = (high - low) / cells;
        double sum = points(low, width, cells, height);
        for (; cells < 10_000; cells *= 2, width /= 2) {
            double more = sum + points(low + width / 2, width, cells, height);
            // Halving the width squares the error: a change below 1e-10 leaves one below 1e-16.
            if (Math.abs(more / 2 - sum) <= 1e-10 * sum) {
                return more * width / 2;
            }
            sum = more;
        }
        return sum * width;
    }

    private double points(double from, double width, int count, double height) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.exp(log.applyAsDouble(from + i * width) - height);
        }
        return sum;
    }
}
