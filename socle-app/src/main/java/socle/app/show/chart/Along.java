package socle.app.show.chart;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import socle.api.show.Format;
import socle.app.show.chart.Scale.Tick;
import socle.app.show.words.Values;

/// The way along which a line runs: time, a number, or names in their order.
record Along(Cells cells, Scale scale) {

    /// The scale that suits the values of a sheet, in an area of the drawing.
    static Along of(Cells cells, Box area) {
        List<Object> places = cells.places();
        List<LocalDateTime> moments = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (Object place : places) {
            LocalDateTime moment = Values.moment(place);
            Double number = Values.number(place);
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
            return new Along(
                    cells, new TimeScale(low, high, start, end, cells.sheet().look().dates()));
        }
        if (numbers.size() == places.size()) {
            return new Along(cells, numbers(cells.sheet(), numbers, start, end));
        }
        return new Along(cells, new Band(cells.names(), start, end, 0));
    }

    private static Linear numbers(Sheet sheet, List<Double> numbers, double start, double end) {
        double low = numbers.stream().mapToDouble(value -> value).min().orElse(0);
        double high = numbers.stream().mapToDouble(value -> value).max().orElse(1);
        Linear.Domain domain = Linear.Domain.of(low, high);
        boolean years = sheet.name().format() == Format.AUTO && low >= 1000 && high < 3000;
        int ticks = end - start < 320 ? 4 : 8;
        double step = Linear.roundStep((domain.high() - domain.low()) / ticks);
        return new Linear(
                domain,
                step,
                start,
                end,
                value ->
                        years && value == Math.rint(value)
                                ? String.valueOf((int) value)
                                : sheet.look()
                                        .tick(value, step, Math.abs(domain.high()), sheet.name()));
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
            case Band band -> new UprightBars(cells).names(band);
            case Numeric linear -> linear.inner();
        };
    }

    /// Where the text of a rule stands; NaN when it means nothing on this axis.
    double place(String x) {
        return switch (scale) {
            case TimeScale time -> {
                LocalDateTime moment = Sheet.moment(x);
                yield moment == null ? Double.NaN : time.at(moment);
            }
            case Numeric linear -> {
                Double number = Sheet.number(x);
                yield number == null ? Double.NaN : linear.at(number);
            }
            case Band band -> {
                int place = cells.places().indexOf(x);
                yield place < 0 ? Double.NaN : band.middle(place);
            }
        };
    }
}
