package socle.stats.law;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import socle.stats.Interval;

/// Intervals of a noncentrality, by inverting the test: those of t, F and χ² with which the
/// observed
/// statistic lies between its outer tails (Steiger & Fouladi 1997; Smithson 2003, ch. 4 and 5).
/// Effect sizes take their intervals from here.
public final class Shift {

    private Shift() {}

    /// Of t, with both ends anywhere.
    public static Interval student(double t, double freedom, double level) {
        double tail = Math.log((1 - level) / 2);
        double low =
                Root.around(
                        d -> Math.log(new NoncentralT(freedom, d).survival(t)) - tail, t - 2, 1);
        double high =
                Root.around(
                        d -> Math.log(new NoncentralT(freedom, d).cumulative(t)) - tail, t + 2, 1);
        return new Interval(low, high, level);
    }

    /// Of F; an end is zero where even that is too much for the observed value.
    public static Interval fisher(double f, double above, double below, double level) {
        double tail = (1 - level) / 2;
        FDistribution none = FDistribution.of(above, below);
        double guess = Math.max(1, above * f);
        double low =
                none.survivalProbability(f) >= tail
                        ? 0
                        : Root.between(
                                d -> new NoncentralF(above, below, d).survival(f) - tail, 0, guess);
        double high =
                none.cumulativeProbability(f) <= tail
                        ? 0
                        : rising(d -> new NoncentralF(above, below, d).cumulative(f) - tail, guess);
        return new Interval(low, high, level);
    }

    /// Of χ²; an end is zero where even that is too much for the observed value.
    public static Interval chiSquare(double x, double freedom, double level) {
        double tail = (1 - level) / 2;
        ChiSquaredDistribution none = ChiSquaredDistribution.of(freedom);
        double guess = Math.max(1, x);
        double low =
                none.survivalProbability(x) >= tail
                        ? 0
                        : Root.between(
                                d -> new NoncentralChiSquare(freedom, d).survival(x) - tail,
                                0,
                                guess);
        double high =
                none.cumulativeProbability(x) <= tail
                        ? 0
                        : rising(
                                d -> new NoncentralChiSquare(freedom, d).cumulative(x) - tail,
                                guess);
        return new Interval(low, high, level);
    }

    private static double rising(java.util.function.DoubleUnaryOperator left, double start) {
        double end = start;
        while (left.applyAsDouble(end) > 0) {
            end = 2 * end + 10;
        }
        return Root.between(left, 0, end);
    }
}
