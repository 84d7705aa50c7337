package socle.stats.rank;

import java.util.function.DoubleUnaryOperator;
import socle.stats.Estimate;
import socle.stats.Interval;

/// How probable it is that a value of x is greater than one of y, half of the ties counted: the
/// area under the ROC curve. Its interval holds at the ends too: Newcombe 2006, Statistics in
/// Medicine 25:559-573, method 5.
public final class Superiority {

    private Superiority() {}

    /// From sums of ranks; 0 to 1.
    public static Estimate of(MannWhitney.Sums sums, double level) {
        double pairs = (double) sums.n() * sums.m();
        double theta = Math.clamp(sums.w() / pairs, 0.0, 1.0);
        double z = Normal.upper((1 - level) / 2);
        double half = (sums.n() + (double) sums.m()) / 2 - 1;
        DoubleUnaryOperator reach = t -> z * deviation(t, half, pairs);
        double low = root(t -> theta - t - reach.applyAsDouble(t), 0, theta);
        double high = root(t -> theta - t + reach.applyAsDouble(t), theta, 1);
        return new Estimate(theta, new Interval(low, high, level));
    }

    /// The same as a correlation, 2 θ − 1 (Kerby 2014, Comprehensive Psychology 3, art. 1).
    public static Estimate biserial(MannWhitney.Sums sums, double level) {
        Estimate theta = of(sums, level);
        Interval at = theta.interval();
        return new Estimate(
                2 * theta.value() - 1, new Interval(2 * at.low() - 1, 2 * at.high() - 1, level));
    }

    private static double deviation(double t, double half, double pairs) {
        double more = half * (1 - t) / (2 - t) + half * t / (1 + t);
        return Math.sqrt(t * (1 - t) / pairs * (1 + more));
    }

    /// Where a falling function passes zero.
    private static double root(DoubleUnaryOperator f, double from, double to) {
        double low = from;
        double high = to;
        for (double middle = (low + high) / 2;
                middle > low && middle < high;
                middle = (low + high) / 2) {
            if (f.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
