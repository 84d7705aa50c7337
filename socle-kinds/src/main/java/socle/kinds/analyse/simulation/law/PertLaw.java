package socle.kinds.analyse.simulation.law;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// As triangular, smoother: far ends are rarer (a beta law whose mean is (low + 4 mode + high) /
/// 6).
@Doc(
        value =
                "As triangular, smoother: far ends are rarer (a beta law whose mean is (low + 4 mode + high) / 6).",
        fr =
                "Comme triangular, en plus doux : les bornes sont plus rares (une loi bêta de moyenne (low + 4 mode + high) / 6).")
public record PertLaw(
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
        double low = values[0];
        double wide = values[2] - low;
        double peak = 4 * (values[1] - low) / wide;
        BetaDistribution beta = BetaDistribution.of(1 + peak, 5 - peak);
        return new Law(
                Phrase.of(
                        "PERT, from %s to %s, most often %s",
                        "PERT, de %s à %s, le plus souvent %s",
                        Figures.digits(low),
                        Figures.digits(values[2]),
                        Figures.digits(values[1])),
                share -> low + wide * beta.inverseCumulativeProbability(share),
                true);
    }
}
