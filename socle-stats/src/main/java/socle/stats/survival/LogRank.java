package socle.stats.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// The log-rank test (Mantel 1966, Cancer Chemotherapy Reports 50:163-170; Peto & Peto 1972): do
/// events come as fast in all groups? As R's survdiff.
///
/// @param tested X2 with k − 1 degrees of freedom
/// @param groups events seen and expected
/// @param hazard of two groups, how many times as fast events come in the first as in the second:
///     Peto's one-step estimate exp((O − E) / V), good near 1 (Yusuf et al. 1985, Progress in
///     Cardiovascular Diseases 27(5):335-371)
public record LogRank(Tested tested, List<Group> groups, Optional<Estimate> hazard) {

    /// Events of a group.
    ///
    /// @param size how many durations
    /// @param observed how many events
    /// @param expected how many there would be if groups did not differ
    public record Group(long size, long observed, double expected) {}

    public LogRank {
        groups = List.copyOf(groups);
    }

    /// What the test needs to know: an engine adds it up of any number of durations.
    ///
    /// @param groups events seen and expected: the sum of d × at risk in the group / at risk
    /// @param covariance of events less expected, by groups: the sum over times of d (n − d) / (n −
    ///     1) × (r_i / n) × (1 when i is j, else 0, less r_j / n); the last group may be left out
    public record Sums(List<Group> groups, List<List<Double>> covariance) {
        public Sums {
            groups = List.copyOf(groups);
            covariance = covariance.stream().map(List::copyOf).toList();
        }
    }

    /// Of two or more groups; refuses those without events while several groups are at risk.
    public static LogRank test(List<Lives> groups, double level) {
        Unfit.when(groups.size() < 2, Unfit.Reason.TOO_FEW);
        return of(Table.of(groups), level);
    }

    /// The same of sums.
    public static LogRank of(Sums sums, double level) {
        Unfit.when(sums.groups().size() < 2, Unfit.Reason.TOO_FEW);
        double[] off = new double[sums.groups().size() - 1];
        double[][] covariance = new double[off.length][off.length];
        for (int i = 0; i < off.length; i++) {
            off[i] = sums.groups().get(i).observed() - sums.groups().get(i).expected();
            for (int j = 0; j < off.length; j++) {
                covariance[i][j] = sums.covariance().get(i).get(j);
            }
        }
        double value = Elimination.form(covariance, off);
        double p = ChiSquaredDistribution.of(off.length).survivalProbability(value);
        Tested tested = new Tested(Statistic.of("X2", value, off.length), p);
        Optional<Estimate> hazard =
                off.length == 1
                        ? Optional.of(hazard(off[0], covariance[0][0], level))
                        : Optional.empty();
        return new LogRank(tested, sums.groups(), hazard);
    }

    private static Estimate hazard(double off, double variance, double level) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double log = off / variance;
        double reach = z / Math.sqrt(variance);
        return new Estimate(
                Math.exp(log), new Interval(Math.exp(log - reach), Math.exp(log + reach), level));
    }

    /// Expected events of all groups, and the covariance of all but the last.
    private static final class Table {

        private final double[] expected;
        private final double[][] covariance;

        private Table(int groups) {
            expected = new double[groups];
            covariance = new double[groups - 1][groups - 1];
        }

        static Sums of(List<Lives> groups) {
            Table table = new Table(groups.size());
            TreeSet<Double> times = new TreeSet<>();
            for (Lives lives : groups) {
                for (double time : lives.moments()) {
                    times.add(time);
                }
            }
            for (double time : times) {
                table.add(groups, time);
            }
            List<Group> told = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                Lives lives = groups.get(i);
                told.add(new Group(lives.size(), lives.events(), table.expected[i]));
            }
            return new Sums(
                    told,
                    Arrays.stream(table.covariance)
                            .map(row -> Arrays.stream(row).boxed().toList())
                            .toList());
        }

        private void add(List<Lives> groups, double time) {
            double[] risk = groups.stream().mapToDouble(g -> g.atRisk(time)).toArray();
            double d = groups.stream().mapToDouble(g -> g.events(time)).sum();
            double n = Arrays.stream(risk).sum();
            double spread = n > 1 ? d * (n - d) / (n - 1) : 0;
            for (int i = 0; i < expected.length; i++) {
                expected[i] += d * risk[i] / n;
            }
            for (int i = 0; i < covariance.length; i++) {
                for (int j = 0; j < covariance.length; j++) {
                    double own = i == j ? risk[i] / n : 0;
                    covariance[i][j] += spread * (own - risk[i] / n * risk[j] / n);
                }
            }
        }
    }
}
