package socle.stats.mean;

import org.apache.commons.numbers.gamma.LogGamma;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Moments;
import socle.stats.law.Shift;

/// Differences of means in standard deviations, with intervals by the noncentral t distribution
/// (Cohen 1988, ch. 2; Hedges & Olkin 1985, ch. 5; Cumming & Finch 2001).
public final class CohenD {

    private CohenD() {}

    /// Of one mean against the one supposed; of paired values (d_z) when x are their differences.
    public static Estimate one(Moments x, double supposed, double level) {
        Distance distance = Distance.one(x);
        return scaled(distance, supposed, Math.sqrt((double) x.n()), level);
    }

    /// Of two means, in pooled standard deviations.
    public static Estimate two(Moments x, Moments y, double level) {
        double size = Math.sqrt(1 / (1.0 / x.n() + 1.0 / y.n()));
        return scaled(Distance.pooled(x, y), 0, size, level);
    }

    /// Hedges' g: d without its bias in small samples, by the exact factor of Hedges 1981 (Journal
    /// of
    /// Educational Statistics 6, eq. 6e); `freedom` are those of the standard deviation.
    public static Estimate hedges(Estimate d, double freedom) {
        double factor =
                Math.exp(LogGamma.value(freedom / 2) - LogGamma.value((freedom - 1) / 2))
                        / Math.sqrt(freedom / 2);
        double exact = freedom > 1e5 ? 1 - 3 / (4 * freedom - 1) : factor;
        Interval of = d.interval();
        return new Estimate(
                d.value() * exact, new Interval(of.low() * exact, of.high() * exact, of.level()));
    }

    private static Estimate scaled(Distance distance, double supposed, double size, double level) {
        double t = (distance.value() - supposed) / distance.error();
        Interval shift = Shift.student(t, distance.freedom(), level);
        return new Estimate(t / size, new Interval(shift.low() / size, shift.high() / size, level));
    }
}
