package socle.app.show.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.app.show.words.Values;

/// The rows of a plot, sorted into places along one axis and series.
///
/// @param places every place once, in the order of the rows
/// @param family what sort of values the places are
/// @param more series that are not kept, because more cannot be told apart
/// @param twice a place that has two rows of one series
record Cells(
        List<Object> places,
        Column.Family family,
        List<Series> series,
        int more,
        Optional<String> twice) {

    Cells {
        places = List.copyOf(places);
        series = List.copyOf(series);
    }

    /// One colour of a plot.
    ///
    /// @param cells in the order of the rows
    record Series(String name, List<Cell> cells) {

        /// The value at a place; null when there is no row or the row has none.
        @Nullable Double at(int place) {
            for (Cell cell : cells) {
                if (cell.place() == place) {
                    return cell.value();
                }
            }
            return null;
        }

        /// Values that are there.
        List<Double> present() {
            List<Double> found = new ArrayList<>();
            for (Cell cell : cells) {
                Double value = cell.value();
                if (value != null) {
                    found.add(value);
                }
            }
            return found;
        }
    }

    /// A row: its place and its value, null when the row has none.
    record Cell(int place, @Nullable Double value) {}

    static Cells of(Chart chart, Rows rows) {
        Channel name = chart.horizontal() ? chart.y() : chart.x();
        Channel value = chart.horizontal() ? chart.x() : chart.y();
        List<@Nullable Object> names = rows.column(name.column());
        List<@Nullable Object> values = rows.column(value.column());
        Optional<List<@Nullable Object>> colors =
                chart.color().map(channel -> rows.column(channel.column()));
        Map<Object, Integer> places = new LinkedHashMap<>();
        Map<String, List<Cell>> series = new LinkedHashMap<>();
        Set<Object> seen = new HashSet<>();
        String twice = null;
        for (int row = 0; row < rows.size(); row++) {
            Object place = Objects.requireNonNullElse(names.get(row), "—");
            String color = colors.isPresent() ? text(colors.get().get(row)) : "";
            int at = places.computeIfAbsent(place, _ -> places.size());
            if (!seen.add(List.of(at, color))) {
                twice = String.valueOf(place);
            }
            series.computeIfAbsent(color, _ -> new ArrayList<>())
                    .add(new Cell(at, Values.number(values.get(row))));
        }
        List<Series> kept = new ArrayList<>();
        series.forEach((color, cells) -> kept.add(new Series(color, List.copyOf(cells))));
        int most = Math.min(kept.size(), Palette.MOST);
        return new Cells(
                new ArrayList<>(places.keySet()),
                rows.columns().get(rows.indexOf(name.column())).family(),
                kept.subList(0, most),
                kept.size() - most,
                Optional.ofNullable(twice));
    }

    /// Every value that is there.
    List<Double> present() {
        return series.stream().flatMap(one -> one.present().stream()).toList();
    }

    /// How many rows have no value.
    long absent() {
        return series.stream()
                .flatMap(one -> one.cells().stream())
                .filter(cell -> cell.value() == null)
                .count();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "—" : String.valueOf(value);
    }
}
