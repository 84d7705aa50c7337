package socle.stats.law;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;

/// The standard normal distribution on the scale of logarithms, where its tails do not vanish.
final class Normal {

    private static final double ROOT_2 = Math.sqrt(2);
    private static final double LOG_ROOT_2PI = 0.5 * Math.log(2 * Math.PI);

    private Normal() {}

    /// The logarithm of the density.
    static double logDensity(double z) {
        return -0.5 * z * z - LOG_ROOT_2PI;
    }

    /// The logarithm of the probability below z; by the scaled error function far below zero.
    static double logBelow(double z) {
        if (z > 0) {
            return Math.log1p(-0.5 * Erfc.value(z / ROOT_2));
        }
        return z > -5
                ? Math.log(0.5 * Erfc.value(-z / ROOT_2))
                : Math.log(0.5 * Erfcx.value(-z / ROOT_2)) - 0.5 * z * z;
    }
}
