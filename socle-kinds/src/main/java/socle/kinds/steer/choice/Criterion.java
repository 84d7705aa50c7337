package socle.kinds.steer.choice;

import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// By what options are compared.
public record Criterion(
        @Doc(value = "Its name.", fr = "Son nom.") String name,
        @Doc(
                        value = "How much it counts, next to the others.",
                        fr = "Combien il compte, à côté des autres.")
                @Default("1")
                double weight,
        @Doc(value = "The unit of its measures.", fr = "L’unité de ses mesures.")
                Optional<String> unit,
        @Doc(
                        value = "Whether a higher or a lower measure is better.",
                        fr = "Si une mesure plus haute ou plus basse est meilleure.")
                @Default("higher")
                Better better) {

    public Criterion {
        if (!(weight > 0 && Double.isFinite(weight))) {
            throw SpecProblem.at(
                    "weight",
                    new Phrase("a weight is above zero", "un poids est au-dessus de zéro"),
                    new Phrase("leave the criterion out", "retirez le critère"));
        }
    }

    /// Its name, with its unit when it has one.
    public String heading() {
        return unit.filter(words -> !words.isBlank())
                .map(words -> name + " (" + words + ")")
                .orElse(name);
    }

    /// Which way is better.
    public enum Better {
        @Doc(value = "The higher the better.", fr = "Le plus haut est le meilleur.")
        HIGHER,
        @Doc(value = "The lower the better.", fr = "Le plus bas est le meilleur.")
        LOWER
    }
}
