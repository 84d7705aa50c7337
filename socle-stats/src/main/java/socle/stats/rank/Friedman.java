package socle.stats.rank;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Friedman's test (1937): do treatments of the same blocks have the same ranks? As R's
/// friedman.test, with the correction for ties.
///
/// @param tested Q with k − 1 degrees of freedom, and the p of chi-square
/// @param concordance Kendall's W, Q / (n (k − 1)): 0 to 1
public record Friedman(Tested tested, double concordance) {

    /// Sums of ranks of treatments, ranked in each block.
    ///
    /// @param blocks how many blocks
    /// @param sums the sum of the ranks of each treatment
    /// @param ties the sum of t³ − t over the ties of all blocks
    public record Sums(long blocks, List<Double> sums, double ties) {

        public Sums {
            sums = List.copyOf(sums);
            Unfit.when(blocks < 1, Unfit.Reason.EMPTY);
            Unfit.when(blocks < 2 || sums.size() < 2, Unfit.Reason.TOO_FEW);
        }
    }

    /// Of treatments, each with one value a block; refuses different lengths, one block, and
    /// blocks that are all one value.
    public static Friedman test(double[]... treatments) {
        Unfit.unlessFinite(treatments);
        int blocks = treatments[0].length;
        double[] sums = new double[treatments.length];
        double ties = 0;
        for (double[] treatment : treatments) {
            Unfit.when(treatment.length != blocks, Unfit.Reason.UNPAIRED);
        }
        for (int block = 0; block < blocks; block++) {
            Ranks ranks = Ranks.of(block(treatments, block));
            ties += ranks.ties();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += ranks.at(i);
            }
        }
        return test(new Sums(blocks, Arrays.stream(sums).boxed().toList(), ties));
    }

    private static double[] block(double[][] treatments, int block) {
        return Arrays.stream(treatments).mapToDouble(values -> values[block]).toArray();
    }

    /// Of sums of ranks.
    public static Friedman test(Sums sums) {
        double n = sums.blocks();
        double k = sums.sums().size();
        double middle = n * (k + 1) / 2;
        double between = sums.sums().stream().mapToDouble(s -> (s - middle) * (s - middle)).sum();
        double spread = n * k * (k + 1) - sums.ties() / (k - 1);
        Unfit.when(!(spread > n * 1e-14), Unfit.Reason.NO_SPREAD);
        double q = 12 * between / spread;
        double p = ChiSquaredDistribution.of(k - 1).survivalProbability(q);
        return new Friedman(new Tested(Statistic.of("Q", q, k - 1), p), q / (n * (k - 1)));
    }
}
