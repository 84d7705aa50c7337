package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Chart;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Phrase;

/// What a chart draws, and what it leaves.
///
/// @param rows one a mark
/// @param most rows of the table behind one mark, at most
/// @param total of the values over all placed rows, when the drawn ones add up to it
/// @param different how many different values each grouping slot has in the table
record Drawn(
        Chart chart,
        Rows rows,
        long most,
        Left left,
        OptionalDouble total,
        Map<Slot, Long> different) {

    Drawn {
        different = Collections.unmodifiableMap(new LinkedHashMap<>(different));
    }

    /// What became of the rows of the table.
    ///
    /// @param all rows of the table
    /// @param placed rows that have a place
    /// @param empty rows with a place and no value
    /// @param cut what the drawing leaves out beside, or empty
    record Left(long all, long placed, long empty, Phrase cut) {

        static final Phrase NOTHING = Phrase.same("");
    }

    /// The drawn values, those that are missing left out.
    List<Point> points() {
        Slot value = Slots.measured(chart);
        List<Slot> names = Slots.naming(chart);
        List<Point> points = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            OptionalDouble number = number(row, value);
            if (number.isPresent()) {
                points.add(new Point(name(row, names), number.getAsDouble()));
            }
        }
        return points;
    }

    /// The sum of what is drawn; totals that a mark adds are not counted twice.
    double sum() {
        Slot value = Slots.measured(chart);
        boolean totals = chart.mark() == Mark.WATERFALL;
        double sum = 0;
        for (int row = 0; row < rows.size() - (totals ? 1 : 0); row++) {
            sum += number(row, value).orElse(0);
        }
        return sum;
    }

    /// The different words in a slot, in the order of the rows.
    List<String> names(Slot slot) {
        return chart.channel(slot)
                .map(
                        channel ->
                                rows.column(channel.column()).stream()
                                        .map(String::valueOf)
                                        .distinct()
                                        .toList())
                .orElse(List.of());
    }

    /// How many series, each a colour; one when colours are shades.
    int series() {
        int colour = chart.channel(Slot.COLOR).map(it -> rows.indexOf(it.column())).orElse(-1);
        boolean shades = colour >= 0 && rows.columns().get(colour).family() == Column.Family.NUMBER;
        return shades ? 1 : Math.max(1, names(Slot.COLOR).size());
    }

    /// A value and its place in words.
    record Point(String place, double value) {}

    private String name(int row, List<Slot> names) {
        List<String> words = new ArrayList<>();
        for (Slot slot : names) {
            words.add(String.valueOf(rows.at(row, rows.indexOf(chart.at(slot).column()))));
        }
        return String.join(", ", words);
    }

    private OptionalDouble number(int row, Slot slot) {
        int column = chart.channel(slot).map(it -> rows.indexOf(it.column())).orElse(-1);
        return column < 0 ? OptionalDouble.empty() : real(rows.at(row, column));
    }

    static OptionalDouble real(@Nullable Object value) {
        return value instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    static long whole(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
