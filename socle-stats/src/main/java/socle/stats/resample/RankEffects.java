package socle.stats.resample;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import socle.stats.Estimate;
import socle.stats.Unfit;
import socle.stats.rank.Friedman;
import socle.stats.rank.KruskalWallis;

/// Effects of tests of ranks of several groups, with bootstrap intervals between quantiles: no
/// closed interval is in use for them. Both effects are zero at least, and so are their intervals,
/// which therefore do not tell whether there is an effect; the test does.
public final class RankEffects {

    private RankEffects() {}

    /// Kruskal and Wallis's epsilon squared, groups drawn again each on its own.
    public static Estimate epsilonSquared(
            double[][] groups, int rounds, double level, RandomGenerator random) {
        KruskalWallis.test(groups);
        return Bootstrap.of(List.of(groups), RankEffects::epsilonSquared, rounds, random)
                .percentile(level);
    }

    /// Friedman's W of treatments, blocks drawn again as wholes.
    public static Estimate concordance(
            double[][] treatments, int rounds, double level, RandomGenerator random) {
        Friedman.test(treatments);
        double[] blocks = IntStream.range(0, treatments[0].length).asDoubleStream().toArray();
        return Bootstrap.of(
                        List.of(blocks),
                        drawn -> concordance(treatments, drawn.getFirst()),
                        rounds,
                        random)
                .percentile(level);
    }

    private static double epsilonSquared(List<double[]> groups) {
        try {
            return KruskalWallis.test(groups.toArray(double[][]::new)).effect();
        } catch (Unfit same) {
            return none(same);
        }
    }

    private static double concordance(double[][] treatments, double[] blocks) {
        double[][] drawn =
                Arrays.stream(treatments)
                        .map(t -> Arrays.stream(blocks).map(b -> t[(int) b]).toArray())
                        .toArray(double[][]::new);
        try {
            return Friedman.test(drawn).concordance();
        } catch (Unfit same) {
            return none(same);
        }
    }

    /// A draw may be of one value only, where ranks tell nothing apart.
    private static double none(Unfit unfit) {
        if (unfit.reason() != Unfit.Reason.NO_SPREAD) {
            throw unfit;
        }
        return 0;
    }
}
