package socle.stats.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// The test of Kruskal and Wallis (1952): do groups have the same ranks? As R's kruskal.test, with
/// Dunn's comparison of each two groups after it.
///
/// @param tested H, corrected for ties, with k − 1 degrees of freedom, and the p of chi-square
/// @param effect epsilon squared, H / (n − 1), 0 to 1 (Tomczak & Tomczak 2014, Trends in Sport
///     Sciences 1(21):19-25)
/// @param pairs Dunn's comparisons, first with second, first with third, … not adjusted: a family
///     does that
public record KruskalWallis(Tested tested, double effect, List<Dunn> pairs) {

    /// A comparison of the mean ranks of two groups (Dunn 1964, Technometrics 6(3):241-252).
    ///
    /// @param first the position of one group
    /// @param second the position of the other
    /// @param tested z, positive when the first has the greater ranks, and the p of two sides
    public record Dunn(int first, int second, Tested tested) {}

    /// Sums of ranks of groups that an engine may compute.
    ///
    /// @param sizes how many values each group has
    /// @param sums the sum of the ranks of each
    /// @param ties the sum of t³ − t over all ties
    public record Sums(List<Long> sizes, List<Double> sums, double ties) {

        public Sums {
            sizes = List.copyOf(sizes);
            sums = List.copyOf(sums);
            Unfit.when(sizes.size() < 2, Unfit.Reason.TOO_FEW);
            Unfit.when(sizes.size() != sums.size(), Unfit.Reason.UNPAIRED);
            Unfit.when(sizes.stream().anyMatch(n -> n < 1), Unfit.Reason.EMPTY);
        }

        /// Of groups of values.
        public static Sums of(double[]... groups) {
            Unfit.unlessFinite(groups);
            Ranks ranks = Ranks.together(groups);
            List<Double> sums = new ArrayList<>();
            int from = 0;
            for (double[] group : groups) {
                sums.add(ranks.sum(from, from + group.length));
                from += group.length;
            }
            List<Long> sizes = Arrays.stream(groups).map(group -> (long) group.length).toList();
            return new Sums(sizes, sums, ranks.ties());
        }

        double all() {
            return sizes.stream().mapToDouble(n -> n).sum();
        }

        double mean(int group) {
            return sums.get(group) / sizes.get(group);
        }

        /// The variance of one rank, with the correction for ties.
        double variance() {
            double n = all();
            return n * (n + 1) / 12 - ties / (12 * (n - 1));
        }
    }

    /// Of two or more groups; refuses values that are all the same.
    public static KruskalWallis test(double[]... groups) {
        return test(Sums.of(groups));
    }

    /// Of sums of ranks.
    public static KruskalWallis test(Sums sums) {
        double n = sums.all();
        Unfit.when(n < 3, Unfit.Reason.TOO_FEW);
        Unfit.when(!(sums.variance() > n * 1e-14), Unfit.Reason.NO_SPREAD);
        double between = 0;
        for (int i = 0; i < sums.sizes().size(); i++) {
            double off = sums.mean(i) - (n + 1) / 2;
            between += sums.sizes().get(i) * off * off;
        }
        double h = between / sums.variance();
        double freedom = sums.sizes().size() - 1.0;
        double p = ChiSquaredDistribution.of(freedom).survivalProbability(h);
        Tested tested = new Tested(Statistic.of("H", h, freedom), p);
        return new KruskalWallis(tested, h / (n - 1), pairs(sums));
    }

    private static List<Dunn> pairs(Sums sums) {
        List<Dunn> pairs = new ArrayList<>();
        for (int i = 0; i < sums.sizes().size(); i++) {
            for (int j = i + 1; j < sums.sizes().size(); j++) {
                pairs.add(new Dunn(i, j, dunn(sums, i, j)));
            }
        }
        return List.copyOf(pairs);
    }

    private static Tested dunn(Sums sums, int i, int j) {
        double parts = 1.0 / sums.sizes().get(i) + 1.0 / sums.sizes().get(j);
        double z = (sums.mean(i) - sums.mean(j)) / Math.sqrt(sums.variance() * parts);
        return new Tested(Statistic.of("z", z), Normal.tail(z, Side.TWO));
    }
}
