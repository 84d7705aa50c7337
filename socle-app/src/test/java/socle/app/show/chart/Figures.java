package socle.app.show.chart;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.api.show.Rule;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.app.show.words.Values;

/// What a drawing may say in numbers: the values of its rows as each slot writes them, how many
/// there are of what, and the figures of its mark, worked out anew by the plainest way.
final class Figures {

    private final Block.Plot plot;
    private final Look look = new Look(Language.EN);
    private final List<String> said = new ArrayList<>();

    Figures(Block.Plot plot) {
        this.plot = plot;
    }

    List<String> words() {
        plot.chart().rules().stream().map(Rule::label).forEach(said::add);
        plot.chart().notes().forEach(note -> said.add(note.label()));
        plot.chart().channels().values().forEach(it -> said.add(it.title().orElse(it.column())));
        List<Integer> rows = IntStream.range(0, plot.rows().size()).boxed().toList();
        values(rows);
        figures(rows);
        for (Slot slot : List.of(Slot.FACET, Slot.COLOR)) {
            parts(slot).values().forEach(this::figures);
        }
        return said;
    }

    private Map<String, List<Integer>> parts(Slot slot) {
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        if (plot.chart().channel(slot).isPresent()) {
            for (int row = 0; row < plot.rows().size(); row++) {
                parts.computeIfAbsent(String.valueOf(at(row, slot)), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        return parts;
    }

    private void values(List<Integer> rows) {
        plot.chart()
                .channels()
                .forEach(
                        (slot, channel) -> {
                            List<Object> places = new ArrayList<>();
                            for (int row : rows) {
                                Object value = at(row, slot);
                                if (value != null) {
                                    places.add(value);
                                    value(value, channel);
                                }
                            }
                            said.addAll(look.names(places, channel.format()));
                        });
    }

    private void value(Object value, Channel channel) {
        said.add(look.name(value, channel));
        Double number = Values.number(value);
        if (number != null) {
            said.add(look.value(number, channel));
            plot.chart().channels().values().forEach(it -> said.add(look.value(number, it)));
            said.add(look.numbers().fixed(number, 1));
            said.add(look.numbers().fixed(number, 2));
            said.add(look.numbers().percent(number, 1));
        }
    }

    private void figures(List<Integer> rows) {
        counts(rows);
        switch (plot.chart().mark()) {
            case POINT -> points(rows);
            case HISTOGRAM -> histogram(rows);
            case BOX -> boxes(rows);
            case INTERVAL -> intervals(rows);
            case QQ -> quantiles(rows);
            case TILE -> tile(rows);
            case LINE, AREA -> curve(rows);
            case ARC, PARETO, TREEMAP -> said.addAll(new PartFigures(plot).shares(Slot.Y));
            case SANKEY -> said.addAll(new PartFigures(plot).flows());
            case GANTT -> said.addAll(new PartFigures(plot).tasks());
            default -> said.add("");
        }
    }

    /// How many rows, different values, absent ones, ones without a logarithm.
    private void counts(List<Integer> rows) {
        count(0);
        count(rows.size());
        for (Slot slot : plot.chart().channels().keySet()) {
            List<Object> there = new ArrayList<>();
            for (int row : rows) {
                Object value = at(row, slot);
                if (value != null) {
                    there.add(value);
                }
            }
            count(there.size());
            count(rows.size() - there.size());
            count(there.stream().distinct().count());
            count(rows.stream().filter(row -> number(row, slot) <= 0).count());
        }
    }

    private void points(List<Integer> rows) {
        List<Integer> drawn = drawn(rows);
        count(drawn.size());
        double start = all().mapToDouble(row -> days(row)).min().orElse(0);
        double[] x = drawn.stream().mapToDouble(row -> x(row, start)).toArray();
        double[] y = drawn.stream().mapToDouble(row -> on(Slot.Y, number(row, Slot.Y))).toArray();
        double slope = covariance(x, y) / covariance(x, x);
        said.add(look.numbers().of(slope, Format.AUTO));
        said.add(look.numbers().of(slope * 365.25, Format.AUTO));
        said.add(look.numbers().of(mean(y) - slope * mean(x), Format.AUTO));
        double r = covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
        fixed(r * r, 2);
        double[] rx = ranks(x);
        double[] ry = ranks(y);
        fixed(covariance(rx, ry) / Math.sqrt(covariance(rx, rx) * covariance(ry, ry)), 2);
    }

    private Stream<Integer> all() {
        return IntStream.range(0, plot.rows().size()).boxed();
    }

    private double days(int row) {
        LocalDateTime moment = Values.moment(at(row, Slot.X));
        return moment == null ? 0 : TimeScale.seconds(moment) / 86_400;
    }

    private double x(int row, double start) {
        boolean time = Values.moment(at(row, Slot.X)) != null;
        return time ? days(row) - start : on(Slot.X, number(row, Slot.X));
    }

    private double on(Slot slot, double value) {
        boolean log = plot.chart().at(slot).scale() == Channel.Scale.LOG;
        return log ? Math.log10(value) : value;
    }

    /// The rows that both axes have a place for.
    private List<Integer> drawn(List<Integer> rows) {
        return rows.stream()
                .filter(row -> Double.isFinite(on(Slot.Y, number(row, Slot.Y))))
                .filter(
                        row ->
                                Double.isNaN(number(row, Slot.X))
                                        || Double.isFinite(on(Slot.X, number(row, Slot.X))))
                .toList();
    }

    private void histogram(List<Integer> rows) {
        List<Double> values = new ArrayList<>();
        for (int row : rows) {
            double middle = (number(row, Slot.X) + number(row, Slot.X2)) / 2;
            for (int i = 0; i < number(row, Slot.Y); i++) {
                values.add(middle);
            }
        }
        count(values.size());
        double[] all = values.stream().mapToDouble(it -> it).toArray();
        double mean = mean(all);
        double third = Arrays.stream(all).map(it -> Math.pow(it - mean, 3)).average().orElse(0);
        fixed(third / Math.pow(covariance(all, all), 1.5), 2);
    }

    private void boxes(List<Integer> rows) {
        for (int row : rows) {
            value(number(row, Slot.UPPER) - number(row, Slot.LOWER), plot.chart().at(Slot.Y));
        }
        long beyond = rows.stream().filter(row -> number(row, Slot.Y) > 0).count();
        count(beyond);
    }

    private void intervals(List<Integer> rows) {
        for (Rule rule : plot.chart().rules()) {
            double at = Double.parseDouble(rule.x().orElseThrow());
            value(at, plot.chart().at(Slot.X));
            boolean log = plot.chart().at(Slot.X).scale() == Channel.Scale.LOG;
            List<Integer> drawn =
                    rows.stream().filter(row -> !log || number(row, Slot.LOW) > 0).toList();
            count(drawn.size());
            count(
                    drawn.stream()
                            .filter(r -> number(r, Slot.LOW) > at || number(r, Slot.HIGH) < at)
                            .count());
        }
    }

    private void quantiles(List<Integer> rows) {
        double[] y = rows.stream().mapToDouble(row -> number(row, Slot.Y)).sorted().toArray();
        double lower = Telling.quantile(y, 0.25);
        double upper = Telling.quantile(y, 0.75);
        for (int row : rows) {
            double line =
                    (lower + upper) / 2
                            + (upper - lower) / (2 * 0.6744897501960817) * number(row, Slot.X);
            value(line, plot.chart().at(Slot.Y));
        }
    }

    private void tile(List<Integer> rows) {
        double[] y =
                rows.stream()
                        .mapToDouble(row -> number(row, Slot.Y))
                        .filter(Double::isFinite)
                        .toArray();
        for (double before : y) {
            double by = y[y.length - 1] - before;
            value(by, plot.chart().at(Slot.Y));
            fixed(by * 100, 1);
            said.add(look.numbers().percent(by / before, 1));
        }
    }

    /// The area under straight lines between points from left to right.
    private void curve(List<Integer> rows) {
        if (plot.chart().shape().diagonal()) {
            double area = 0;
            for (int i = 1; i < rows.size(); i++) {
                double x0 = number(rows.get(i - 1), Slot.X);
                double y0 = number(rows.get(i - 1), Slot.Y);
                double width = number(rows.get(i), Slot.X) - x0;
                area += width * y0 + width * (number(rows.get(i), Slot.Y) - y0) / 2;
            }
            fixed(area, 3);
        }
    }

    private void count(long count) {
        said.add(look.numbers().count(count));
    }

    private void fixed(double value, int decimals) {
        if (Double.isFinite(value)) {
            said.add(look.numbers().fixed(value, decimals));
        }
    }

    private @Nullable Object at(int row, Slot slot) {
        return plot.chart()
                .channel(slot)
                .map(it -> plot.rows().at(row, plot.rows().indexOf(it.column())))
                .orElse(null);
    }

    private double number(int row, Slot slot) {
        Double number = Values.number(at(row, slot));
        return number == null ? Double.NaN : number;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double covariance(double[] x, double[] y) {
        double mx = mean(x);
        double my = mean(y);
        return IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - mx) * (y[i] - my))
                .average()
                .orElse(Double.NaN);
    }

    private static double[] ranks(double[] values) {
        return Arrays.stream(values)
                .map(
                        it ->
                                Arrays.stream(values).filter(other -> other < it).count()
                                        + (Arrays.stream(values)
                                                                .filter(other -> other == it)
                                                                .count()
                                                        + 1)
                                                / 2.0)
                .toArray();
    }
}
