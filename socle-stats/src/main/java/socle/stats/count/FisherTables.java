package socle.stats.count;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Fisher's exact test of a table of any size (Freeman & Halton 1951, Biometrika 38; R's
/// `fisher.test`): p sums all tables with these margins that are no more probable than this one.
public final class FisherTables {

    private FisherTables() {}

    /// Exact, by a network of partial tables. Refuses (`NO_END`) tables that need more than 400,000
    /// steps; those are for [#simulated].
    public static Tested exact(Counts counts) {
        return tested(counts, new Network(counts).p());
    }

    /// From random tables with these margins, as R with `simulate.p.value`: (1 + as rare)/(1 +
    /// draws). Each row is drawn cell by cell from hypergeometric distributions (Patefield 1981,
    /// Applied Statistics 30, AS 159, whose distribution of tables this is).
    public static Tested simulated(Counts counts, int draws, RandomGenerator random) {
        Unfit.when(draws < 1 || counts.total() > Integer.MAX_VALUE, Unfit.Reason.OUT_OF_RANGE);
        // R's almost.1: equal sums of logarithms may differ in the last digits.
        double limit = rarity(counts) * (1 - 64 * Math.ulp(1.0));
        int rare = 0;
        for (int i = 0; i < draws; i++) {
            rare += rarity(drawn(counts, random)) >= limit ? 1 : 0;
        }
        return tested(counts, (1.0 + rare) / (1.0 + draws));
    }

    private static Tested tested(Counts counts, double p) {
        return new Tested(Statistic.of("-log", rarity(counts)), Math.min(1, p));
    }

    /// Σ log n! of the cells: the larger, the less probable is the table among those of its
    /// margins.
    private static double rarity(Counts counts) {
        double sum = 0;
        for (int i = 0; i < counts.height(); i++) {
            for (int j = 0; j < counts.width(); j++) {
                sum += Factorials.log(counts.at(i, j));
            }
        }
        return sum;
    }

    private static Counts drawn(Counts counts, RandomGenerator random) {
        long[] rows = counts.rows();
        long[] left = counts.columns();
        long[][] cells = new long[rows.length][left.length];
        for (int i = 0; i < rows.length; i++) {
            long need = rows[i];
            long pool = Arrays.stream(left).sum();
            for (int j = 0; j < left.length; j++) {
                cells[i][j] = hypergeometric(pool, left[j], need, random);
                pool -= left[j];
                need -= cells[i][j];
                left[j] -= cells[i][j];
            }
        }
        return Counts.of(cells);
    }

    /// How many of `need` values, taken out of a pool, are of a class of `size`.
    private static long hypergeometric(long pool, long size, long need, RandomGenerator random) {
        if (size == 0 || need == 0) {
            return 0;
        }
        if (size == pool) {
            return need;
        }
        HypergeometricDistribution law =
                HypergeometricDistribution.of((int) pool, (int) size, (int) need);
        return law.inverseCumulativeProbability(random.nextDouble());
    }
}
