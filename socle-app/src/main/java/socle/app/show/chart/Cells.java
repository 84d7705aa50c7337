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
import socle.api.show.Channel;
import socle.api.show.Slot;
import socle.app.show.words.Values;

/// The rows of a plot, sorted into places along one axis and series.
///
/// @param sheet that the rows are from
/// @param places every place once, in the order of the rows; those of sister drawings as well
/// @param names of the places, in words
/// @param family what sort of values the places are
/// @param more series that are not kept, because more cannot be told apart
/// @param twice a place that has two rows of one series
record Cells(
        Sheet sheet,
        List<Object> places,
        List<String> names,
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

    /// A row: its place, its value, null when the row has none, and its number among the rows.
    record Cell(int place, @Nullable Double value, int row) {}

    static Cells of(Sheet sheet) {
        Channel name = sheet.name();
        List<@Nullable Object> names = sheet.rows().column(name.column());
        List<@Nullable Object> values = sheet.rows().column(sheet.value().column());
        Optional<Channel> color = sheet.channel(Slot.COLOR);
        Map<Object, Integer> places = new LinkedHashMap<>();
        Map<String, List<Cell>> series = new LinkedHashMap<>();
        for (List<Integer> rows : sheet.family()) {
            for (int row : rows) {
                places.putIfAbsent(place(names.get(row)), places.size());
                series.computeIfAbsent(colour(sheet, color, row), _ -> new ArrayList<>());
            }
        }
        Set<Object> seen = new HashSet<>();
        String twice = null;
        for (int row : sheet.numbers()) {
            int at = Objects.requireNonNull(places.get(place(names.get(row))));
            String colour = colour(sheet, color, row);
            if (!seen.add(List.of(at, colour))) {
                twice = String.valueOf(place(names.get(row)));
            }
            Objects.requireNonNull(series.get(colour))
                    .add(new Cell(at, value(sheet, names.get(row), values.get(row)), row));
        }
        List<Series> kept = new ArrayList<>();
        series.forEach((one, cells) -> kept.add(new Series(one, List.copyOf(cells))));
        int most = Math.min(kept.size(), Palette.MOST);
        List<Object> all = new ArrayList<>(places.keySet());
        return new Cells(
                sheet,
                all,
                sheet.look().names(all, name.format()),
                sheet.rows().columns().get(sheet.rows().indexOf(name.column())).family(),
                kept.subList(0, most),
                kept.size() - most,
                Optional.ofNullable(twice));
    }

    boolean several() {
        return series.size() > 1;
    }

    List<String> seriesNames() {
        return series.stream().map(Series::name).toList();
    }

    /// The cells of each place, one a series, null where there is none.
    List<List<@Nullable Cell>> byPlace() {
        List<List<@Nullable Cell>> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            List<@Nullable Cell> cells = new ArrayList<>();
            series.forEach(_ -> cells.add(null));
            found.add(cells);
        }
        for (int i = 0; i < series.size(); i++) {
            for (Cell cell : series.get(i).cells()) {
                found.get(cell.place()).set(i, cell);
            }
        }
        return found;
    }

    /// The values that are there, those of sister drawings as well.
    double[] ofAll() {
        return sheet.sisters().stream()
                .flatMap(it -> (it.own() == sheet.own() ? this : of(it)).present().stream())
                .mapToDouble(value -> value)
                .toArray();
    }

    /// Every value that is there.
    List<Double> present() {
        return series.stream().flatMap(one -> one.present().stream()).toList();
    }

    /// How many rows have no value.
    long absent() {
        List<@Nullable Object> values = sheet.rows().column(sheet.value().column());
        return series.stream()
                .flatMap(one -> one.cells().stream())
                .filter(cell -> Values.number(values.get(cell.row())) == null)
                .count();
    }

    private static @Nullable Double value(
            Sheet sheet, @Nullable Object name, @Nullable Object value) {
        boolean placed =
                Values.number(name) == null || Positive.placed(sheet, sheet.name(), name) != null;
        return placed ? Positive.placed(sheet, sheet.value(), value) : null;
    }

    private static Object place(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "—");
    }

    private static String colour(Sheet sheet, Optional<Channel> color, int row) {
        return color.isPresent() ? sheet.words(row, Slot.COLOR) : "";
    }
}
