package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import socle.api.show.Chart.Stack;
import socle.app.show.chart.Cells.Cell;

/// Where bars begin and end on the axis of values: from zero, one on the other, or as shares.
record Lengths(Cells cells, Stack stack, List<List<@Nullable Cell>> byPlace) {

    static Lengths of(Cells cells) {
        return of(cells, cells.sheet().chart().shape().stack());
    }

    static Lengths of(Cells cells, Stack stack) {
        return new Lengths(cells, stack, cells.byPlace());
    }

    /// One bar.
    ///
    /// @param from,to on the axis of values; equal when the value is zero
    /// @param value what its row says
    /// @param row its number
    record Length(int series, int place, double from, double to, double value, int row) {}

    /// Bars of one place, in the order of series.
    List<Length> at(int place) {
        List<Length> lengths = new ArrayList<>();
        double up = 0;
        double down = 0;
        double whole = total(place);
        List<@Nullable Cell> here = byPlace.get(place);
        for (int series = 0; series < here.size(); series++) {
            Cell cell = here.get(series);
            if (cell == null || cell.value() == null || (stack == Stack.NORMALIZE && whole == 0)) {
                continue;
            }
            double found = Objects.requireNonNull(cell.value());
            double length = stack == Stack.NORMALIZE ? found / whole : found;
            boolean alone = stack == Stack.NONE;
            double from = alone ? 0 : length < 0 ? down : up;
            lengths.add(new Length(series, place, from, from + length, found, cell.row()));
            up += length > 0 ? length : 0;
            down += length < 0 ? length : 0;
        }
        return lengths;
    }

    /// The sum of a place.
    double total(int place) {
        double total = 0;
        for (Cell cell : byPlace.get(place)) {
            total +=
                    cell == null || cell.value() == null ? 0 : Objects.requireNonNull(cell.value());
        }
        return total;
    }

    boolean stacked() {
        return stack != Stack.NONE && cells.several();
    }

    /// From the lowest to the highest end of all bars, those of sister drawings as well.
    Linear.Domain domain() {
        double low = 0;
        double high = 0;
        for (Sheet sister : cells.sheet().sisters()) {
            Lengths lengths =
                    sister.own() == cells.sheet().own() ? this : of(Cells.of(sister), stack);
            for (int place = 0; place < lengths.byPlace().size(); place++) {
                for (Length length : lengths.at(place)) {
                    low = Math.min(low, Math.min(length.from(), length.to()));
                    high = Math.max(high, Math.max(length.from(), length.to()));
                }
            }
        }
        return low == high ? new Linear.Domain(0, 1) : new Linear.Domain(low, high);
    }
}
