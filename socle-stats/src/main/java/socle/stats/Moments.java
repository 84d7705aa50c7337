package socle.stats;

/// What tests of means need to know of a sample: its sufficient statistics, which an engine
/// computes without moving a row.
///
/// @param n how many values
/// @param mean their mean
/// @param squares the sum of squared differences from the mean
public record Moments(long n, double mean, double squares) {

    public Moments {
        Unfit.when(n < 1, Unfit.Reason.EMPTY);
        Unfit.when(!Double.isFinite(mean) || !Double.isFinite(squares), Unfit.Reason.NOT_FINITE);
        Unfit.when(squares < 0, Unfit.Reason.NOT_FINITE);
    }

    /// The unbiased variance; needs two values.
    public double variance() {
        Unfit.when(n < 2, Unfit.Reason.TOO_FEW);
        return squares / (n - 1);
    }

    /// The standard deviation.
    public double deviation() {
        return Math.sqrt(variance());
    }

    /// Of values, in two passes with compensation (Chan, Golub & LeVeque 1983, The American
    /// Statistician 37(3), eq. 1.7).
    public static Moments of(double... values) {
        Unfit.when(values.length == 0, Unfit.Reason.EMPTY);
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double first = sum / values.length;
        double left = 0;
        for (double value : values) {
            left += value - first;
        }
        double mean = first + left / values.length;
        double squares = 0;
        double rest = 0;
        for (double value : values) {
            double off = value - mean;
            squares += off * off;
            rest += off;
        }
        return new Moments(values.length, mean, Math.max(0, squares - rest * rest / values.length));
    }
}
