package socle.kinds.analyse.simulation.law;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// The normal law.
@Doc(value = "The normal law.", fr = "La loi normale.")
public record NormalLaw(
        @Doc(value = "Its mean.", fr = "Sa moyenne.") Amount mean,
        @Doc(value = "Its standard deviation.", fr = "Son écart-type.") Amount sd)
        implements LawSpec {

    @Override
    public List<Amount> amounts() {
        return List.of(mean, sd);
    }

    @Override
    public Optional<Wrong> wrong(double... values) {
        return LawSpec.unlessPositive(
                1, values[1], new Phrase("the standard deviation", "l’écart-type"));
    }

    @Override
    public Law law(double... values) {
        return Law.of(
                Phrase.of(
                        "normal, mean %s, standard deviation %s",
                        "normale, moyenne %s, écart-type %s",
                        Figures.digits(values[0]),
                        Figures.digits(values[1])),
                NormalDistribution.of(values[0], values[1]));
    }
}
