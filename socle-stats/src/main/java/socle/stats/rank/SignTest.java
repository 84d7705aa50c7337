package socle.stats.rank;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// The sign test: is a difference as often positive as negative? Exact; zeroes are left out
/// (Dixon & Mood 1946), so it is R's binom.test of the positive ones at one half.
///
/// @param tested S, how many differences are positive, and p
/// @param share the share of positive ones among those that are not zero, with Clopper and
///     Pearson's interval of the side tested
/// @param median the median of all differences, with the interval between order statistics, whose
///     level is the exact one that is reached: the least not below the one asked, or the best; one
///     difference alone says nothing, from −∞ to ∞
public record SignTest(Tested tested, Estimate share, Estimate median) {

    /// Of differences, one of them not zero.
    public static SignTest test(double[] differences, Side side, double level) {
        Unfit.unlessFinite(differences);
        int positive = (int) Arrays.stream(differences).filter(d -> d > 0).count();
        int n = (int) Arrays.stream(differences).filter(d -> d != 0).count();
        Unfit.when(n == 0, Unfit.Reason.NO_SPREAD);
        Tested tested = new Tested(Statistic.of("S", positive), tail(positive, n, side));
        return new SignTest(tested, share(positive, n, side, level), median(differences, level));
    }

    private static double tail(int positive, int n, Side side) {
        BinomialDistribution law = BinomialDistribution.of(n, 0.5);
        double less = law.cumulativeProbability(positive);
        double greater = law.survivalProbability(positive - 1);
        return switch (side) {
            case TWO -> Math.min(1, 2 * Math.min(less, greater));
            case LESS -> less;
            case GREATER -> greater;
        };
    }

    private static Estimate share(int positive, int n, Side side, double level) {
        double alpha = side == Side.TWO ? (1 - level) / 2 : 1 - level;
        double low =
                positive == 0 || side == Side.LESS
                        ? 0
                        : BetaDistribution.of(positive, n - positive + 1.0)
                                .inverseCumulativeProbability(alpha);
        double high =
                positive == n || side == Side.GREATER
                        ? 1
                        : BetaDistribution.of(positive + 1.0, n - positive)
                                .inverseSurvivalProbability(alpha);
        return new Estimate((double) positive / n, new Interval(low, high, level));
    }

    private static Estimate median(double[] differences, double level) {
        double[] sorted = Ranks.sorted(differences);
        int n = sorted.length;
        BinomialDistribution law = BinomialDistribution.of(n, 0.5);
        int from = Math.max(1, law.inverseCumulativeProbability((1 - level) / 2));
        double middle = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        if (n == 1) {
            return new Estimate(
                    middle,
                    new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, level));
        }
        double reached = 1 - 2 * law.cumulativeProbability(from - 1);
        return new Estimate(middle, new Interval(sorted[from - 1], sorted[n - from], reached));
    }
}
