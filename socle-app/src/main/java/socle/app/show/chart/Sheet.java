package socle.app.show.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Chart.Stack;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Rule;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.words.Values;

/// All that a drawing of a plot needs to know.
///
/// @param rows all rows of the plot
/// @param family the rows of each drawing, by their numbers: one drawing unless there are facets;
///     drawings of one family share their scales
/// @param own which of the family this is
/// @param notes what could not be drawn and is said instead; filled while drawing
record Sheet(
        Chart chart,
        Rows rows,
        List<List<Integer>> family,
        int own,
        Look look,
        List<Phrase> notes) {

    /// One drawing of all rows.
    static Sheet of(Chart chart, Rows rows, Look look) {
        List<Integer> all = IntStream.range(0, rows.size()).boxed().toList();
        return new Sheet(chart, rows, List.of(all), 0, look, new ArrayList<>());
    }

    /// The numbers of the rows that are drawn here.
    List<Integer> numbers() {
        return family.get(own);
    }

    /// Whether it is one of several that share a legend.
    boolean isFacet() {
        return family.size() > 1;
    }

    /// This drawing and its sisters.
    List<Sheet> sisters() {
        return IntStream.range(0, family.size())
                .mapToObj(i -> new Sheet(chart, rows, family, i, look, notes))
                .toList();
    }

    /// The same with words for an axis that the author left without.
    Sheet titled(Slot slot, String en, String fr) {
        Channel channel = chart.at(slot);
        if (channel.title().isPresent()) {
            return this;
        }
        Map<Slot, Channel> channels = new EnumMap<>(chart.channels());
        channels.put(slot, channel.titled(look.say(en, fr)));
        Chart named =
                new Chart(chart.mark(), channels, chart.shape(), chart.rules(), chart.notes());
        return new Sheet(named, rows, family, own, look, notes);
    }

    boolean has(Slot slot) {
        return chart.channel(slot).isPresent();
    }

    /// What a row says in a slot; null when it says nothing there.
    @Nullable Object at(int row, Slot slot) {
        return chart.channel(slot)
                .map(channel -> rows.indexOf(channel.column()))
                .filter(column -> column >= 0)
                .map(column -> rows.at(row, column))
                .orElse(null);
    }

    /// The number that a row says in a slot; NaN when it says none.
    double number(int row, Slot slot) {
        Double number = Values.number(at(row, slot));
        return number == null ? Double.NaN : number;
    }

    /// The names that rows say in a slot, in the shortest form that tells them apart; a row that
    /// has
    /// none is not there.
    Map<Integer, String> names(Slot slot) {
        List<Integer> named = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int row : numbers()) {
            Object value = at(row, slot);
            if (value != null) {
                named.add(row);
                values.add(value);
            }
        }
        List<String> names = look.names(values, chart.at(slot).format());
        Map<Integer, String> found = new LinkedHashMap<>();
        for (int i = 0; i < named.size(); i++) {
            found.put(named.get(i), names.get(i));
        }
        return found;
    }

    /// What a row says in a slot, in words; a dash when it says nothing.
    String words(int row, Slot slot) {
        return look.name(at(row, slot), chart.at(slot));
    }

    /// The numbers of all its rows in a slot, in their order; NaN where a row says none.
    double[] numbers(Slot slot) {
        int column = chart.channel(slot).map(it -> rows.indexOf(it.column())).orElse(-1);
        return numbers().stream()
                .mapToDouble(
                        row -> {
                            Double found = column < 0 ? null : Values.number(rows.at(row, column));
                            return found == null ? Double.NaN : found;
                        })
                .toArray();
    }

    /// Whether names stand at the left and values run from left to right.
    boolean lies() {
        return chart.shape().horizontal() || chart.mark() == Mark.INTERVAL;
    }

    /// Whether equal ratios are equal distances; never for lengths, which begin at zero.
    boolean isLog(Channel channel) {
        return channel.scale() == Channel.Scale.LOG
                && switch (chart.mark()) {
                    case LINE, POINT, BOX, INTERVAL -> true;
                    default -> false;
                };
    }

    /// What sort of values a column holds.
    Column.Family sort(Channel channel) {
        return rows.columns().get(rows.indexOf(channel.column())).family();
    }

    Channel value() {
        return chart.at(lies() ? Slot.X : Slot.Y);
    }

    /// How the axis of values is written: shares when bars are shares.
    Channel axis() {
        Channel value = value();
        return chart.shape().stack() == Stack.NORMALIZE
                ? Channel.of(value.column()).titled(value.title().orElse("")).in(Format.PERCENT)
                : value;
    }

    Channel name() {
        return chart.at(lies() ? Slot.Y : Slot.X);
    }

    /// Thresholds on the axis of values.
    List<Threshold> thresholds() {
        return chart.rules().stream()
                .flatMap(
                        rule -> {
                            Double at = threshold(rule);
                            if (at != null && at <= 0 && isLog(axis())) {
                                outside(rule.label());
                                return Stream.empty();
                            }
                            return at == null
                                    ? Stream.empty()
                                    : Stream.of(new Threshold(at, rule.label()));
                        })
                .toList();
    }

    /// Rules that stand on x, where x is no axis of values.
    List<Rule> uprights() {
        return lies()
                ? List.of()
                : chart.rules().stream().filter(rule -> rule.x().isPresent()).toList();
    }

    /// A named value.
    record Threshold(double at, String label) {}

    void note(String en, String fr) {
        Phrase phrase = new Phrase(en, fr);
        if (!notes.contains(phrase)) {
            notes.add(phrase);
        }
    }

    void outside(String name) {
        note("'" + name + "' stands outside the drawing.", "« " + name + " » est hors du dessin.");
    }

    /// Says that names did not fit.
    void cut() {
        note(
                "Long names are cut; the table has them whole.",
                "Les noms longs sont coupés ; le tableau les donne entiers.");
    }

    private @Nullable Double threshold(Rule rule) {
        if (rule.y().isPresent()) {
            return rule.y().get();
        }
        return lies() ? Written.number(rule.x().orElse("")) : null;
    }

    Optional<Channel> channel(Slot slot) {
        return chart.channel(slot);
    }
}
