package socle.stats.law;

import org.apache.commons.numbers.gamma.RegularizedGamma;
import socle.stats.Unfit;

/// The noncentral χ² distribution, as a Poisson mixture of central ones (Johnson, Kotz &
/// Balakrishnan 1995, Continuous Univariate Distributions 2, eq. 29.3).
///
/// @param freedom degrees of freedom
/// @param shift λ, the noncentrality, 0 or above
public record NoncentralChiSquare(double freedom, double shift) {

    public NoncentralChiSquare {
        Unfit.when(!(freedom > 0 && shift >= 0 && shift < 4e9), Unfit.Reason.OUT_OF_RANGE);
    }

    /// P(X ≤ x).
    public double cumulative(double x) {
        return Mixture.of(shift / 2, j -> RegularizedGamma.P.value(freedom / 2 + j, x / 2));
    }

    /// P(X > x).
    public double survival(double x) {
        return Mixture.of(shift / 2, j -> RegularizedGamma.Q.value(freedom / 2 + j, x / 2));
    }
}
