package socle.kinds.show;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.data.Column.Family;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Chart.Shape;
import socle.api.show.Mark;
import socle.api.show.Slot;

/// Which axis holds places and which holds values: bars lie when the value is on x.
///
/// @param place names, dates or steps
/// @param value what is measured there
/// @param family what sort of places
record Layout(ChartSpec spec, Axis place, Axis value, Family family) {

    /// Reads it from the chart and the types of the columns; empty when no axis holds numbers.
    static Optional<Layout> of(ChartSpec spec, List<Column> columns) {
        if (spec.x().isEmpty() || spec.y().isEmpty()) {
            return Optional.empty();
        }
        Axis x = spec.x().get();
        Axis y = spec.y().get();
        if (isValue(y, columns) && !(spec.mark() == Mark.BAR && x.aggregate().isPresent())) {
            return Optional.of(new Layout(spec, x, y, family(x, columns)));
        }
        if (spec.mark() == Mark.BAR && isValue(x, columns)) {
            return Optional.of(new Layout(spec, y, x, family(y, columns)));
        }
        return Optional.empty();
    }

    /// Whether bars lie.
    boolean isHorizontal() {
        return spec.x().filter(value::equals).isPresent();
    }

    /// The slot of the values.
    Slot valueSlot() {
        return isHorizontal() ? Slot.X : Slot.Y;
    }

    private Slot placeSlot() {
        return isHorizontal() ? Slot.Y : Slot.X;
    }

    /// Whether places are names, which may be joined under Others.
    boolean hasNames() {
        return family == Family.TEXT || family == Family.TRUTH;
    }

    /// The column of the values among the drawn rows.
    String measure() {
        String column = value.column();
        boolean taken =
                column.equals(place.column())
                        || spec.color().map(Axis::column).filter(column::equals).isPresent();
        return taken ? "value_of_" + column : column;
    }

    /// The chart to draw from the drawn rows.
    Chart chart() {
        Map<Slot, Channel> channels = new EnumMap<>(Slot.class);
        channels.put(valueSlot(), value.channel(measure()));
        channels.put(placeSlot(), place.channel(place.column()));
        spec.color().ifPresent(color -> channels.put(Slot.COLOR, color.channel(color.column())));
        return Chart.of(spec.mark(), channels)
                .as(new Shape(isHorizontal(), spec.stack(), Optional.empty(), 0, false, 3))
                .with(spec.rules());
    }

    private static boolean isValue(Axis axis, List<Column> columns) {
        return axis.aggregate().isPresent() || family(axis, columns) == Family.NUMBER;
    }

    private static Family family(Axis axis, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.name().equals(axis.column()))
                .findFirst()
                .map(Column::family)
                .orElse(Family.OTHER);
    }
}
