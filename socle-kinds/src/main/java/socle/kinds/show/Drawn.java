package socle.kinds.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;

/// What a chart draws, and what it leaves.
///
/// @param rows one a mark: place, colour when there is one, value
/// @param most rows of the table behind one mark, at most
/// @param allRows rows of the table
/// @param placed rows that have a place
/// @param withoutValue rows with a place and no value
/// @param total of the values over all placed rows, when they add up
/// @param places different places
/// @param colours different colours
record Drawn(
        Layout layout,
        Rows rows,
        long most,
        long allRows,
        long placed,
        long withoutValue,
        OptionalDouble total,
        long places,
        long colours) {

    /// Asks the engine.
    static Drawn of(ChartQuery query, Engine engine) {
        Rows found = engine.query(query.drawn());
        Rows whole = engine.query(query.whole());
        int behind = found.columns().size() - 1;
        return new Drawn(
                query.layout(),
                without(found, behind),
                found.values().stream().mapToLong(row -> number(row.get(behind))).max().orElse(0),
                number(whole.at(0, 0)),
                number(whole.at(0, 1)),
                number(whole.at(0, 2)),
                real(whole.at(0, 3)),
                number(whole.at(0, 4)),
                number(whole.at(0, 5)));
    }

    /// The drawn values, those that are missing left out.
    List<Point> points() {
        int place = rows.indexOf(layout.place().column());
        int value = rows.indexOf(layout.measure());
        return rows.values().stream()
                .flatMap(
                        row ->
                                real(row.get(value)).stream()
                                        .mapToObj(
                                                number ->
                                                        new Point(
                                                                String.valueOf(row.get(place)),
                                                                number)))
                .toList();
    }

    /// The names of the drawn places, in order.
    List<String> names() {
        int place = rows.indexOf(layout.place().column());
        return rows.values().stream()
                .map(row -> String.valueOf(row.get(place)))
                .distinct()
                .toList();
    }

    /// How many series, each a colour.
    int series() {
        return layout.spec()
                .color()
                .map(color -> rows.column(color.column()).stream().distinct().count())
                .orElse(1L)
                .intValue();
    }

    /// A value and its place in words.
    record Point(String place, double value) {}

    private static Rows without(Rows rows, int column) {
        List<Column> columns = new ArrayList<>(rows.columns());
        columns.remove(column);
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (List<@Nullable Object> row : rows.values()) {
            List<@Nullable Object> kept = new ArrayList<>(row);
            kept.remove(column);
            values.add(kept);
        }
        return Rows.of(columns, values);
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    private static OptionalDouble real(@Nullable Object value) {
        return value instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }
}
