package socle.stats.spread;

import org.apache.commons.statistics.distribution.FDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.law.Quantile;

/// The F-test of two variances (Fisher 1924; R's `var.test`). Only for values that are normal
/// indeed: it takes heavy tails for unequal variances.
///
/// @param tested the test that their ratio is one
/// @param ratio the first variance in units of the second
public record VarianceRatio(Tested tested, Estimate ratio) {

    /// Of two samples. Refuses fewer than two values and constants.
    public static VarianceRatio of(Moments x, Moments y, Side side, double level) {
        Unfit.when(x.variance() == 0 || y.variance() == 0, Unfit.Reason.NO_SPREAD);
        double f = x.variance() / y.variance();
        double above = x.n() - 1;
        double below = y.n() - 1;
        FDistribution law = FDistribution.of(above, below);
        double less = law.cumulativeProbability(f);
        double greater = law.survivalProbability(f);
        double p =
                switch (side) {
                    case TWO -> Math.min(1, 2 * Math.min(less, greater));
                    case LESS -> less;
                    case GREATER -> greater;
                };
        double tail = side == Side.TWO ? (1 - level) / 2 : 1 - level;
        double low = side == Side.LESS ? 0 : f / Quantile.fisher(above, below, tail);
        double high =
                side == Side.GREATER
                        ? Double.POSITIVE_INFINITY
                        : f * Quantile.fisher(below, above, tail);
        Tested tested = new Tested(Statistic.of("F", f, above, below), p);
        return new VarianceRatio(tested, new Estimate(f, new Interval(low, high, level)));
    }
}
