package socle.app.show.chart;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.app.show.chart.BigNumber.Step;
import socle.app.show.words.Values;

/// How the last value of a tile differs from the one before, and from that of the same time a year
/// earlier when there is one.
record Changes(Look look, Channel channel, List<Step> steps) {

    static Changes of(BigNumber tile) {
        return new Changes(tile.sheet().look(), tile.sheet().value(), tile.steps());
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        if (steps.size() > 1) {
            Step before = steps.get(steps.size() - 2);
            words.add(words(look.say("Before", "Avant"), before));
            yearBefore()
                    .filter(step -> step.row() != before.row())
                    .ifPresent(
                            step ->
                                    words.add(
                                            words(look.say("A year before", "Un an avant"), step)));
        }
        return words;
    }

    private Optional<Step> yearBefore() {
        LocalDateTime last = Values.moment(steps.getLast().at());
        return last == null
                ? Optional.empty()
                : steps.stream()
                        .filter(step -> last.minusYears(1).equals(Values.moment(step.at())))
                        .findFirst();
    }

    private String words(String when, Step step) {
        String name = step.name().isEmpty() ? "" : " (" + step.name() + ")";
        return when
                + name
                + look.say(": ", "\u00A0: ")
                + look.value(step.value(), channel)
                + look.say(", change ", ", écart ")
                + change(step.value());
    }

    /// The difference, and its share of the older value where that means something.
    private String change(double from) {
        double to = steps.getLast().value();
        double by = to - from;
        String sign = by > 0 ? "+" : "";
        if (channel.format() == Format.PERCENT) {
            return sign + look.numbers().fixed(by * 100, 1) + " points";
        }
        String words = sign + look.value(by, channel);
        return from > 0 && to >= 0 && by != 0
                ? words + " (" + sign + look.numbers().percent(by / from, 1) + ")"
                : words;
    }
}
