package socle.kinds.analyse.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.analyse.simulation.law.Figures;

/// What is drawn of a simulation: how often each outcome came, and what each input does alone.
record Picture(SimulationSpec spec, Answer answer, Language language) {

    private static final int MOST_BINS = 40;
    private static final int MOST_INPUTS = 12;

    /// Outcomes that are drawn: all, or those between two far percentiles where a few lie so far
    /// that the others would be one bar.
    record Reach(double low, double high, int beyond) {}

    Reach reach() {
        double low = answer.percentile(0.5);
        double high = answer.percentile(99.5);
        if (answer.most() - answer.least() <= 2 * (high - low) || low == high) {
            return new Reach(answer.least(), answer.most(), 0);
        }
        int inside = answer.below(Math.nextUp(high)) - answer.below(low);
        return new Reach(low, high, answer.draws() - inside);
    }

    /// One row a bin: its low edge, its high edge, how many draws.
    Rows histogram() {
        Reach reach = reach();
        double wide = reach.high() - reach.low();
        int bins = wide > 0 ? bins(wide) : 1;
        double low = wide > 0 ? reach.low() : reach.low() - 0.5;
        double step = wide > 0 ? wide / bins : 1;
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            double from = low + i * step;
            double to = i == bins - 1 ? low + wide + (wide > 0 ? 0 : 1) : low + (i + 1) * step;
            int above = answer.below(i == bins - 1 ? Math.nextUp(to) : to);
            rows.add(
                    List.of(
                            Figures.kept(from),
                            Figures.kept(to),
                            (long) (above - answer.below(from))));
        }
        return Rows.of(
                List.of(
                        new Column(in("from", "de"), "DOUBLE"),
                        new Column(in("to", "à"), "DOUBLE"),
                        new Column(in("draws", "tirages"), "BIGINT")),
                rows);
    }

    /// Freedman & Diaconis 1981, within what a reader tells apart.
    private int bins(double wide) {
        double quartiles = answer.percentile(75) - answer.percentile(25);
        double step = 2 * quartiles / Math.cbrt(answer.draws());
        return step > 0 ? Math.clamp((long) Math.ceil(wide / step), 10, MOST_BINS) : MOST_BINS;
    }

    /// What the bars are, and how many draws they leave out.
    Phrase label() {
        Phrase all =
                Phrase.of(
                        "How often each outcome came, in %s draws",
                        "Combien de fois chaque résultat est venu, en %s tirages",
                        Phrase.count(answer.draws()));
        int beyond = reach().beyond();
        return beyond == 0
                ? all
                : Phrase.of(
                        "%s; %s lie beyond what is drawn",
                        "%s\u202f; %s sont au-delà de ce qui est dessiné",
                        all,
                        Phrase.count(beyond));
    }

    /// One row an input: its name, the outcome at its low and at its high percentile.
    Rows tornado() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Swing one : answer.swings().stream().limit(MOST_INPUTS).toList()) {
            rows.add(
                    Arrays.asList(
                            java.util.Objects.requireNonNull(spec.inputs().get(one.name()))
                                    .words(one.name()),
                            Figures.kept(answer.base()),
                            Figures.kept(Math.min(one.atLow(), one.atHigh())),
                            Figures.kept(Math.max(one.atLow(), one.atHigh())),
                            Double.isNaN(one.rank()) ? null : (Double) Figures.kept(one.rank())));
        }
        return Rows.of(
                List.of(
                        new Column(in("input", "entrée"), "VARCHAR"),
                        new Column(in("at the medians", "aux médianes"), "DOUBLE"),
                        new Column(in("low", "borne basse"), "DOUBLE"),
                        new Column(in("high", "borne haute"), "DOUBLE"),
                        new Column(in("rank correlation", "corrélation des rangs"), "DOUBLE")),
                rows);
    }

    private String in(String en, String fr) {
        return new Phrase(en, fr).in(language);
    }

    /// Bars of how many draws fell where, with the line from which the conclusion holds.
    static Chart bars(Rows rows, SimulationSpec spec) {
        return Chart.of(
                        Mark.HISTOGRAM,
                        Map.of(
                                Slot.X, at(rows, 0).in(spec.unit()),
                                Slot.X2, at(rows, 1),
                                Slot.Y, at(rows, 2)))
                .with(Threshold.rule(spec).stream().toList());
    }

    /// A lying bar an input, the longest first.
    static Chart lying(Rows rows, SimulationSpec spec) {
        return Chart.of(
                        Mark.INTERVAL,
                        Map.of(
                                Slot.X, at(rows, 1).in(spec.unit()).fromZero(false),
                                Slot.Y, at(rows, 0),
                                Slot.LOW, at(rows, 2),
                                Slot.HIGH, at(rows, 3)))
                .as(new Chart.Shape(true, Chart.Stack.NONE, Optional.empty(), 0, false, 3))
                .with(Threshold.rule(spec).stream().toList());
    }

    private static Channel at(Rows rows, int column) {
        return Channel.of(rows.columns().get(column).name());
    }
}
