package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import socle.app.show.chart.Cells.Cell;
import socle.app.show.chart.Cells.Series;
import socle.app.show.markup.Tag;

/// Values that move along time or another ordered quantity, one line a series.
record Lines(Cells cells, Sheet sheet, EndNames ends) implements Placed {

    /// A value with its place on the drawing.
    record Point(double x, double y) {}

    static Tag stroke(String way, int series) {
        Tag path = Palette.stroke(Tag.of("path").at("d", way), series).at("stroke-width", 2.2);
        String dash = Palette.dash(series);
        path = path.at("stroke-linejoin", "round").at("stroke-linecap", "round");
        return dash.isEmpty() ? path : path.at("stroke-dasharray", dash);
    }

    static Lines of(Cells cells) {
        return new Lines(cells, cells.sheet(), new EndNames(cells.seriesNames()));
    }

    @Override
    public double draw(Svg svg) {
        double height = Frame.height(svg);
        boolean direct = ends.fit(svg, height) && !sheet.isFacet();
        double top = Frame.head(svg, cells, direct ? Legend.Swatch.NONE : Legend.Swatch.LINE);
        Numeric values = Frame.values(sheet, Frame.domain(sheet, cells.ofAll()), top, height);
        double right = svg.width() - (direct ? ends.room() : 14);
        Frame frame = Frame.of(svg, sheet, values, right);
        Box area = frame.area();
        frame.open();
        Along along = Along.of(cells, area);
        double[] lasts = new double[cells.series().size()];
        for (int i = lasts.length - 1; i >= 0; i--) {
            lasts[i] = line(svg, cells.series().get(i), i, along, values);
        }
        if (direct) {
            ends.draw(svg, area, lasts);
        }
        return frame.close(along);
    }

    /// Remembers where lines run, so that texts keep off them.
    private static void stand(Svg svg, List<Point> part) {
        for (int i = 1; i < part.size(); i++) {
            Point from = part.get(i - 1);
            Point to = part.get(i);
            int steps = (int) Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()) / 6);
            for (int step = 0; step <= steps; step++) {
                double share = step / (double) Math.max(1, steps);
                double x = from.x() + share * (to.x() - from.x());
                double y = from.y() + share * (to.y() - from.y());
                svg.stands(new Box(x - 2, y - 2, x + 2, y + 2));
            }
        }
    }

    /// Draws a series.
    ///
    /// @return the height at which it ends; NaN when it has no value
    static double line(Svg svg, Series one, int series, Along along, Numeric values) {
        List<List<Point>> parts = parts(one, along, values);
        StringBuilder way = new StringBuilder();
        double last = Double.NaN;
        for (List<Point> part : parts) {
            last = part.getLast().y();
            if (part.size() == 1) {
                dot(svg, part.getFirst(), series);
            } else {
                append(way, part);
                stand(svg, part);
            }
        }
        if (!way.isEmpty()) {
            svg.add(stroke(way.toString(), series));
        }
        return last;
    }

    /// The pieces of a series between values that are absent, each with a point at least.
    static List<List<Point>> parts(Series one, Along along, Numeric values) {
        List<List<Point>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (Cell cell : ordered(one, along)) {
            Double value = cell.value();
            if (value != null) {
                double x = along.at(along.places().get(cell.place()), cell.place());
                parts.getLast().add(new Point(x, values.at(value)));
            } else {
                parts.add(new ArrayList<>());
            }
        }
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static List<Cell> ordered(Series series, Along along) {
        return series.cells().stream()
                .sorted(
                        Comparator.comparingDouble(
                                cell -> along.at(along.places().get(cell.place()), cell.place())))
                .toList();
    }

    /// The way through points, begun anew.
    static void append(StringBuilder way, List<Point> part) {
        for (int i = 0; i < part.size(); i++) {
            way.append(i == 0 ? "M" : "L")
                    .append(Tag.number(part.get(i).x()))
                    .append(' ')
                    .append(Tag.number(part.get(i).y()));
        }
    }

    static void dot(Svg svg, Point point, int series) {
        Tag circle = Tag.of("circle").at("cx", point.x()).at("cy", point.y()).at("r", 3.5);
        svg.add(Palette.fill(circle, series));
    }
}
