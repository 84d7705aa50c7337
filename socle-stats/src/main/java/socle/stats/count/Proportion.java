package socle.stats.count;

import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.law.Quantile;

/// z-tests of one and two shares by score statistics, without continuity correction (R's
/// `prop.test(correct = FALSE)`, whose X² is z²). For counts that are not small.
public final class Proportion {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Proportion() {}

    /// One share against the one supposed, which lies between 0 and 1; Wilson's interval.
    public static Shared one(Trials x, double supposed, Side side, double level) {
        Unfit.when(!(supposed > 0 && supposed < 1), Unfit.Reason.OUT_OF_RANGE);
        double error = Math.sqrt(supposed * (1 - supposed) / x.n());
        double z = (x.share() - supposed) / error;
        return new Shared(tested(z, side), wilson(x, side, level));
    }

    /// Wilson's score interval (Wilson 1927, Journal of the American Statistical Association 22).
    public static Estimate wilson(Trials x, Side side, double level) {
        double z = reach(side, level);
        double n = x.n();
        double rest = z * z / (2 * n);
        double p = x.share();
        double wide = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double low = Math.max(0, (p + rest - wide) / (1 + 2 * rest));
        double high = Math.min(1, (p + rest + wide) / (1 + 2 * rest));
        boolean none = x.hits() == 0 || side == Side.LESS;
        boolean all = x.hits() == x.n() || side == Side.GREATER;
        return new Estimate(p, new Interval(none ? 0 : low, all ? 1 : high, level));
    }

    /// The difference of two shares, with the pooled error; Newcombe's interval. Refuses two
    /// samples
    /// that are all hits or all misses.
    public static Shared two(Trials x, Trials y, Side side, double level) {
        double n = (double) x.n() + y.n();
        double pooled = (x.hits() + y.hits()) / n;
        Unfit.when(pooled == 0 || pooled == 1, Unfit.Reason.NO_SPREAD);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / x.n() + 1.0 / y.n()));
        double z = (x.share() - y.share()) / error;
        return new Shared(tested(z, side), newcombe(x, y, side, level));
    }

    /// The difference of two shares from their Wilson intervals (Newcombe 1998, Statistics in
    /// Medicine 17, method 10).
    public static Estimate newcombe(Trials x, Trials y, Side side, double level) {
        double difference = x.share() - y.share();
        double both = side == Side.TWO ? level : 2 * level - 1;
        Unfit.when(!(both > 0), Unfit.Reason.OUT_OF_RANGE);
        Interval a = wilson(x, Side.TWO, both).interval();
        Interval b = wilson(y, Side.TWO, both).interval();
        double low = difference - Math.hypot(x.share() - a.low(), b.high() - y.share());
        double high = difference + Math.hypot(a.high() - x.share(), y.share() - b.low());
        return new Estimate(
                difference,
                new Interval(side == Side.LESS ? -1 : low, side == Side.GREATER ? 1 : high, level));
    }

    private static double reach(Side side, double level) {
        return Quantile.normal(side == Side.TWO ? (1 - level) / 2 : 1 - level);
    }

    private static Tested tested(double z, Side side) {
        double p =
                switch (side) {
                    case TWO -> 2 * NORMAL.survivalProbability(Math.abs(z));
                    case LESS -> NORMAL.cumulativeProbability(z);
                    case GREATER -> NORMAL.survivalProbability(z);
                };
        return new Tested(Statistic.of("z", z), p);
    }
}
