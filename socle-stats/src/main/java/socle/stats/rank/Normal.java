package socle.stats.rank;

import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.stats.Side;

/// Tails of the standard normal law.
final class Normal {

    private static final NormalDistribution LAW = NormalDistribution.of(0, 1);

    private Normal() {}

    /// The value that is exceeded with a probability of p.
    static double upper(double p) {
        return LAW.inverseSurvivalProbability(p);
    }

    /// p of a score by side.
    static double tail(double z, Side side) {
        return switch (side) {
            case TWO -> Math.min(1, 2 * LAW.survivalProbability(Math.abs(z)));
            case LESS -> LAW.cumulativeProbability(z);
            case GREATER -> LAW.survivalProbability(z);
        };
    }

    /// p of how far a sum of ranks is from its mean, corrected for continuity by 0.5 or 0.
    static double tail(double off, double sigma, double continuity, Side side) {
        double correction =
                switch (side) {
                    case TWO -> Math.signum(off) * continuity;
                    case LESS -> -continuity;
                    case GREATER -> continuity;
                };
        double z = (off - correction) / sigma;
        return side == Side.TWO && off == 0 ? 1 : tail(z, side);
    }
}
