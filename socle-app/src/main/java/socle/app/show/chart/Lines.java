package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.show.Rule;
import socle.api.text.Phrase;
import socle.app.show.chart.Cells.Cell;
import socle.app.show.chart.Cells.Series;
import socle.app.show.markup.Tag;

/// Values that move along time or another ordered quantity, one line a series.
record Lines(Cells cells, Sheet sheet) implements Marks {

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

    static Lines of(Cells cells) {
        return new Lines(cells, cells.sheet());
    }

    @Override
    public Optional<Phrase> nothing() {
        return NoDrawing.of(cells);
    }

    @Override
    public List<String> words() {
        return CellWords.of(cells).words();
    }

    @Override
    public double draw(Svg svg) {
        double height = Frame.height(svg);
        boolean direct = direct(svg, height);
        double top = head(svg, direct);
        Numeric values = Frame.values(sheet, domain(), top, height);
        double right = svg.width() - (direct ? endRoom() : 14);
        Box area = new Box(Frame.left(values), top, right, top + height);
        Frame frame = new Frame(svg, sheet, area, values);
        frame.grid();
        if (!sheet.look().axis(sheet.axis()).isEmpty()) {
            frame.title(top - 14);
        }
        frame.base();
        Along along = Along.of(cells, area);
        List<@Nullable Point> ends = new ArrayList<>();
        for (int i = cells.series().size() - 1; i >= 0; i--) {
            ends.addFirst(line(svg, i, along, values));
        }
        if (direct) {
            ends(svg, area, ends);
        }
        uprights(svg, area, along);
        frame.thresholds();
        frame.thresholdNames();
        return frame.foot(along.ticks());
    }

    private double head(Svg svg, boolean direct) {
        double legend = direct ? 0 : Legend.over(svg, cells, Legend.Swatch.LINE);
        return Math.max(16, legend + (sheet.look().axis(sheet.axis()).isEmpty() ? 0 : 18) + 10);
    }

    private boolean direct(Svg svg, double height) {
        int series = cells.series().size();
        return cells.several()
                && svg.width() > NARROW
                && endRoom() < WIDEST + 20
                && series * APART <= height;
    }

    private double endRoom() {
        return cells.series().stream()
                        .mapToDouble(
                                one -> Label.at(0, 0, one.name()).in(Label.Face.STRONG).width())
                        .max()
                        .orElse(0)
                + 14;
    }

    private Linear.Domain domain() {
        List<Double> present =
                sheet.sisters().stream().flatMap(it -> Cells.of(it).present().stream()).toList();
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

    private @Nullable Point line(Svg svg, int series, Along along, Numeric values) {
        List<List<Point>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        Point last = null;
        for (Cell cell : ordered(cells.series().get(series), along)) {
            Double value = cell.value();
            if (value != null) {
                double x = along.at(cells.places().get(cell.place()), cell.place());
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

    private List<Cell> ordered(Series series, Along along) {
        return series.cells().stream()
                .sorted(
                        Comparator.comparingDouble(
                                cell -> along.at(cells.places().get(cell.place()), cell.place())))
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
            String name = cells.series().get(series).name();
            svg.text(Label.at(area.right() + 8, y[i] + 4, name).in(Label.Face.STRONG));
        }
    }

    private void uprights(Svg svg, Box area, Along along) {
        for (Rule rule : sheet.uprights()) {
            double at = along.place(rule.x().orElse(""));
            if (at >= area.left() && at <= area.right()) {
                UprightBars.upright(sheet, svg, area, at, rule.label());
            } else {
                sheet.outside(rule.label());
            }
        }
    }
}
