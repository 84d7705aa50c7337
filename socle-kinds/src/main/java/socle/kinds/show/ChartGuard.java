package socle.kinds.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.data.Column.Family;
import socle.api.show.Chart.Stack;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Suggestion;

/// What is wrong with a chart before it is drawn, and what may be better.
record ChartGuard(Node<ChartSpec> node, Optional<List<Column>> columns) {

    static List<Problem> of(Node<ChartSpec> node, Neighbours neighbours) {
        Optional<List<Column>> known = neighbours.columns(node.spec().from().node().value());
        return new ChartGuard(node, known).problems();
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        slots(problems);
        known(problems);
        scales(problems);
        if (problems.isEmpty()) {
            columns.ifPresent(known -> suits(known, problems));
        }
        if (node.header().title().isEmpty()) {
            problems.add(
                    Problem.error(
                            node.place(),
                            "chart-untitled",
                            new Phrase("the chart has no title", "la figure n’a pas de titre"),
                            new Phrase(
                                    "say what is found: Strikes double in October",
                                    "dites ce que l’on trouve\u00a0: Les collisions doublent en"
                                            + " octobre")));
        }
        return problems;
    }

    private void slots(List<Problem> problems) {
        String mark = node.spec().mark().name().toLowerCase(Locale.ROOT);
        for (Slot slot : Slot.values()) {
            if (node.spec().mark().needs().contains(slot) && node.spec().axis(slot).isEmpty()) {
                String name = slot.name().toLowerCase(Locale.ROOT);
                problems.add(
                        Problem.error(
                                node.place(),
                                "chart-slot",
                                Phrase.of(
                                        "mark '%s' needs %s",
                                        "la forme «\u00a0%s\u00a0» demande %s", mark, name),
                                Phrase.of(
                                        "name its column: %s: column",
                                        "nommez sa colonne\u00a0: %s: colonne", name)));
            }
        }
    }

    private void known(List<Problem> problems) {
        List<String> names = columns.stream().flatMap(List::stream).map(Column::name).toList();
        if (names.isEmpty()) {
            return;
        }
        axes().filter(axis -> !names.contains(axis.column()))
                .forEach(axis -> problems.add(unknown(axis, names)));
    }

    private Problem unknown(Axis axis, List<String> names) {
        return Problem.error(
                axis.place(),
                "unknown-column",
                Phrase.of(
                        "%s has no column '%s'",
                        "%s n’a pas de colonne «\u00a0%s\u00a0»",
                        node.spec().from().node(),
                        axis.column()),
                Suggestion.todo(
                        axis.column(),
                        names,
                        Phrase.of(
                                "its columns: %s",
                                "ses colonnes\u00a0: %s", String.join(", ", names))));
    }

    private void scales(List<Problem> problems) {
        boolean bar = node.spec().mark() == Mark.BAR;
        axes().filter(axis -> bar && axis.zero().filter(zero -> !zero).isPresent())
                .map(
                        axis ->
                                Problem.error(
                                        axis.place(),
                                        "chart-bars-from-zero",
                                        new Phrase(
                                                "bars start at zero: their lengths are compared",
                                                "les barres partent de zéro\u00a0: on compare leurs"
                                                        + " longueurs"),
                                        new Phrase(
                                                "leave zero out, or draw a line",
                                                "retirez zero, ou tracez une courbe")))
                .forEach(problems::add);
        if (node.spec().stack() != Stack.NONE && (!bar || node.spec().color().isEmpty())) {
            problems.add(
                    Problem.error(
                            node.place(),
                            "chart-stack",
                            new Phrase(
                                    "only bars of several colours are stacked",
                                    "on n’empile que des barres de plusieurs couleurs"),
                            new Phrase(
                                    "name a color, or leave stack out",
                                    "nommez color, ou" + " retirez stack")));
        }
    }

    private void suits(List<Column> known, List<Problem> problems) {
        Optional<Layout> layout = Layout.of(node.spec(), known);
        if (layout.isEmpty()) {
            problems.add(noNumbers());
            return;
        }
        if (node.spec().mark() == Mark.LINE && layout.get().family() == Family.TEXT) {
            problems.add(
                    Problem.advice(
                            layout.get().place().place(),
                            "chart-mark-unsuited",
                            new Phrase(
                                    "a line joins names that have no order",
                                    "une courbe relie des noms qui n’ont pas d’ordre"),
                            new Phrase(
                                    "compare them with bars: mark: bar",
                                    "comparez-les par des barres\u00a0: mark: bar")));
        }
    }

    private Problem noNumbers() {
        return Problem.error(
                node.place(),
                "chart-without-numbers",
                new Phrase("no axis holds numbers", "aucun axe ne porte de nombres"),
                new Phrase(
                        "name a column of numbers, or an aggregate: {column: order_id, aggregate:"
                                + " count}",
                        "nommez une colonne de nombres, ou un aggregate\u00a0: {column: commande,"
                                + " aggregate: count}"));
    }

    private Stream<Axis> axes() {
        return Stream.of(Slot.values()).flatMap(slot -> node.spec().axis(slot).stream());
    }
}
