package socle.app.show.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Format;
import socle.api.show.Rule;
import socle.api.text.Phrase;

/// All that a drawing of a plot needs to know.
///
/// @param notes what could not be drawn and is said instead; filled while drawing
record Sheet(Chart chart, Cells cells, Look look, List<Phrase> notes) {

    Channel value() {
        return chart.horizontal() ? chart.x() : chart.y();
    }

    /// How the axis of values is written: shares when bars are shares.
    Channel axis() {
        Channel value = value();
        if (chart.stack() != Chart.Stack.NORMALIZE) {
            return value;
        }
        return new Channel(
                value.column(),
                Optional.empty(),
                value.title(),
                Format.PERCENT,
                Optional.empty(),
                Optional.empty());
    }

    Channel name() {
        return chart.horizontal() ? chart.y() : chart.x();
    }

    List<String> names() {
        return look.names(cells.places(), name().format());
    }

    boolean several() {
        return cells.series().size() > 1;
    }

    /// Thresholds on the axis of values.
    List<Threshold> thresholds() {
        return chart.rules().stream()
                .flatMap(
                        rule -> {
                            Double at = threshold(rule);
                            return at == null
                                    ? Stream.empty()
                                    : Stream.of(new Threshold(at, rule.label()));
                        })
                .toList();
    }

    /// A named value.
    record Threshold(double at, String label) {}

    void note(String en, String fr) {
        Phrase phrase = new Phrase(en, fr);
        if (!notes.contains(phrase)) {
            notes.add(phrase);
        }
    }

    private @Nullable Double threshold(Rule rule) {
        if (rule.y().isPresent()) {
            return rule.y().get();
        }
        return chart.horizontal() ? number(rule.x().orElse("")) : null;
    }

    static @Nullable Double number(String words) {
        try {
            return Double.valueOf(words);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// A moment as authors write it: `1999-10-01`, `1999-10`, `1999` or with a time.
    static @Nullable LocalDateTime moment(String words) {
        String whole =
                words.length() == 4
                        ? words + "-01-01"
                        : words.length() == 7 ? words + "-01" : words;
        try {
            return whole.length() <= 10
                    ? LocalDate.parse(whole).atStartOfDay()
                    : LocalDateTime.parse(whole.replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
