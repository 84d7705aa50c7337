package socle.stats.law;

import org.apache.commons.numbers.gamma.LogGamma;

/// The distribution of log(s/σ), where s² is a variance with ν degrees of freedom: what studentized
/// statistics are averaged over.
final class Scale {

    private final double half;
    private final double logConstant;

    Scale(double freedom) {
        half = freedom / 2;
        logConstant = Math.log(2) + 0.5 * Math.log(half / (2 * Math.PI)) - stirling(half);
    }

    /// The logarithm of the density at u = log(s/σ).
    double logDensity(double u) {
        return logConstant - half * (Math.expm1(2 * u) - 2 * u);
    }

    /// About the standard deviation of u.
    double width() {
        return 0.5 / Math.sqrt(half);
    }

    /// What Stirling's formula leaves of log Γ(a): DLMF 5.11.1.
    static double stirling(double a) {
        if (a < 15) {
            return LogGamma.value(a) - ((a - 0.5) * Math.log(a) - a + 0.5 * Math.log(2 * Math.PI));
        }
        double s = 1 / (a * a);
        return (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s / 1188)))) / a;
    }
}
