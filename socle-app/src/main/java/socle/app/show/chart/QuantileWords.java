package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.app.show.chart.QuantilePlot.Quantile;

/// Says in words how a column differs from a normal one: which tail leaves the line, and how far.
record QuantileWords(QuantilePlot plot) {

    /// A tail leaves the line when it is so many standard deviations from it.
    private static final double LEAVES = 0.5;

    private static final int ENOUGH = 8;

    List<String> words() {
        Telling telling = new Telling(plot.sheet().look(), plot.sheet().value());
        Look look = telling.look();
        List<String> sentences = new ArrayList<>();
        sentences.add(telling.count("Quantiles", "Quantiles", plot.quantiles().size()));
        sentences.add(
                Telling.upper(
                        look.say("from ", "de ")
                                + telling.value(plot.first().value())
                                + look.say(" to ", " à ")
                                + telling.value(plot.last().value())
                                + "."));
        if (plot.quantiles().size() >= ENOUGH && plot.slope() > 0) {
            String low = look.say("The low tail", "La queue basse");
            String high = look.say("The high tail", "La queue haute");
            tail(telling, low, plot.first(), -1).ifPresent(sentences::add);
            tail(telling, high, plot.last(), 1).ifPresent(sentences::add);
            if (sentences.size() == 2) {
                sentences.add(
                        look.say(
                                "Both tails follow the line of a normal distribution.",
                                "Les deux queues suivent la droite d’une loi normale."));
            }
        }
        return sentences;
    }

    /// How far a quantile is above the line, in standard deviations.
    private double away(Quantile quantile) {
        return (quantile.value() - plot.line(quantile.normal())) / plot.slope();
    }

    /// A sentence about an end that leaves the line.
    ///
    /// @param side -1 for the low end, 1 for the high one
    private Optional<String> tail(Telling telling, String name, Quantile end, int side) {
        double away = away(end);
        if (Math.abs(away) < LEAVES) {
            return Optional.empty();
        }
        Look look = telling.look();
        String way =
                away * side > 0
                        ? look.say(" is longer", " est plus longue")
                        : look.say(" is shorter", " est plus courte");
        return Optional.of(
                name
                        + way
                        + look.say(
                                " than that of a normal distribution: it ends at ",
                                " que celle d’une loi normale\u00A0: elle finit à ")
                        + telling.value(end.value())
                        + look.say(", the line at ", ", la droite à ")
                        + telling.value(plot.line(end.normal()))
                        + ".");
    }
}
