package socle.app.show.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column.Family;
import socle.api.show.Channel;
import socle.api.show.Slot;
import socle.api.text.Phrase;

/// A value a cell, told by its shade and its number; a cell without one is hatched.
///
/// @param columns,rows the places of both axes, in the order of the rows
/// @param cells by row, then by column; null where there is no value
record HeatMap(
        Sheet sheet, Places columns, Places rows, List<List<@Nullable Cell>> cells, boolean twice)
        implements Marks {

    /// A value and its row.
    record Cell(double value, int row) {}

    /// The places of an axis with their names.
    record Places(List<Object> places, List<String> names, Family sort) {
        int size() {
            return places.size();
        }
    }

    static HeatMap of(Sheet sheet) {
        Map<Object, Integer> columns = places(sheet, Slot.X);
        Map<Object, Integer> rows = places(sheet, Slot.Y);
        List<List<@Nullable Cell>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<@Nullable Cell> row = new ArrayList<>();
            columns.forEach((_, _) -> row.add(null));
            cells.add(row);
        }
        boolean twice = false;
        for (int row : sheet.numbers()) {
            int x = Objects.requireNonNull(columns.get(place(sheet, row, Slot.X)));
            int y = Objects.requireNonNull(rows.get(place(sheet, row, Slot.Y)));
            double value = sheet.number(row, Slot.COLOR);
            twice |= cells.get(y).get(x) != null;
            if (Double.isFinite(value)) {
                cells.get(y).set(x, new Cell(value, row));
            }
        }
        return new HeatMap(
                sheet, named(sheet, columns, Slot.X), named(sheet, rows, Slot.Y), cells, twice);
    }

    private static Map<Object, Integer> places(Sheet sheet, Slot slot) {
        Map<Object, Integer> places = new LinkedHashMap<>();
        sheet.numbers().forEach(row -> places.putIfAbsent(place(sheet, row, slot), places.size()));
        return places;
    }

    private static Object place(Sheet sheet, int row, Slot slot) {
        return Objects.requireNonNullElse(sheet.at(row, slot), "—");
    }

    private static Places named(Sheet sheet, Map<Object, Integer> places, Slot slot) {
        List<Object> all = List.copyOf(places.keySet());
        Channel channel = sheet.chart().at(slot);
        List<String> names = sheet.look().names(all, channel.format());
        return new Places(all, names, sheet.sort(channel));
    }

    Channel value() {
        return sheet.chart().at(Slot.COLOR);
    }

    /// The values that are there, row by row.
    List<Cell> present() {
        return cells.stream().flatMap(row -> row.stream().filter(Objects::nonNull)).toList();
    }

    @Override
    public Optional<Phrase> nothing() {
        if (present().isEmpty()) {
            return Optional.of(NoDrawing.NO_VALUE);
        }
        return twice
                ? Optional.of(
                        new Phrase(
                                "A cell has two rows; a heat map needs one.",
                                "Une case a deux lignes\u202F; il en faut une."))
                : Optional.empty();
    }

    @Override
    public List<String> words() {
        return new HeatWords(this).words();
    }

    /// Rows and columns change places where that leaves room for the values.
    @Override
    public double draw(Svg svg) {
        HeatGrid grid = new HeatGrid(this, svg);
        HeatGrid turned = new HeatGrid(turned(), svg);
        return !grid.fits() && turned.fits() ? turned.draw() : grid.draw();
    }

    private HeatMap turned() {
        List<List<@Nullable Cell>> other = new ArrayList<>();
        for (int x = 0; x < columns.size(); x++) {
            List<@Nullable Cell> row = new ArrayList<>();
            for (List<@Nullable Cell> cell : cells) {
                row.add(cell.get(x));
            }
            other.add(row);
        }
        return new HeatMap(sheet, /* columns= */ rows, /* rows= */ columns, other, twice);
    }

    /// The shades of its values.
    Ramp ramp() {
        double[] values =
                sheet.sisters().stream()
                        .flatMap(it -> of(it).present().stream())
                        .mapToDouble(Cell::value)
                        .toArray();
        return new Ramp(Positive.least(values), Positive.most(values));
    }
}
