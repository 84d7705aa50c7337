package socle.kinds.analyse.simulation.law;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// A positive quantity whose logarithm follows the normal law.
@Doc(
        value = "A positive quantity whose logarithm follows the normal law.",
        fr = "Une grandeur positive dont le logarithme suit la loi normale.")
public record LognormalLaw(
        @Doc(
                        value = "Its mean (not that of its logarithm).",
                        fr = "Sa moyenne (non celle de son logarithme).")
                Amount mean,
        @Doc(
                        value = "Its standard deviation (not that of its logarithm).",
                        fr = "Son écart-type (non celui de son logarithme).")
                Amount sd)
        implements LawSpec {

    @Override
    public List<Amount> amounts() {
        return List.of(mean, sd);
    }

    @Override
    public Optional<Wrong> wrong(double... values) {
        return LawSpec.unlessPositive(0, values[0], new Phrase("the mean", "la moyenne"))
                .or(
                        () ->
                                LawSpec.unlessPositive(
                                        1,
                                        values[1],
                                        new Phrase("the standard deviation", "l’écart-type")));
    }

    @Override
    public Law law(double... values) {
        double ratio = values[1] / values[0];
        double variance = Math.log1p(ratio * ratio);
        return Law.of(
                Phrase.of(
                        "lognormal, mean %s, standard deviation %s",
                        "log-normale, moyenne %s, écart-type %s",
                        Figures.digits(values[0]),
                        Figures.digits(values[1])),
                LogNormalDistribution.of(Math.log(values[0]) - variance / 2, Math.sqrt(variance)));
    }
}
