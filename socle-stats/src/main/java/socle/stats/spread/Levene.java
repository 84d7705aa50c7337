package socle.stats.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;
import socle.stats.Moments;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Levene's test (1960): do groups lie as far from their means? Brown and Forsythe's (1974, Journal
/// of the American Statistical Association 69:364-367) from their medians, which holds for skewed
/// data too. Both are an analysis of variance of absolute deviations, as in R's anova(lm(z ~ g)).
///
/// @param tested F with k − 1 and n − k degrees of freedom
/// @param deviations the mean absolute deviation of each group, in the unit of the data
public record Levene(Tested tested, List<Double> deviations) {

    public Levene {
        deviations = List.copyOf(deviations);
    }

    /// Of deviations from means.
    public static Levene levene(double[]... groups) {
        Unfit.unlessFinite(groups);
        return of(Arrays.stream(groups).map(group -> moments(group, Moments.of(group).mean())));
    }

    /// Of deviations from medians.
    public static Levene brownForsythe(double[]... groups) {
        Unfit.unlessFinite(groups);
        return of(Arrays.stream(groups).map(group -> moments(group, median(group))));
    }

    /// Of the moments of absolute deviations, one of each group, which an engine may compute;
    /// refuses one group, and deviations that are all the same within groups.
    public static Levene of(List<Moments> deviations) {
        double k = deviations.size();
        double n = deviations.stream().mapToDouble(Moments::n).sum();
        Unfit.when(k < 2 || n <= k, Unfit.Reason.TOO_FEW);
        double within = deviations.stream().mapToDouble(Moments::squares).sum();
        double mean = deviations.stream().mapToDouble(m -> m.n() * m.mean()).sum() / n;
        Unfit.when(!(within > n * mean * mean * 1e-28), Unfit.Reason.NO_SPREAD);
        double between = 0;
        for (Moments group : deviations) {
            between += group.n() * (group.mean() - mean) * (group.mean() - mean);
        }
        double f = between / (k - 1) / (within / (n - k));
        double p = FDistribution.of(k - 1, n - k).survivalProbability(f);
        List<Double> means = deviations.stream().map(Moments::mean).toList();
        return new Levene(new Tested(Statistic.of("F", f, k - 1, n - k), p), means);
    }

    private static Levene of(java.util.stream.Stream<Moments> deviations) {
        return of(new ArrayList<>(deviations.toList()));
    }

    private static Moments moments(double[] group, double centre) {
        return Moments.of(Arrays.stream(group).map(value -> Math.abs(value - centre)).toArray());
    }

    static double median(double[] group) {
        double[] sorted = group.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
