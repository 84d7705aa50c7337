package socle.kinds.show.chart;

import java.util.Optional;
import socle.api.Outcome;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Phrase;

/// What nobody could read: more marks, colours, slices or rows behind one mark than a chart bears.
record TooMuch(ChartSpec spec, Drawn drawn) {

    /// Why the chart is refused.
    Optional<Outcome> refused() {
        int most = most();
        if (drawn.rows().size() > most && spec.mark() != Mark.BOX) {
            return refused(
                    Phrase.of("more than %d marks", "plus de %d signes", most),
                    new Phrase(
                            "aggregate in the model, or set a limit",
                            "agrégez dans le modèle, ou posez une limite"));
        }
        if (spec.mark() == Mark.BOX && different(Slot.X) > Boxes.MOST) {
            return refused(
                    Phrase.of("more than %d boxes", "plus de %d boîtes", Boxes.MOST),
                    new Phrase("choose in the model", "choisissez dans le modèle"));
        }
        if (drawn.most() > 1 && !hasAggregate()) {
            return refused(
                    Phrase.of(
                            "up to %d rows for one mark",
                            "jusqu’à %d lignes pour un même signe", drawn.most()),
                    Phrase.of(
                            "say how they become one value: %s: {aggregate: sum}",
                            "dites comment elles font une valeur\u00a0: %s: {aggregate: sum}",
                            measured().map(Axis::column).orElse("y")));
        }
        if (spec.mark() == Mark.ARC && drawn.rows().size() > Groups.MOST_COLOURS) {
            return refused(
                    Groups.tooManySlices(drawn.rows().size()),
                    new Phrase(
                            "draw bars (mark: bar), or add an aggregate, so that the rest becomes"
                                    + " Others",
                            "dessinez des barres (mark: bar), ou ajoutez un aggregate, pour que le"
                                    + " reste devienne Autres"));
        }
        return colours();
    }

    private Optional<Outcome> colours() {
        long colours = different(Slot.COLOR);
        boolean told = hasAggregate() || colours <= Groups.MOST_COLOURS;
        return told
                ? Optional.empty()
                : refused(
                        Phrase.of(
                                "%d colours, of which the eye tells %d apart",
                                "%d couleurs, l’œil en distingue %d", colours, Groups.MOST_COLOURS),
                        new Phrase(
                                "add an aggregate, so that the rest becomes Others, or choose in"
                                        + " the model",
                                "ajoutez un aggregate, pour que le reste devienne Autres, ou"
                                        + " choisissez dans le modèle"));
    }

    private int most() {
        return switch (spec.mark()) {
            case POINT, INTERVAL, GEO, GANTT -> Singles.MOST;
            default -> Grouping.MOST_MARKS;
        };
    }

    private Optional<Axis> measured() {
        return spec.axis(Slots.unit(spec.mark(), drawn.chart().shape().horizontal()));
    }

    private boolean hasAggregate() {
        return measured().flatMap(Axis::aggregate).isPresent();
    }

    private long different(Slot slot) {
        return drawn.different().getOrDefault(slot, 0L);
    }

    private static Optional<Outcome> refused(Phrase what, Phrase todo) {
        return Optional.of(Outcome.Failed.of(what, todo));
    }
}
