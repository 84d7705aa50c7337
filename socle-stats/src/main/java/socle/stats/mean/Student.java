package socle.stats.mean;

import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.Unfit;

/// Student's t-tests of one mean, of two with equal variances, and of paired values (Student 1908;
/// R's `t.test(var.equal = TRUE)`). Assumes that means are about normal and values independent.
public final class Student {

    private Student() {}

    /// One mean against the one supposed. Refuses fewer than two values and constants.
    public static Compared one(Moments x, double supposed, Side side, double level) {
        return Distance.one(x).against(supposed, side, level);
    }

    /// The difference x - y of two means against the one supposed, the variances being equal.
    public static Compared two(Moments x, Moments y, double supposed, Side side, double level) {
        return Distance.pooled(x, y).against(supposed, side, level);
    }

    /// The mean of the differences x - y, value by value, against the one supposed.
    public static Compared paired(
            double[] x, double[] y, double supposed, Side side, double level) {
        return one(differences(x, y), supposed, side, level);
    }

    /// The moments of the differences x - y. Refuses samples of different lengths.
    public static Moments differences(double[] x, double[] y) {
        Unfit.when(x.length != y.length, Unfit.Reason.UNPAIRED);
        double[] differences = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            differences[i] = x[i] - y[i];
        }
        return Moments.of(differences);
    }
}
