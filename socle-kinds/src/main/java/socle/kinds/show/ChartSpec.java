package socle.kinds.show;

import java.util.List;
import java.util.Optional;
import socle.api.show.Chart.Stack;
import socle.api.show.Mark;
import socle.api.show.Rule;
import socle.api.show.Slot;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;

/// A drawing of a table, in the terms of the grammar of graphics.
@Doc(
        value =
                "A drawing of a table; its title says what is found, its description what is"
                        + " drawn.",
        fr =
                "Un dessin d’une table ; son titre dit ce que l’on trouve, sa description ce qui"
                        + " est dessiné.")
public record ChartSpec(
        @Doc(value = "The table that is drawn.", fr = "La table qui est dessinée.") TableRef from,
        @Doc(value = "The shape of a row: bar or line.", fr = "La forme d’une ligne : bar ou line.")
                Mark mark,
        @Doc(value = "From left to right.", fr = "De gauche à droite.") Optional<Axis> x,
        @Doc(value = "From bottom to top.", fr = "De bas en haut.") Optional<Axis> y,
        @Doc(
                        value = "One colour a value; six at most, the rest becomes Others.",
                        fr = "Une couleur par valeur ; six au plus, le reste devient Autres.")
                Optional<Axis> color,
        @Doc(
                        value = "What becomes of bars of one place and several colours.",
                        fr =
                                "Ce que deviennent les barres d’un même endroit et de plusieurs"
                                        + " couleurs.")
                @Default("none")
                Stack stack,
        @Doc(
                        value =
                                "The order of places; unless said, names from the highest value,"
                                        + " dates and numbers from the least.",
                        fr =
                                "L’ordre des endroits ; sinon, les noms depuis la plus haute valeur,"
                                        + " dates et nombres depuis le plus petit.")
                Optional<Sort> sort,
        @Doc(
                        value =
                                "How many places; the other names become Others when there is an"
                                        + " aggregate, and are left out when there is none.",
                        fr =
                                "Combien d’endroits ; les autres noms deviennent Autres s’il y a un"
                                        + " aggregate, et sont laissés de côté sinon.")
                Optional<Integer> limit,
        @Doc(
                        value = "Named lines across the chart: dates and thresholds.",
                        fr = "Des lignes nommées à travers le dessin : dates et seuils.")
                List<Rule> rules,
        @Doc(
                        value = "Why this shape suits this question.",
                        fr = "Pourquoi cette forme convient à cette question.")
                String why,
        @Doc(value = "How not to be fooled by it.", fr = "Comment ne pas s’y tromper.")
                Optional<String> caption) {

    public ChartSpec {
        rules = List.copyOf(rules);
        if (limit.isPresent() && limit.get() < 1) {
            throw SpecProblem.at(
                    "limit",
                    new Phrase("a limit is at least 1", "une limite vaut au moins 1"),
                    new Phrase("leave it out to draw all", "retirez-la pour tout dessiner"));
        }
    }

    /// What fills a slot.
    Optional<Axis> axis(Slot slot) {
        return switch (slot) {
            case X -> x;
            case Y -> y;
            case COLOR -> color;
            default -> Optional.empty();
        };
    }
}
