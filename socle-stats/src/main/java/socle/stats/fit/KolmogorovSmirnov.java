package socle.stats.fit;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Method;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// The tests of Kolmogorov and Smirnov, with the sides and rules of R's ks.test: greater means
/// that the distribution function of the sample lies above the other, so that its values tend to
/// be less.
///
/// @param tested D, D+ or D-, and p
/// @param method exact or plain
/// @param distance D again, with an interval that holds for any law (Massart 1990, Annals of
///     Probability 18(3):1269-1283: how far an empirical function may be from the true one)
public record KolmogorovSmirnov(Tested tested, Method method, Estimate distance) {

    /// Below this many values R counts exactly when none tie.
    private static final int SMALL = 100;

    /// Below this product of sizes R counts exactly, ties or not.
    private static final long PAIRS = 10_000;

    /// Of a sample and a law that is continuous and fully known: with parameters estimated from the
    /// same data p is far too great; use Anderson-Darling or Shapiro-Wilk then.
    public static KolmogorovSmirnov test(
            double[] values, DoubleUnaryOperator law, Side side, Method method, double level) {
        Unfit.unlessFinite(values);
        double[] sorted = sorted(values);
        int n = sorted.length;
        double above = Double.NEGATIVE_INFINITY;
        double below = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            double f = law.applyAsDouble(sorted[i]);
            above = Math.max(above, (i + 1.0) / n - f);
            below = Math.max(below, f - (double) i / n);
        }
        double d = distance(above, below, side);
        boolean tied = Arrays.stream(sorted).distinct().count() < n;
        Method settled = settle(method, n < SMALL && !tied);
        double p =
                settled == Method.EXACT
                        ? (side == Side.TWO ? OneSample.two(n, d) : OneSample.one(n, d))
                        : limit(Math.sqrt(n) * d, side);
        double reach = Math.sqrt(Math.log(2 / (1 - level)) / (2.0 * n));
        return answer(d, side, p, settled, interval(d, reach, level));
    }

    /// Of two samples.
    public static KolmogorovSmirnov test(
            double[] x, double[] y, Side side, Method method, double level) {
        Unfit.unlessFinite(x, y);
        Steps steps = Steps.of(sorted(x), sorted(y));
        double n = x.length;
        double m = y.length;
        double d = steps.most(side) / (n * m);
        Method settled = settle(method, n * m < PAIRS);
        double p =
                settled == Method.EXACT
                        ? steps.reached(steps.most(side), side)
                        : limit(Math.sqrt(n * m / (n + m)) * d, side);
        double log = Math.log(4 / (1 - level)) / 2;
        double reach = Math.sqrt(log / n) + Math.sqrt(log / m);
        return answer(d, side, p, settled, interval(d, reach, level));
    }

    /// Kolmogorov's limit of a two-sided tail, by the series that is short where it is used
    /// (Marsaglia, Tsang & Wang 2003, Journal of Statistical Software 8(18), eq. 1), and that of
    /// one side, exp(−2 z²).
    static double limit(double z, Side side) {
        if (side != Side.TWO) {
            return Math.min(1, Math.exp(-2 * z * z));
        }
        double sum = 0;
        if (z < 1) {
            for (int k = 1; k < 20; k += 2) {
                sum += Math.exp(-k * k * Math.PI * Math.PI / (8 * z * z));
            }
            return z <= 0 ? 1 : Math.clamp(1 - Math.sqrt(2 * Math.PI) / z * sum, 0.0, 1.0);
        }
        for (int k = 1; k < 12; k++) {
            sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * z * z);
        }
        return Math.clamp(sum, 0.0, 1.0);
    }

    private static Method settle(Method method, boolean exact) {
        Unfit.when(method == Method.CORRECTED, Unfit.Reason.OUT_OF_RANGE);
        return method == Method.AUTO ? (exact ? Method.EXACT : Method.PLAIN) : method;
    }

    private static double distance(double above, double below, Side side) {
        return switch (side) {
            case TWO -> Math.max(above, below);
            case LESS -> below;
            case GREATER -> above;
        };
    }

    private static KolmogorovSmirnov answer(
            double d, Side side, double p, Method method, Interval interval) {
        String symbol =
                switch (side) {
                    case TWO -> "D";
                    case LESS -> "D-";
                    case GREATER -> "D+";
                };
        Tested tested = new Tested(Statistic.of(symbol, d), Math.clamp(p, 0.0, 1.0));
        return new KolmogorovSmirnov(tested, method, new Estimate(d, interval));
    }

    private static Interval interval(double d, double reach, double level) {
        return new Interval(Math.max(0, d - reach), Math.min(1, d + reach), level);
    }

    private static double[] sorted(double[] values) {
        double[] sorted = Arrays.stream(values).map(value -> value + 0.0).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
