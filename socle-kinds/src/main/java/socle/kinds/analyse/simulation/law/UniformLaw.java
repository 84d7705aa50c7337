package socle.kinds.analyse.simulation.law;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// Any value between two ends, each as likely.
@Doc(
        value = "Any value between two ends, each as likely.",
        fr = "Toute valeur entre deux bornes, chacune aussi probable.")
public record UniformLaw(
        @Doc(value = "Its low end.", fr = "Sa borne basse.") Amount low,
        @Doc(value = "Its high end.", fr = "Sa borne haute.") Amount high)
        implements LawSpec {

    @Override
    public List<Amount> amounts() {
        return List.of(low, high);
    }

    @Override
    public Optional<Wrong> wrong(double... values) {
        return LawSpec.unordered(values[0], values[0], values[1]);
    }

    @Override
    public Law law(double... values) {
        return Law.of(
                Phrase.of(
                        "uniform, from %s to %s",
                        "uniforme, de %s à %s",
                        Figures.digits(values[0]),
                        Figures.digits(values[1])),
                UniformContinuousDistribution.of(values[0], values[1]));
    }
}
