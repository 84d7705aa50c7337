package socle.stats.law;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Values that the usual distributions exceed with a given probability, polished by Newton's steps
/// because the library's own search stops at 1e-9.
public final class Quantile {

    private Quantile() {}

    /// Of the standard normal distribution.
    public static double normal(double exceeded) {
        return above(NormalDistribution.of(0, 1), exceeded);
    }

    /// Of Student's t.
    public static double student(double freedom, double exceeded) {
        return above(TDistribution.of(freedom), exceeded);
    }

    /// Of χ².
    public static double chiSquare(double freedom, double exceeded) {
        return above(ChiSquaredDistribution.of(freedom), exceeded);
    }

    /// Of F.
    public static double fisher(double above, double below, double exceeded) {
        return above(FDistribution.of(above, below), exceeded);
    }

    /// Of beta.
    public static double beta(double alpha, double beta, double exceeded) {
        return above(BetaDistribution.of(alpha, beta), exceeded);
    }

    /// The x with P(X > x) = `exceeded`, of any distribution with a density.
    public static double above(ContinuousDistribution law, double exceeded) {
        boolean upper = exceeded < 0.5;
        double x =
                upper
                        ? law.inverseSurvivalProbability(exceeded)
                        : law.inverseCumulativeProbability(1 - exceeded);
        for (int i = 0; i < 4; i++) {
            double off =
                    upper
                            ? law.survivalProbability(x) - exceeded
                            : 1 - exceeded - law.cumulativeProbability(x);
            double next = x + off / law.density(x);
            boolean within = next > law.getSupportLowerBound() && next < law.getSupportUpperBound();
            x = within ? next : x;
        }
        return x;
    }
}
