package socle.app.show.chart;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import socle.api.show.Format;
import socle.app.show.chart.Cells.Cell;
import socle.app.show.chart.Cells.Series;
import socle.app.show.chart.Scale.Tick;
import socle.app.show.markup.Tag;
import socle.app.show.words.Values;

/// Values that move along time or another ordered quantity, one line a series.
record Lines(Sheet sheet) implements Marks {

    private static final double NARROW = 480;

    /// The widest name that may stand at the end of a line.
    private static final double WIDEST = 150;

    /// The least distance between two names at the ends of lines.
    private static final double APART = 15;

    /// A value with its place on the drawing.
    private record Point(double x, double y) {}

    static Tag stroke(String way, int series) {
        Tag path = Palette.stroke(Tag.of("path").at("d", way), series).at("stroke-width", 2.2);
        String dash = Palette.dash(series);
        path = path.at("stroke-linejoin", "round").at("stroke-linecap", "round");
        return dash.isEmpty() ? path : path.at("stroke-dasharray", dash);
    }

    @Override
    public double draw(Svg svg) {
        double height = Frame.height(svg);
        boolean direct = direct(svg, height);
        double top = head(svg, direct);
        Linear values = Frame.values(sheet, domain(), top, height);
        double right = svg.width() - (direct ? endRoom() : 14);
        Box area = new Box(Frame.left(values), top, right, top + height);
        Frame frame = new Frame(svg, sheet, area, values);
        frame.grid();
        if (!sheet.look().axis(sheet.axis()).isEmpty()) {
            frame.title(top - 14);
        }
        frame.base();
        Scale scale = places(area);
        List<@Nullable Point> ends = new ArrayList<>();
        for (int i = sheet.cells().series().size() - 1; i >= 0; i--) {
            ends.addFirst(line(svg, i, scale, values));
        }
        if (direct) {
            ends(svg, area, ends);
        }
        uprights(svg, area, scale);
        frame.thresholds();
        frame.thresholdNames();
        return frame.foot(ticks(scale));
    }

    private double head(Svg svg, boolean direct) {
        List<String> names = sheet.cells().series().stream().map(Series::name).toList();
        double legend =
                sheet.several() && !direct ? new Legend(names, Legend.Swatch.LINE).draw(svg) : 0;
        return Math.max(16, legend + (sheet.look().axis(sheet.axis()).isEmpty() ? 0 : 18) + 10);
    }

    private boolean direct(Svg svg, double height) {
        int series = sheet.cells().series().size();
        return sheet.several()
                && svg.width() > NARROW
                && endRoom() < WIDEST + 20
                && series * APART <= height;
    }

    private double endRoom() {
        return sheet.cells().series().stream()
                        .mapToDouble(
                                one -> Label.at(0, 0, one.name()).in(Label.Face.STRONG).width())
                        .max()
                        .orElse(0)
                + 14;
    }

    private Linear.Domain domain() {
        List<Double> present = sheet.cells().present();
        double low = present.stream().mapToDouble(value -> value).min().orElse(0);
        double high = present.stream().mapToDouble(value -> value).max().orElse(1);
        boolean zero =
                sheet.value()
                        .zero()
                        .orElse((low >= 0 && low < high * 0.6) || (low < 0 && high > 0));
        Linear.Domain domain = new Linear.Domain(low, high);
        domain = zero ? domain.withZero() : domain;
        return Linear.Domain.of(domain.low(), domain.high());
    }

    private Scale places(Box area) {
        List<Object> places = sheet.cells().places();
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
            return new TimeScale(low, high, start, end, sheet.look().dates());
        }
        if (numbers.size() == places.size()) {
            return numbers(numbers, start, end);
        }
        return new Band(sheet.names(), start, end, 0);
    }

    private Linear numbers(List<Double> numbers, double start, double end) {
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

    private static double at(Scale scale, Object place, int index) {
        return switch (scale) {
            case TimeScale time -> time.at(Objects.requireNonNull(Values.moment(place)));
            case Linear linear -> linear.at(Objects.requireNonNull(Values.number(place)));
            case Band band -> band.middle(index);
        };
    }

    /// Ticks of numbers may begin outside the numbers that there are; those are left out.
    private List<Tick> ticks(Scale scale) {
        return switch (scale) {
            case TimeScale time -> time.ticks();
            case Band band -> new UprightBars(sheet).names(band);
            case Linear linear -> linear.inner();
        };
    }

    private @Nullable Point line(Svg svg, int series, Scale scale, Linear values) {
        List<List<Point>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        Point last = null;
        for (Cell cell : ordered(sheet.cells().series().get(series), scale)) {
            Double value = cell.value();
            if (value != null) {
                double x = at(scale, sheet.cells().places().get(cell.place()), cell.place());
                last = new Point(x, values.at(value));
                parts.getLast().add(last);
            } else {
                parts.add(new ArrayList<>());
            }
        }
        StringBuilder way = new StringBuilder();
        for (List<Point> part : parts) {
            if (part.size() == 1) {
                dot(svg, part.getFirst(), series);
            } else {
                append(way, part);
            }
        }
        if (!way.isEmpty()) {
            svg.add(stroke(way.toString(), series));
        }
        return last;
    }

    private List<Cell> ordered(Series series, Scale scale) {
        return series.cells().stream()
                .sorted(
                        Comparator.comparingDouble(
                                cell ->
                                        at(
                                                scale,
                                                sheet.cells().places().get(cell.place()),
                                                cell.place())))
                .toList();
    }

    private static void append(StringBuilder way, List<Point> part) {
        for (int i = 0; i < part.size(); i++) {
            way.append(i == 0 ? "M" : "L")
                    .append(Tag.number(part.get(i).x()))
                    .append(' ')
                    .append(Tag.number(part.get(i).y()));
        }
    }

    private static void dot(Svg svg, Point point, int series) {
        Tag circle = Tag.of("circle").at("cx", point.x()).at("cy", point.y()).at("r", 3.5);
        svg.add(Palette.fill(circle, series));
    }

    /// Names at the ends of the lines, pushed apart where the ends are close.
    private void ends(Svg svg, Box area, List<@Nullable Point> ends) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) != null) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> Objects.requireNonNull(ends.get(i)).y()));
        double[] y = new double[order.size()];
        for (int i = 0; i < y.length; i++) {
            double wanted = Objects.requireNonNull(ends.get(order.get(i))).y();
            y[i] = i == 0 ? wanted : Math.max(wanted, y[i - 1] + APART);
        }
        double lowest = area.bottom();
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], lowest);
            lowest = y[i] - APART;
        }
        for (int i = 0; i < y.length; i++) {
            int series = order.get(i);
            String name = sheet.cells().series().get(series).name();
            svg.text(Label.at(area.right() + 8, y[i] + 4, name).in(Label.Face.STRONG));
        }
    }

    private void uprights(Svg svg, Box area, Scale scale) {
        sheet.chart()
                .rules()
                .forEach(
                        rule ->
                                rule.x()
                                        .ifPresent(
                                                x -> upright(svg, area, scale, x, rule.label())));
    }

    private void upright(Svg svg, Box area, Scale scale, String x, String name) {
        double at = place(scale, x);
        if (at >= area.left() && at <= area.right()) {
            UprightBars.upright(sheet, svg, area, at, name);
        } else {
            sheet.note(
                    "'" + name + "' stands outside the drawing.",
                    "« " + name + " » est hors du dessin.");
        }
    }

    /// Where the text of a rule stands; NaN when it means nothing on this axis.
    private double place(Scale scale, String x) {
        return switch (scale) {
            case TimeScale time -> {
                LocalDateTime moment = Sheet.moment(x);
                yield moment == null ? Double.NaN : time.at(moment);
            }
            case Linear linear -> {
                Double number = Sheet.number(x);
                yield number == null ? Double.NaN : linear.at(number);
            }
            case Band band -> {
                int place = sheet.cells().places().indexOf(x);
                yield place < 0 ? Double.NaN : band.middle(place);
            }
        };
    }
}
