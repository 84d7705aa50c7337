package socle.stats.link;

import socle.stats.Estimate;
import socle.stats.Method;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Pearson's correlation, with Student's test and Fisher's interval, as R's cor.test.
public final class Pearson {

    private Pearson() {}

    /// Of pairs; three or more. The interval needs four.
    public static Correlation test(double[] x, double[] y, Side side, double level) {
        return test(Together.of(x, y), side, level);
    }

    /// Of sufficient statistics.
    public static Correlation test(Together pairs, Side side, double level) {
        Unfit.when(pairs.n() < 3, Unfit.Reason.TOO_FEW);
        double r = pairs.r();
        double n = pairs.n();
        double freedom = n - 2;
        double t = Math.sqrt(freedom) * r / Math.sqrt((1 - r) * (1 + r));
        Tested tested = new Tested(Statistic.of("t", t, freedom), Fisher.student(t, n, side));
        Estimate by = Fisher.interval(r, error(n), side, level);
        return new Correlation(tested, Method.PLAIN, by);
    }

    private static double error(double n) {
        return n > 3 ? 1 / Math.sqrt(n - 3) : Double.POSITIVE_INFINITY;
    }
}
