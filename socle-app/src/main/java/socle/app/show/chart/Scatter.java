package socle.app.show.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column.Family;
import socle.api.show.Channel;
import socle.api.show.Slot;

/// The rows of a scatter plot that have a place on both axes.
///
/// @param places in the order of the rows
/// @param colours the series, in the order of all rows, as many as can be told apart
/// @param axis the values of the axis of places, those of sister drawings as well
/// @param ys the values of the other axis, those of sister drawings as well
/// @param absent rows without a value on an axis
/// @param more series that are not drawn, because more cannot be told apart
record Scatter(
        Sheet sheet,
        List<Place> places,
        List<String> colours,
        List<Object> axis,
        List<Double> ys,
        long absent,
        int more) {

    private static final Set<Family> MEASURED =
            Set.of(Family.NUMBER, Family.DATE, Family.TIMESTAMP);

    /// A row with its place.
    ///
    /// @param index of its x among the names of the axis
    record Place(Object x, int index, double y, int series, int row) {}

    static Scatter of(Sheet sheet) {
        List<@Nullable Object> xs = sheet.rows().column(sheet.name().column());
        List<@Nullable Object> values = sheet.rows().column(sheet.value().column());
        Channel name = sheet.name();
        Channel value = sheet.value();
        Map<String, Integer> colours = colours(sheet);
        Family sort = sheet.sort(sheet.name());
        boolean names = !MEASURED.contains(sort);
        Map<Object, Integer> axis = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        long absent = 0;
        for (Sheet sister : sheet.sisters()) {
            for (int row : sister.numbers()) {
                Object x = x(sheet, name, xs.get(row));
                Double y = Positive.placed(sheet, value, values.get(row));
                int series = series(sheet, colours, row);
                boolean here = sister.own() == sheet.own();
                if (x == null || y == null || series >= Palette.MOST) {
                    boolean given = xs.get(row) != null && values.get(row) != null;
                    absent += here && !given ? 1 : 0;
                    continue;
                }
                int index = names ? axis.computeIfAbsent(x, _ -> axis.size()) : 0;
                all.add(x);
                ys.add(y);
                if (here) {
                    places.add(new Place(x, index, y, series, row));
                }
            }
        }
        List<String> told = List.copyOf(colours.keySet());
        int most = Math.min(told.size(), Palette.MOST);
        return new Scatter(
                sheet,
                places,
                told.subList(0, most),
                names ? List.copyOf(axis.keySet()) : all,
                ys,
                absent,
                told.size() - most);
    }

    /// The values of the other axis as an array.
    double[] heights() {
        return ys.stream().mapToDouble(y -> y).toArray();
    }

    /// The points of each series.
    List<List<Place>> bySeries() {
        List<List<Place>> found = new ArrayList<>();
        for (int i = 0; i < Math.max(1, colours.size()); i++) {
            int series = i;
            found.add(places.stream().filter(place -> place.series() == series).toList());
        }
        return found;
    }

    private static @Nullable Object x(Sheet sheet, Channel name, @Nullable Object value) {
        return value instanceof Number ? Positive.placed(sheet, name, value) : value;
    }

    private static Map<String, Integer> colours(Sheet sheet) {
        Map<String, Integer> colours = new LinkedHashMap<>();
        if (sheet.has(Slot.COLOR)) {
            for (int row = 0; row < sheet.rows().size(); row++) {
                colours.putIfAbsent(sheet.words(row, Slot.COLOR), colours.size());
            }
        }
        return colours;
    }

    private static int series(Sheet sheet, Map<String, Integer> colours, int row) {
        return colours.isEmpty()
                ? 0
                : Objects.requireNonNull(colours.get(sheet.words(row, Slot.COLOR)));
    }

    /// What a row is called, when a column names it.
    String name(int row) {
        Optional<Channel> label = sheet.channel(Slot.LABEL);
        return label.isEmpty() || sheet.at(row, Slot.LABEL) == null
                ? ""
                : sheet.words(row, Slot.LABEL);
    }
}
