package socle.stats.law;

import socle.stats.Unfit;

/// The noncentral t distribution: (Z + δ)/s of a normal Z and an independent s with ν degrees of
/// freedom (Johnson, Kotz & Balakrishnan 1995, Continuous Univariate Distributions 2, ch. 31).
/// Integrates the normal tail over log s, all terms positive, so that both tails keep their digits.
///
/// @param freedom ν, above zero
/// @param shift δ, the noncentrality
public record NoncentralT(double freedom, double shift) {

    public NoncentralT {
        Unfit.when(!(freedom > 0) || !Double.isFinite(shift), Unfit.Reason.OUT_OF_RANGE);
    }

    /// P(T ≤ t).
    public double cumulative(double t) {
        return area(t, 1);
    }

    /// P(T > t), without a difference from one.
    public double survival(double t) {
        return area(t, -1);
    }

    private double area(double t, int sign) {
        Scale scale = new Scale(freedom);
        double area =
                Peak.area(
                        u ->
                                scale.logDensity(u)
                                        + Normal.logBelow(sign * (t * Math.exp(u) - shift)),
                        0,
                        scale.width());
        return Math.min(1, area);
    }
}
