package socle.stats.law;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import socle.stats.Unfit;

/// The noncentral F distribution, as a Poisson mixture of beta distributions (Johnson, Kotz &
/// Balakrishnan 1995, Continuous Univariate Distributions 2, eq. 30.10).
///
/// @param above degrees of freedom of the numerator
/// @param below degrees of freedom of the denominator
/// @param shift λ, the noncentrality of the numerator, 0 or above
public record NoncentralF(double above, double below, double shift) {

    public NoncentralF {
        boolean fit = above > 0 && below > 0 && shift >= 0 && shift < 4e9;
        Unfit.when(!fit, Unfit.Reason.OUT_OF_RANGE);
    }

    /// P(F ≤ f).
    public double cumulative(double f) {
        return below(f);
    }

    /// P(F > f).
    public double survival(double f) {
        double rest = below / (below + above * f);
        double share = above * f / (below + above * f);
        return Mixture.of(
                shift / 2,
                j ->
                        rest < 0.5
                                ? RegularizedBeta.value(rest, below / 2, above / 2 + j)
                                : RegularizedBeta.complement(share, above / 2 + j, below / 2));
    }

    private double below(double f) {
        double rest = below / (below + above * f);
        double share = above * f / (below + above * f);
        return Mixture.of(
                shift / 2,
                j ->
                        rest < 0.5
                                ? RegularizedBeta.complement(rest, below / 2, above / 2 + j)
                                : RegularizedBeta.value(share, above / 2 + j, below / 2));
    }
}
