package socle.kinds.analyse.simulation.law;

import java.util.List;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;

/// Two inputs that go together.
public record CorrelationSpec(
        @Doc(value = "The names of the two inputs.", fr = "Les noms des deux entrées.")
                List<String> between,
        @Doc(
                        value =
                                "How much, above -1 and below 1: the correlation of the normal"
                                        + " scores behind them (a Gaussian copula).",
                        fr =
                                "Combien, au-dessus de -1 et sous 1 : la corrélation des scores"
                                        + " normaux derrière elles (une copule gaussienne).")
                double rho,
        Place place) {

    public CorrelationSpec {
        between = List.copyOf(between);
        if (between.size() != 2 || between.getFirst().equals(between.getLast())) {
            throw SpecProblem.at(
                    "between",
                    new Phrase(
                            "a correlation is between two inputs",
                            "une corrélation lie deux entrées"),
                    new Phrase("write between: [rate, cost]", "écrivez between: [taux, cout]"));
        }
        if (!(rho > -1 && rho < 1)) {
            throw SpecProblem.at(
                    "rho",
                    new Phrase(
                            "a correlation is above -1 and below 1",
                            "une corrélation est au-dessus de -1 et sous 1"),
                    new Phrase(
                            "write 0.5; what is the same everywhere is one input",
                            "écrivez 0.5\u202f; ce qui est toujours pareil est une seule entrée"));
        }
    }
}
