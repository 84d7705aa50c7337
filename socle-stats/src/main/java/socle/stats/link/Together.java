package socle.stats.link;

import socle.stats.Unfit;

/// What a correlation needs to know of two measures: sufficient statistics that an engine computes.
///
/// @param n how many pairs
/// @param left the sum of squared differences of the first from its mean
/// @param right the same of the second
/// @param cross the sum of the products of both differences
public record Together(long n, double left, double right, double cross) {

    public Together {
        Unfit.when(n < 1, Unfit.Reason.EMPTY);
        Unfit.when(!Double.isFinite(left + right + cross), Unfit.Reason.NOT_FINITE);
        Unfit.when(n < 2, Unfit.Reason.TOO_FEW);
        Unfit.when(!(left > 0) || !(right > 0), Unfit.Reason.NO_SPREAD);
    }

    /// Of two samples of one length, in two passes with compensation.
    public static Together of(double[] x, double[] y) {
        Unfit.when(x.length != y.length, Unfit.Reason.UNPAIRED);
        Unfit.unlessFinite(x, y);
        double mx = mean(x);
        double my = mean(y);
        double left = 0;
        double right = 0;
        double cross = 0;
        for (int i = 0; i < x.length; i++) {
            left += (x[i] - mx) * (x[i] - mx);
            right += (y[i] - my) * (y[i] - my);
            cross += (x[i] - mx) * (y[i] - my);
        }
        return new Together(x.length, left, right, cross);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double first = sum / values.length;
        double left = 0;
        for (double value : values) {
            left += value - first;
        }
        return first + left / values.length;
    }

    /// Pearson's r.
    public double r() {
        return Math.clamp(cross / Math.sqrt(left) / Math.sqrt(right), -1.0, 1.0);
    }
}
