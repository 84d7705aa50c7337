package socle.stats.mean;

import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Welch's tests of means whose variances may differ.
public final class Welch {

    private Welch() {}

    /// The difference x - y of two means against the one supposed (Welch 1947, Biometrika 34; R's
    /// `t.test`). Refuses fewer than two values in a sample and two constants.
    public static Compared two(Moments x, Moments y, double supposed, Side side, double level) {
        return Distance.welch(x, y).against(supposed, side, level);
    }

    /// Whether several means are the same (Welch 1951, Biometrika 38; R's `oneway.test`). Refuses a
    /// group of fewer than two values, and a constant one, whose weight would be infinite.
    public static Tested several(List<Moments> groups) {
        Unfit.when(groups.size() < 2, Unfit.Reason.TOO_FEW);
        double[] weights = groups.stream().mapToDouble(Welch::weight).toArray();
        double all = 0;
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            mean += weights[i] * (groups.get(i).mean() - groups.getFirst().mean());
        }
        mean = groups.getFirst().mean() + mean / all;
        double apart = 0;
        double loose = 0;
        for (int i = 0; i < weights.length; i++) {
            double off = groups.get(i).mean() - mean;
            double lack = 1 - weights[i] / all;
            apart += weights[i] * off * off;
            loose += lack * lack / (groups.get(i).n() - 1);
        }
        int k = weights.length;
        double share = loose / ((double) k * k - 1);
        double f = apart / ((k - 1) * (1 + 2 * (k - 2) * share));
        double freedom = 1 / (3 * share);
        double p = FDistribution.of(k - 1, freedom).survivalProbability(f);
        return new Tested(Statistic.of("F", f, k - 1, freedom), p);
    }

    private static double weight(Moments group) {
        Unfit.when(group.variance() == 0, Unfit.Reason.NO_SPREAD);
        return group.n() / group.variance();
    }
}
