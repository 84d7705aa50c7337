package socle.stats.rank;

import socle.stats.Unfit;

/// Two measures of the same things.
public final class Pairs {

    private Pairs() {}

    /// a − b, position by position; refuses different lengths.
    public static double[] differences(double[] a, double[] b) {
        Unfit.when(a.length != b.length, Unfit.Reason.UNPAIRED);
        double[] differences = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            differences[i] = a[i] - b[i];
        }
        return differences;
    }
}
