package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;

/// What the types of the columns say about the choice of the mark.
record ChartAdvice(Node<ChartSpec> node, List<Column> columns) {

    /// Errors where nothing could be drawn, advice where something else would be read better.
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (Recipe.of(spec(), columns).isEmpty()) {
            problems.add(unmeasured());
            return problems;
        }
        Families families = new Families(columns);
        if (spec().mark() == Mark.LINE && spec().x().filter(families::isName).isPresent()) {
            problems.add(
                    unsuited(
                            spec().x().orElseThrow().place(),
                            new Phrase(
                                    "a line joins names that have no order",
                                    "une courbe relie des noms qui n’ont pas d’ordre"),
                            new Phrase(
                                    "compare them with bars: mark: bar",
                                    "comparez-les par des barres\u00a0: mark: bar")));
        }
        question().ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> question() {
        return spec().question()
                .map(Advice::new)
                .filter(advice -> !advice.suits(spec().mark()))
                .map(
                        advice ->
                                unsuited(
                                        node.at("mark"),
                                        Phrase.of(
                                                "'%s' does not answer the question '%s'",
                                                "«\u00a0%s\u00a0» ne répond pas à la question"
                                                        + " «\u00a0%s\u00a0»",
                                                Slots.word(spec().mark()),
                                                Slots.word(advice.question())),
                                        Phrase.of(
                                                "better: %s",
                                                "mieux\u00a0: %s",
                                                Advice.listed(advice.suited()))));
    }

    private Problem unsuited(Place place, Phrase what, Phrase todo) {
        return Problem.advice(place, "chart-mark-unsuited", what, todo);
    }

    /// The columns that should hold numbers (for a Gantt chart: dates) and do not.
    private Problem unmeasured() {
        Families families = new Families(columns);
        List<Slot> culprits =
                measured().stream()
                        .filter(slot -> spec().axis(slot).isPresent())
                        .filter(slot -> !families.isMeasured(spec().axis(slot).orElseThrow()))
                        .toList();
        if (spec().mark() == Mark.GANTT) {
            return Problem.error(
                    spec().x().map(Axis::place).orElse(node.at("mark")),
                    "chart-without-numbers",
                    new Phrase(
                            "a Gantt chart runs from a date to a date: x and x2 are none",
                            "un diagramme de Gantt va d’une date à une date\u00a0: x et x2 n’en sont pas"),
                    new Phrase(
                            "name columns of dates, or cast them in the model",
                            "nommez des colonnes de dates, ou convertissez-les dans le modèle"));
        }
        if (culprits.size() == 1 && spec().mark() != Mark.BAR) {
            return notNumber(spec().axis(culprits.getFirst()).orElseThrow());
        }
        return Problem.error(
                culprits.isEmpty()
                        ? node.at("mark")
                        : spec().axis(culprits.getFirst()).orElseThrow().place(),
                "chart-without-numbers",
                new Phrase("no axis holds numbers", "aucun axe ne porte de nombres"),
                new Phrase(
                        "name a column of numbers, or an aggregate: {column: order_id, aggregate:"
                                + " count}",
                        "nommez une colonne de nombres, ou un aggregate\u00a0: {column: commande,"
                                + " aggregate: count}"));
    }

    private Problem notNumber(Axis axis) {
        return Problem.error(
                axis.place(),
                "chart-without-numbers",
                Phrase.of(
                        "'%s' holds %s, and its values are to be measured",
                        "«\u00a0%s\u00a0» contient %s, et ses valeurs sont à mesurer",
                        axis.column(),
                        type(axis)),
                new Phrase(
                        "name a column of numbers, or an aggregate: count",
                        "nommez une colonne de nombres, ou un aggregate\u00a0: count"));
    }

    private String type(Axis axis) {
        return columns.stream()
                .filter(column -> column.name().equals(axis.column()))
                .map(Column::type)
                .findFirst()
                .orElse("?");
    }

    /// The slots whose numbers are drawn.
    private List<Slot> measured() {
        return switch (spec().mark()) {
            case BAR -> List.of(Slot.Y, Slot.X);
            case LINE, AREA, ARC, TILE, PARETO, WATERFALL, TREEMAP, BOX, POINT -> List.of(Slot.Y);
            case HISTOGRAM, QQ -> List.of(Slot.X);
            case RECT -> List.of(Slot.COLOR);
            case SANKEY -> List.of(Slot.VALUE);
            case INTERVAL -> List.of(Slot.X, Slot.LOW, Slot.HIGH);
            case GEO -> List.of(Slot.X, Slot.Y);
            case GANTT -> List.of();
        };
    }

    private ChartSpec spec() {
        return node.spec();
    }
}
