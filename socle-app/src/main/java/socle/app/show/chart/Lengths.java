package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.show.Chart;

/// Where bars begin and end on the axis of values: from zero, one on the other, or as shares.
record Lengths(Cells cells, Chart.Stack stack) {

    /// One bar.
    ///
    /// @param from,to on the axis of values; equal when the value is zero
    /// @param value what its row says
    record Length(int series, int place, double from, double to, double value) {}

    /// Bars of one place, in the order of series.
    List<Length> at(int place) {
        List<Length> lengths = new ArrayList<>();
        double up = 0;
        double down = 0;
        double whole = total(place);
        for (int series = 0; series < cells.series().size(); series++) {
            @Nullable Double found = cells.series().get(series).at(place);
            if (found == null || (stack == Chart.Stack.NORMALIZE && whole == 0)) {
                continue;
            }
            double length = stack == Chart.Stack.NORMALIZE ? found / whole : found;
            boolean alone = stack == Chart.Stack.NONE;
            double from = alone ? 0 : length < 0 ? down : up;
            lengths.add(new Length(series, place, from, from + length, found));
            up += length > 0 ? length : 0;
            down += length < 0 ? length : 0;
        }
        return lengths;
    }

    /// The sum of a place.
    double total(int place) {
        double total = 0;
        for (Cells.Series series : cells.series()) {
            Double value = series.at(place);
            total += value == null ? 0 : value;
        }
        return total;
    }

    boolean stacked() {
        return stack != Chart.Stack.NONE && cells.series().size() > 1;
    }

    Linear.Domain domain() {
        double low = 0;
        double high = 0;
        for (int place = 0; place < cells.places().size(); place++) {
            for (Length length : at(place)) {
                low = Math.min(low, Math.min(length.from(), length.to()));
                high = Math.max(high, Math.max(length.from(), length.to()));
            }
        }
        return low == high ? new Linear.Domain(0, 1) : new Linear.Domain(low, high);
    }
}
