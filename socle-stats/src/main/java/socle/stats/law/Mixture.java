package socle.stats.law;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/// A sum weighted by Poisson probabilities, from their mode outwards, as all terms are positive:
/// what noncentral χ² and F are of the central ones.
final class Mixture {

    private static final double DUST = 1e-18;

    private final PoissonDistribution weights;
    private final IntToDoubleFunction part;
    private final int step;

    /// Where the weights spread over thousands of indices, every σ/8th of them is taken: the
    /// trapezoidal rule on a Gaussian bell, whose error exp(-2π²·64) is nothing.
    private Mixture(double mean, IntToDoubleFunction part) {
        this.weights = PoissonDistribution.of(mean);
        this.part = part;
        this.step = mean < 10_000 ? 1 : (int) (Math.sqrt(mean) / 8);
    }

    /// Σ Poisson(j; mean) part(j).
    static double of(double mean, IntToDoubleFunction part) {
        if (mean == 0) {
            return part.applyAsDouble(0);
        }
        Mixture mixture = new Mixture(mean, part);
        int mode = (int) mean;
        double up = mixture.from(mode, mixture.step, 0);
        return Math.min(1, mixture.step * mixture.from(mode - mixture.step, -mixture.step, up));
    }

    private double from(int start, int stride, double before) {
        double sum = before;
        double last = 0;
        for (int j = start; j >= 0; j += stride) {
            double weight = weights.probability(j);
            double term = weight * part.applyAsDouble(j);
            sum += term;
            if (weight <= DUST * sum || (term <= DUST * sum && term < last)) {
                return sum;
            }
            last = term;
        }
        return sum;
    }
}
