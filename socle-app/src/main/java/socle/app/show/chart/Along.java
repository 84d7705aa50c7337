package socle.app.show.chart;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column.Family;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.api.show.Rule;
import socle.app.show.chart.Scale.Tick;
import socle.app.show.words.Values;

/// The way along which places stand: time, numbers, or names in their order.
///
/// @param places those of sister drawings as well
record Along(Sheet sheet, List<Object> places, Scale scale) {

    /// The scale that suits the places of cells, in an area of the drawing.
    static Along of(Cells cells, Box area) {
        return of(cells.sheet(), cells.places(), area);
    }

    /// The scale that suits some values of the axis of places.
    static Along of(Sheet sheet, List<Object> places, Box area) {
        List<LocalDateTime> moments = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (Object place : places) {
            LocalDateTime moment = Values.moment(place);
            Double number = moment == null ? Values.number(place) : null;
            if (moment != null) {
                moments.add(moment);
            } else if (number != null) {
                numbers.add(number);
            }
        }
        double start = area.left() + 6;
        double end = area.right() - 2;
        if (moments.size() == places.size()) {
            LocalDateTime low = moments.stream().min(Comparator.naturalOrder()).orElseThrow();
            LocalDateTime high = moments.stream().max(Comparator.naturalOrder()).orElseThrow();
            Scale time = new TimeScale(low, high, start, end, sheet.look().dates());
            return new Along(sheet, places, time);
        }
        if (numbers.size() == places.size()) {
            return new Along(sheet, places, numbers(sheet, numbers, start, end));
        }
        List<String> names = sheet.look().names(places, sheet.name().format());
        return new Along(sheet, places, new Band(names, start, end, 0));
    }

    private static Numeric numbers(Sheet sheet, List<Double> numbers, double start, double end) {
        Channel name = sheet.name();
        boolean log = sheet.isLog(name);
        double[] kept =
                numbers.stream().mapToDouble(value -> value).filter(v -> !log || v > 0).toArray();
        double low = Positive.least(kept);
        double high = Positive.most(kept);
        if (log) {
            return Log.of(
                    new Linear.Domain(low, high),
                    start,
                    end,
                    value -> sheet.look().mark(value, name));
        }
        Linear.Domain domain = Linear.Domain.of(low, high);
        boolean years = name.format() == Format.AUTO && low >= 1000 && high < 3000;
        boolean whole = sheet.sort(name) == Family.NUMBER && allWhole(kept);
        int ticks = end - start < 200 ? 4 : end - start < 320 ? 5 : 8;
        double rough = Linear.roundStep((domain.high() - domain.low()) / ticks);
        double step = years && whole ? Math.max(1, rough) : rough;
        double largest = Math.max(Math.abs(domain.low()), Math.abs(domain.high()));
        return new Linear(
                domain,
                step,
                start,
                end,
                value ->
                        years && whole && value == Math.rint(value)
                                ? String.valueOf((int) value)
                                : sheet.look().tick(value, step, largest, name));
    }

    private static boolean allWhole(double[] values) {
        for (double value : values) {
            if (value != Math.rint(value)) {
                return false;
            }
        }
        return true;
    }

    /// Where a value stands.
    ///
    /// @param index of its place among all places
    double at(Object place, int index) {
        return switch (scale) {
            case TimeScale time -> time.at(Objects.requireNonNull(Values.moment(place)));
            case Numeric linear -> linear.at(Objects.requireNonNull(Values.number(place)));
            case Band band -> band.middle(index);
        };
    }

    /// Ticks of numbers may begin outside the numbers that there are; those are left out.
    List<Tick> ticks() {
        return switch (scale) {
            case TimeScale time -> time.ticks();
            case Band band -> band.fitted(sheet, sheet.sort(sheet.name()));
            case Numeric linear -> linear.inner();
        };
    }

    /// Where the text of a rule stands; NaN when it means nothing on this axis.
    double place(String x) {
        return switch (scale) {
            case TimeScale time -> {
                LocalDateTime moment = Written.moment(x);
                yield moment == null ? Double.NaN : time.at(moment);
            }
            case Numeric linear -> number(linear, Written.number(x));
            case Band band -> {
                int place = places.stream().map(Object::toString).toList().indexOf(x);
                yield place < 0 ? Double.NaN : band.middle(place);
            }
        };
    }

    private static double number(Numeric scale, @Nullable Double value) {
        return value == null || (scale instanceof Log && value <= 0) ? Double.NaN : scale.at(value);
    }

    /// Named lines that stand on this axis.
    void uprights(Svg svg, Box area) {
        for (Rule rule : sheet.uprights()) {
            double at = place(rule.x().orElse(""));
            if (at >= area.left() && at <= area.right()) {
                Rules.upright(sheet, svg, area, at, rule.label());
            } else {
                sheet.outside(rule.label());
            }
        }
    }
}
