package socle.kinds.analyse.simulation.law;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import socle.api.text.Phrase;

/// How an input varies: the value below which a share of its draws lies.
///
/// @param words its name and its numbers
/// @param varies false when all its draws are one number
public record Law(Phrase words, DoubleUnaryOperator quantile, boolean varies) {

    public static Law of(Phrase words, ContinuousDistribution law) {
        return new Law(words, law::inverseCumulativeProbability, true);
    }

    static Law of(Phrase words, DiscreteDistribution law) {
        return new Law(words, law::inverseCumulativeProbability, true);
    }

    public static Law fixed(double value) {
        return new Law(
                Phrase.of("fixed: %s", "fixe\u00a0: %s", Figures.digits(value)), _ -> value, false);
    }

    public double at(double share) {
        return quantile.applyAsDouble(share);
    }

    /// The same, told with where it comes from.
    public Law told(Phrase other) {
        return new Law(other, quantile, varies);
    }
}
