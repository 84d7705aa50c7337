package socle.stats.mean;

import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Two one-sided tests of equivalence (Schuirmann 1987, Journal of Pharmacokinetics and
/// Biopharmaceutics 15): H0 says that the mean or difference lies outside the margin.
///
/// @param above the test that it is greater than the margin's lower end
/// @param below the test that it is less than the margin's upper end
/// @param difference the mean or difference, with its interval at 1 - 2α, which lies within the
///     margin exactly if both tests reject at α
public record Equivalence(Tested above, Tested below, Estimate difference) {

    /// What lies between counts as the same.
    ///
    /// @param low its lower end
    /// @param high its upper end, above the lower one
    public record Margin(double low, double high) {
        public Margin {
            Unfit.when(!(low < high), Unfit.Reason.OUT_OF_RANGE);
        }
    }

    /// The larger of the two p-values.
    public double p() {
        return Math.max(above.p(), below.p());
    }

    /// Of one mean, or of paired values by the moments of their differences.
    public static Equivalence one(Moments x, Margin margin, double alpha) {
        return of(Distance.one(x), margin, alpha);
    }

    /// Of two means whose variances are equal.
    public static Equivalence pooled(Moments x, Moments y, Margin margin, double alpha) {
        return of(Distance.pooled(x, y), margin, alpha);
    }

    /// Of two means whose variances may differ.
    public static Equivalence welch(Moments x, Moments y, Margin margin, double alpha) {
        return of(Distance.welch(x, y), margin, alpha);
    }

    private static Equivalence of(Distance distance, Margin margin, double alpha) {
        Unfit.when(!(alpha > 0 && alpha < 0.5), Unfit.Reason.OUT_OF_RANGE);
        Interval interval = distance.interval(Side.TWO, 1 - 2 * alpha);
        return new Equivalence(
                distance.tested(margin.low(), Side.GREATER),
                distance.tested(margin.high(), Side.LESS),
                new Estimate(distance.value(), interval));
    }
}
