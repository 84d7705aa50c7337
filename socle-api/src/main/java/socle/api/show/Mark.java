package socle.api.show;

import static socle.api.show.Slot.COLOR;
import static socle.api.show.Slot.FACET;
import static socle.api.show.Slot.HIGH;
import static socle.api.show.Slot.LABEL;
import static socle.api.show.Slot.LOW;
import static socle.api.show.Slot.ORDER;
import static socle.api.show.Slot.POOLED;
import static socle.api.show.Slot.SHAPE;
import static socle.api.show.Slot.SIZE;
import static socle.api.show.Slot.SOURCE;
import static socle.api.show.Slot.TARGET;
import static socle.api.show.Slot.VALUE;
import static socle.api.show.Slot.X;
import static socle.api.show.Slot.X2;
import static socle.api.show.Slot.Y;

import java.util.Set;
import socle.api.text.Doc;

/// The shape that stands for a row.
public enum Mark {
    @Doc(
            value = "Lengths from a common line, one a name or step.",
            fr = "Des longueurs depuis une même ligne, une par nom ou par pas.")
    BAR,
    @Doc(
            value = "A value that moves along time or another ordered quantity.",
            fr = "Une valeur qui évolue avec le temps ou une autre grandeur ordonnée.")
    LINE,
    @Doc(
            value = "A line whose ground is filled; colours are stacked.",
            fr = "Une courbe dont le dessous est plein ; les couleurs s’empilent.")
    AREA,
    @Doc(
            value = "A dot a row, between two quantities: a scatter plot.",
            fr = "Un point par ligne, entre deux grandeurs : un nuage de points.")
    POINT,
    @Doc(
            value = "How often values fall into each of many bins of one width.",
            fr = "Combien de valeurs tombent dans chaque classe de même largeur.")
    HISTOGRAM,
    @Doc(
            value = "Median, quartiles, whiskers and values beyond them (Tukey).",
            fr = "Médiane, quartiles, moustaches et valeurs au-delà (Tukey).")
    BOX,
    @Doc(
            value = "A heat map: a value a cell, told by its number and its shade.",
            fr = "Une carte de chaleur : une valeur par case, dite par son nombre et sa teinte.")
    RECT,
    @Doc(
            value = "A pie, or a donut with hole: shares of a whole, six at most.",
            fr = "Un camembert, ou un anneau avec hole : les parts d’un tout, six au plus.")
    ARC,
    @Doc(
            value = "The last value in large, and a small line of those before.",
            fr = "La dernière valeur en grand, et une petite courbe des précédentes.")
    TILE,
    @Doc(
            value = "Bars from the most, and the share that they reach together.",
            fr = "Des barres depuis la plus haute, et la part qu’elles atteignent ensemble.")
    PARETO,
    @Doc(
            value = "Steps up and down from a start to a total.",
            fr = "Des pas en plus et en moins, d’un départ à un total.")
    WATERFALL,
    @Doc(
            value = "An estimate and its interval a row: a forest plot.",
            fr = "Une estimation et son intervalle par ligne : un graphique en forêt.")
    INTERVAL,
    @Doc(
            value = "Quantiles of a column against those of a normal distribution.",
            fr = "Les quantiles d’une colonne face à ceux d’une loi normale.")
    QQ,
    @Doc(
            value = "Rectangles whose areas are the values, grouped by colour.",
            fr = "Des rectangles dont les aires sont les valeurs, groupés par couleur.")
    TREEMAP,
    @Doc(
            value = "What goes from where to where, as bands as wide as their values.",
            fr = "Ce qui va d’où à où, en bandes aussi larges que leurs valeurs.")
    SANKEY,
    @Doc(
            value = "Points (x longitude, y latitude) or regions (shape) on a map.",
            fr = "Des points (x longitude, y latitude) ou des régions (shape) sur une carte.")
    GEO,
    @Doc(
            value = "From when to when, one bar a task.",
            fr = "De quand à quand, une barre par tâche.")
    GANTT;

    /// The slots without which it cannot be drawn.
    public Set<Slot> needs() {
        return switch (this) {
            case BAR, LINE, AREA, POINT, ARC, PARETO, WATERFALL, TREEMAP -> Set.of(X, Y);
            case HISTOGRAM, QQ -> Set.of(X);
            case BOX, TILE -> Set.of(Y);
            case RECT -> Set.of(X, Y, COLOR);
            case INTERVAL -> Set.of(X, Y, LOW, HIGH);
            case SANKEY -> Set.of(SOURCE, TARGET, VALUE);
            case GEO -> Set.of();
            case GANTT -> Set.of(Y, X, X2);
        };
    }

    /// The slots that it understands beside those it needs.
    public Set<Slot> may() {
        return switch (this) {
            case BAR -> Set.of(COLOR, FACET, ORDER);
            case LINE, AREA -> Set.of(COLOR, FACET);
            case POINT -> Set.of(COLOR, SIZE, LABEL, FACET);
            case HISTOGRAM -> Set.of(FACET);
            case BOX -> Set.of(X, ORDER);
            case RECT, ARC, PARETO, QQ, SANKEY -> Set.of();
            case TILE -> Set.of(X);
            case WATERFALL -> Set.of(ORDER);
            case INTERVAL -> Set.of(SIZE, POOLED, ORDER);
            case TREEMAP -> Set.of(COLOR);
            case GEO -> Set.of(X, Y, SHAPE, COLOR, SIZE, LABEL);
            case GANTT -> Set.of(COLOR, ORDER);
        };
    }

    /// Whether a slot means something to it.
    public boolean takes(Slot slot) {
        return needs().contains(slot) || may().contains(slot);
    }
}
