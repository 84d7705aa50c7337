package socle.stats.spread;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.stats.Moments;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.rank.Ranks;

/// The test of Fligner and Killeen with medians (Conover, Johnson & Johnson 1981, Technometrics
/// 23(4):351-361), the one that departures from normality disturb least; as R's fligner.test.
public final class FlignerKilleen {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private FlignerKilleen() {}

    /// Of two or more groups; X2 has k − 1 degrees of freedom. Refuses groups without any spread.
    public static Tested test(double[]... groups) {
        Unfit.unlessFinite(groups);
        Unfit.when(groups.length < 2, Unfit.Reason.TOO_FEW);
        double[] scores = scores(groups);
        Moments all = Moments.of(scores);
        Unfit.when(!(all.squares() > 1e-20), Unfit.Reason.NO_SPREAD);
        double between = 0;
        int from = 0;
        for (double[] group : groups) {
            double sum = 0;
            for (int i = from; i < from + group.length; i++) {
                sum += scores[i] - all.mean();
            }
            between += sum * sum / group.length;
            from += group.length;
        }
        double value = between / all.variance();
        double freedom = groups.length - 1.0;
        double p = ChiSquaredDistribution.of(freedom).survivalProbability(value);
        return new Tested(Statistic.of("X2", value, freedom), p);
    }

    private static double[] scores(double[][] groups) {
        double[][] off = Arrays.stream(groups).map(FlignerKilleen::off).toArray(double[][]::new);
        Ranks ranks = Ranks.together(off);
        double n = ranks.size();
        return Arrays.stream(ranks.values())
                .map(rank -> NORMAL.inverseCumulativeProbability((1 + rank / (n + 1)) / 2))
                .toArray();
    }

    private static double[] off(double[] group) {
        double median = Levene.median(group);
        return Arrays.stream(group).map(value -> Math.abs(value - median)).toArray();
    }
}
