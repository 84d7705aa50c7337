package socle.stats.link;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;

/// Intervals of correlations on the scale of Fisher's z, and tails.
final class Fisher {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Fisher() {}

    /// From atanh(r) ± what the standard error reaches.
    static Estimate interval(double r, double error, Side side, double level) {
        double alpha = side == Side.TWO ? (1 - level) / 2 : 1 - level;
        double reach = NORMAL.inverseSurvivalProbability(alpha) * error;
        double z = Math.log((1 + r) / (1 - r)) / 2;
        boolean known = Double.isFinite(error);
        double low = side == Side.LESS || !known ? -1 : Math.tanh(z - reach);
        double high = side == Side.GREATER || !known ? 1 : Math.tanh(z + reach);
        return new Estimate(r, new Interval(low, high, level));
    }

    /// p of Student's t with n − 2 degrees of freedom.
    static double student(double t, double n, Side side) {
        TDistribution law = TDistribution.of(n - 2);
        return switch (side) {
            case TWO -> Math.min(1, 2 * law.survivalProbability(Math.abs(t)));
            case LESS -> law.cumulativeProbability(t);
            case GREATER -> law.survivalProbability(t);
        };
    }

    /// p of a score.
    static double normal(double z, Side side) {
        return switch (side) {
            case TWO -> Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
            case LESS -> NORMAL.cumulativeProbability(z);
            case GREATER -> NORMAL.survivalProbability(z);
        };
    }
}
