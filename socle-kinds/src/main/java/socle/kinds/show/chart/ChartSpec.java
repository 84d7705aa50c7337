package socle.kinds.show.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.show.Chart.Note;
import socle.api.show.Chart.Stack;
import socle.api.show.Chart.Trend;
import socle.api.show.Mark;
import socle.api.show.Rule;
import socle.api.show.Slot;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Sql;
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
        @Doc(value = "The shape of a row.", fr = "La forme d’une ligne.") Mark mark,
        @Doc(value = "From left to right.", fr = "De gauche à droite.") Optional<Axis> x,
        @Doc(value = "From bottom to top.", fr = "De bas en haut.") Optional<Axis> y,
        @Doc(
                        value = "gantt: where a bar that began at x ends.",
                        fr = "gantt : la fin d’une barre commencée en x.")
                Optional<Axis> x2,
        @Doc(
                        value =
                                "One colour a value, six at most, the rest becomes Others; a shade"
                                        + " for rect and regions.",
                        fr =
                                "Une couleur par valeur, six au plus, le reste devient Autres ; une"
                                        + " teinte pour rect et les régions.")
                Optional<Axis> color,
        @Doc(
                        value = "point, geo, interval: the area of a mark.",
                        fr = "point, geo, interval : l’aire d’un signe.")
                Optional<Axis> size,
        @Doc(value = "interval: its low end.", fr = "interval : sa borne basse.")
                Optional<Axis> low,
        @Doc(value = "interval: its high end.", fr = "interval : sa borne haute.")
                Optional<Axis> high,
        @Doc(
                        value = "interval: whether a row sums up the others.",
                        fr = "interval : si une ligne résume les autres.")
                Optional<Axis> pooled,
        @Doc(value = "sankey: where a flow begins.", fr = "sankey : d’où part un flux.")
                Optional<Axis> source,
        @Doc(value = "sankey: where it ends.", fr = "sankey : où il arrive.") Optional<Axis> target,
        @Doc(value = "sankey: how much flows.", fr = "sankey : combien s’écoule.")
                Optional<Axis> value,
        @Doc(
                        value = "geo: a GeoJSON geometry, as text.",
                        fr = "geo : une géométrie GeoJSON, en texte.")
                Optional<Axis> shape,
        @Doc(value = "point, geo: the name of a mark.", fr = "point, geo : le nom d’un signe.")
                Optional<Axis> label,
        @Doc(
                        value = "A column by which places stand in order.",
                        fr = "Une colonne qui donne l’ordre des endroits.")
                Optional<Axis> order,
        @Doc(
                        value = "Small drawings on the same scales, one a value.",
                        fr = "De petits dessins aux mêmes échelles, un par valeur.")
                Optional<Facet> facet,
        @Doc(
                        value =
                                "What becomes of bars or areas of one place and several colours;"
                                        + " areas are stacked unless normalized.",
                        fr =
                                "Ce que deviennent les barres ou aires d’un même endroit et de"
                                        + " plusieurs couleurs ; les aires s’empilent, sinon"
                                        + " normalize.")
                @Default("none")
                Stack stack,
        @Doc(value = "point: a line that sums them up.", fr = "point : une droite qui les résume.")
                Optional<Trend> trend,
        @Doc(
                        value = "arc: the part of its radius that is empty, 0 to 0.9.",
                        fr = "arc : la part vide de son rayon, de 0 à 0,9.")
                @Default("0")
                double hole,
        @Doc(
                        value =
                                "line: a square of shares with its diagonal, for ROC and calibration"
                                        + " curves.",
                        fr =
                                "line : un carré de parts et sa diagonale, pour les courbes ROC et"
                                        + " de calibration.")
                @Default("false")
                boolean diagonal,
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
        @Doc(value = "Texts at points of the chart.", fr = "Des textes en des points du dessin.")
                List<Note> annotations,
        @Doc(
                        value = "What a reader asks of it: the choice of the mark is held to it.",
                        fr = "Ce qu’un lecteur lui demande : le choix de la forme s’y mesure.")
                Optional<Question> question,
        @Doc(
                        value = "Why this shape suits this question.",
                        fr = "Pourquoi cette forme convient à cette question.")
                String why,
        @Doc(value = "How not to be fooled by it.", fr = "Comment ne pas s’y tromper.")
                Optional<String> caption) {

    private static final double WIDEST_HOLE = 0.9;

    public ChartSpec {
        rules = List.copyOf(rules);
        annotations = List.copyOf(annotations);
        if (limit.isPresent() && limit.get() < 1) {
            throw SpecProblem.at(
                    "limit",
                    new Phrase("a limit is at least 1", "une limite vaut au moins 1"),
                    new Phrase("leave it out to draw all", "retirez-la pour tout dessiner"));
        }
        if (!(hole >= 0 && hole <= WIDEST_HOLE)) {
            throw SpecProblem.at(
                    "hole",
                    new Phrase("a hole is from 0 to 0.9", "hole va de 0 à 0,9"),
                    new Phrase("leave it out for a pie", "retirez-le pour un camembert"));
        }
    }

    /// The table's name in a query.
    String table() {
        return Sql.quote(from.node().value());
    }

    /// The same drawing of another table that has the same columns.
    ChartSpec over(NodeId table) {
        return new ChartSpec(
                new TableRef(table, from.place()),
                mark,
                x,
                y,
                x2,
                color,
                size,
                low,
                high,
                pooled,
                source,
                target,
                value,
                shape,
                label,
                order,
                facet,
                stack,
                trend,
                hole,
                diagonal,
                sort,
                limit,
                rules,
                annotations,
                question,
                why,
                caption);
    }

    /// What fills a slot.
    Optional<Axis> axis(Slot slot) {
        return switch (slot) {
            case X -> x;
            case Y -> y;
            case X2 -> x2;
            case COLOR -> color;
            case SIZE -> size;
            case LOW -> low;
            case HIGH -> high;
            case POOLED -> pooled;
            case SOURCE -> source;
            case TARGET -> target;
            case VALUE -> value;
            case SHAPE -> shape;
            case LABEL -> label;
            case ORDER -> order;
            case FACET -> facet.map(Facet::axis);
            case LOWER, MIDDLE, UPPER, SHARE -> Optional.empty();
        };
    }

    /// The slots that are filled, in the order of the grammar.
    Stream<Slot> slots() {
        return Stream.of(Slot.values()).filter(slot -> axis(slot).isPresent());
    }
}
