package socle.kinds.analyse.simulation.law;

import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;

/// A value of an indicator, and how it varies.
public record MetricInput(
        @Doc(value = "The indicator.", fr = "L’indicateur.") TableRef of,
        @Doc(value = "How its value varies.", fr = "Comment sa valeur varie.") @Default("interval")
                Vary vary,
        @Doc(
                        value = "The level of the interval that the indicator tells.",
                        fr = "Le niveau de l’intervalle que dit l’indicateur.")
                @Default("0.95")
                double level)
        implements Source {

    public MetricInput {
        if (!(level >= 0.5 && level < 1)) {
            throw SpecProblem.at(
                    "level",
                    Phrase.of("%s is no level", "%s n’est pas un niveau", String.valueOf(level)),
                    new Phrase("write 0.95, or 0.9, or 0.99", "écrivez 0.95, 0.9 ou 0.99"));
        }
    }

    /// How the value of an indicator varies.
    public enum Vary {
        @Doc(
                value =
                        "Within the interval of its latest value: a normal law, or a beta law for a"
                                + " share, that has this interval",
                fr =
                        "Dans l’intervalle de sa dernière valeur : une loi normale, ou bêta pour une"
                                + " part, qui a cet intervalle")
        INTERVAL,
        @Doc(
                value = "As from period to period: the value of a complete period is drawn",
                fr = "Comme d’une période à l’autre : la valeur d’une période complète est tirée")
        PERIODS,
        @Doc(value = "Not at all: its latest value", fr = "Pas du tout : sa dernière valeur")
        NONE
    }
}
