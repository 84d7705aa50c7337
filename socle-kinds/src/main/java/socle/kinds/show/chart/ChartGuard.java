package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.show.Channel.Scale;
import socle.api.show.Chart.Stack;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;

/// What is wrong with a chart before it is drawn, each at its line.
record ChartGuard(Node<ChartSpec> node, Optional<List<Column>> columns, Neighbours neighbours) {

    static List<Problem> of(Node<ChartSpec> node, Neighbours neighbours) {
        Optional<List<Column>> known = neighbours.columns(node.spec().from().node().value());
        return new ChartGuard(node, known, neighbours).problems();
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        needed(problems);
        unmeant(problems);
        known(problems);
        scales(problems);
        stack(problems);
        slices(problems);
        if (problems.isEmpty()) {
            columns.ifPresent(known -> problems.addAll(new ChartAdvice(node, known).problems()));
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

    private void needed(List<Problem> problems) {
        for (Slot slot : Slot.values()) {
            if (spec().mark().needs().contains(slot) && spec().axis(slot).isEmpty()) {
                problems.add(lacks(Slots.word(slot)));
            }
        }
        boolean points = spec().x().isPresent() && spec().y().isPresent();
        if (spec().mark() == Mark.GEO && spec().shape().isEmpty() && !points) {
            problems.add(lacks("shape, or x and y"));
        }
    }

    private Problem lacks(String slots) {
        return Problem.error(
                node.at("mark"),
                "chart-slot",
                Phrase.of(
                        "mark '%s' needs %s",
                        "la forme «\u00a0%s\u00a0» demande %s", Slots.word(spec().mark()), slots),
                Phrase.of(
                        "name its column: %s: column",
                        "nommez sa colonne\u00a0: %s: colonne", slots.replaceAll(",.*", "")));
    }

    /// Slots that the mark would not draw: never left out in silence.
    private void unmeant(List<Problem> problems) {
        spec().slots()
                .filter(slot -> !spec().mark().takes(slot) && !isAxisOfCounts(slot))
                .forEach(slot -> problems.add(unmeant(slot)));
        if (spec().trend().isPresent() && spec().mark() != Mark.POINT) {
            problems.add(unmeant("trend", "point"));
        }
        if (spec().hole() > 0 && spec().mark() != Mark.ARC) {
            problems.add(unmeant("hole", "arc"));
        }
        if (spec().diagonal() && spec().mark() != Mark.LINE) {
            problems.add(unmeant("diagonal", "line"));
        }
    }

    /// The y of a histogram is its count: an author may give it words.
    private boolean isAxisOfCounts(Slot slot) {
        return spec().mark() == Mark.HISTOGRAM && slot == Slot.Y;
    }

    private Problem unmeant(Slot slot) {
        return Problem.error(
                node.at(Slots.word(slot)),
                "chart-slot-unmeant",
                Phrase.of(
                        "mark '%s' has no %s",
                        "la forme «\u00a0%s\u00a0» n’a pas de %s",
                        Slots.word(spec().mark()),
                        Slots.word(slot)),
                Phrase.of(
                        "remove it; it takes: %s",
                        "retirez-le\u202f; elle prend\u00a0: %s", taken()));
    }

    private Problem unmeant(String key, String mark) {
        return Problem.error(
                node.at(key),
                "chart-slot-unmeant",
                Phrase.of(
                        "mark '%s' has no %s",
                        "la forme «\u00a0%s\u00a0» n’a pas de %s", Slots.word(spec().mark()), key),
                Phrase.of(
                        "remove it, or draw mark: %s",
                        "retirez-le, ou dessinez mark\u00a0: %s", mark));
    }

    private String taken() {
        List<String> slots = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            if (spec().mark().takes(slot)) {
                slots.add(Slots.word(slot));
            }
        }
        return String.join(", ", slots);
    }

    private void known(List<Problem> problems) {
        List<String> names = columns.stream().flatMap(List::stream).map(Column::name).toList();
        if (names.isEmpty()) {
            return;
        }
        spec().slots()
                .filter(slot -> !isAxisOfCounts(slot))
                .map(slot -> spec().axis(slot).orElseThrow())
                .filter(axis -> !names.contains(axis.column()))
                .forEach(axis -> problems.add(unknown(axis, names)));
    }

    private Problem unknown(Axis axis, List<String> names) {
        return Problem.error(
                axis.place(),
                "unknown-column",
                Phrase.of(
                        "%s has no column '%s'",
                        "%s n’a pas de colonne «\u00a0%s\u00a0»",
                        spec().from().node(),
                        axis.column()),
                Suggestion.todo(
                        axis.column(),
                        names,
                        Phrase.of(
                                "its columns: %s",
                                "ses colonnes\u00a0: %s", String.join(", ", names))));
    }

    private void scales(List<Problem> problems) {
        boolean lengths = Slots.isLength(spec().mark());
        spec().slots()
                .filter(_ -> lengths)
                .map(slot -> spec().axis(slot).orElseThrow())
                .filter(
                        axis ->
                                axis.scale() == Scale.LOG
                                        || axis.zero().filter(zero -> !zero).isPresent())
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
                                                "leave zero and scale out, or draw a line",
                                                "retirez zero et scale, ou tracez une courbe")))
                .forEach(problems::add);
    }

    private void stack(List<Problem> problems) {
        boolean stacks = spec().mark() == Mark.BAR || spec().mark() == Mark.AREA;
        if (spec().stack() != Stack.NONE && (!stacks || spec().color().isEmpty())) {
            problems.add(
                    Problem.error(
                            node.at("stack"),
                            "chart-stack",
                            new Phrase(
                                    "only bars or areas of several colours are stacked",
                                    "on n’empile que des barres ou aires de plusieurs couleurs"),
                            new Phrase(
                                    "name a color, or leave stack out",
                                    "nommez color, ou retirez stack")));
        }
    }

    /// Beyond six slices a pie is a puzzle; known from its limit, or from the table when it was
    /// published and nothing joins the rest.
    private void slices(List<Problem> problems) {
        if (spec().mark() != Mark.ARC || spec().x().isEmpty() || spec().y().isEmpty()) {
            return;
        }
        Optional<Integer> limit = spec().limit();
        boolean joined = spec().y().get().aggregate().isPresent();
        long slices = limit.map(Long::valueOf).orElseGet(() -> joined ? 0 : distinct());
        if (slices > Groups.MOST_COLOURS) {
            Place place = limit.isPresent() ? node.at("limit") : node.at("mark");
            problems.add(
                    Problem.error(
                            place,
                            "chart-pie-slices",
                            Groups.tooManySlices(slices),
                            new Phrase(
                                    "draw bars (mark: bar), or limit: 6 with an aggregate, so that the"
                                            + " rest becomes Others",
                                    "dessinez des barres (mark: bar), ou limit: 6 avec un aggregate,"
                                            + " pour que le reste devienne Autres")));
        }
    }

    private long distinct() {
        OptionalLong found =
                neighbours.distinct(
                        spec().from().node().value(), spec().x().orElseThrow().column());
        return found.orElse(0);
    }

    private ChartSpec spec() {
        return node.spec();
    }
}
