package socle.stats.spread;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import socle.stats.Moments;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Bartlett's test that several variances are the same (Bartlett 1937, Proceedings of the Royal
/// Society A 160; R's `bartlett.test`). Only for values that are normal indeed.
///
/// @param tested the test
/// @param ratio its effect: the largest variance in units of the smallest
public record Bartlett(Tested tested, double ratio) {

    /// Of two groups or more. Refuses a group of fewer than two values or without spread.
    public static Bartlett of(List<Moments> groups) {
        Unfit.when(groups.size() < 2, Unfit.Reason.TOO_FEW);
        Unfit.when(groups.stream().anyMatch(g -> g.variance() == 0), Unfit.Reason.NO_SPREAD);
        double freedom = groups.stream().mapToDouble(g -> g.n() - 1).sum();
        double pooled = groups.stream().mapToDouble(Moments::squares).sum() / freedom;
        double apart = 0;
        double inverse = 0;
        for (Moments group : groups) {
            // A sum of terms of its own sign would lose digits where variances hardly differ.
            double off = (group.variance() - pooled) / pooled;
            apart += (group.n() - 1) * (off - Math.log1p(off));
            inverse += 1.0 / (group.n() - 1);
        }
        int k = groups.size();
        double statistic = apart / (1 + (inverse - 1 / freedom) / (3 * (k - 1)));
        double p = ChiSquaredDistribution.of(k - 1).survivalProbability(statistic);
        return new Bartlett(new Tested(Statistic.of("K2", statistic, k - 1), p), ratio(groups));
    }

    private static double ratio(List<Moments> groups) {
        double least = groups.stream().mapToDouble(Moments::variance).min().orElseThrow();
        return groups.stream().mapToDouble(Moments::variance).max().orElseThrow() / least;
    }
}
