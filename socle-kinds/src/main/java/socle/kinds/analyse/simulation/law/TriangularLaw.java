package socle.kinds.analyse.simulation.law;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// Values between two ends, about a most likely one.
@Doc(
        value = "Values between two ends, about a most likely one.",
        fr = "Des valeurs entre deux bornes, autour d’une plus probable.")
public record TriangularLaw(
        @Doc(value = "Its low end.", fr = "Sa borne basse.") Amount low,
        @Doc(value = "Its most likely value.", fr = "Sa valeur la plus probable.") Amount mode,
        @Doc(value = "Its high end.", fr = "Sa borne haute.") Amount high)
        implements LawSpec {

    @Override
    public List<Amount> amounts() {
        return List.of(low, mode, high);
    }

    @Override
    public Optional<Wrong> wrong(double... values) {
        return LawSpec.unordered(values[0], values[1], values[2]);
    }

    @Override
    public Law law(double... values) {
        return Law.of(
                Phrase.of(
                        "triangular, from %s to %s, most often %s",
                        "triangulaire, de %s à %s, le plus souvent %s",
                        Figures.digits(values[0]),
                        Figures.digits(values[2]),
                        Figures.digits(values[1])),
                TriangularDistribution.of(values[0], values[1], values[2]));
    }
}
