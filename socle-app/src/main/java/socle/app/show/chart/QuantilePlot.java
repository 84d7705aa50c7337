package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.chart.Points.Dot;
import socle.app.show.markup.Tag;

/// Quantiles of a column against those of the normal distribution, with the line through both
/// quartiles (M. B. Wilk and R. Gnanadesikan, 1968): values of a normal column lie on it.
record QuantilePlot(Sheet sheet, List<Quantile> quantiles) implements Marks {

    /// The upper quartile of the standard normal distribution.
    static final double QUARTILE = 0.6744897501960817;

    private static final double RADIUS = 3.2;

    /// A quantile of the normal distribution and that of the column.
    record Quantile(double normal, double value, int row) {}

    static QuantilePlot of(Sheet bare) {
        Sheet sheet =
                bare.titled(
                        Slot.X,
                        "Quantiles of the normal distribution",
                        "Quantiles de la loi normale");
        List<Quantile> quantiles = new ArrayList<>();
        for (int row : sheet.numbers()) {
            double normal = sheet.number(row, Slot.X);
            double value = sheet.number(row, Slot.Y);
            if (Double.isFinite(normal) && Double.isFinite(value)) {
                quantiles.add(new Quantile(normal, value, row));
            }
        }
        quantiles.sort(Comparator.comparingDouble(Quantile::normal));
        return new QuantilePlot(sheet, quantiles);
    }

    double[] values() {
        return quantiles.stream().mapToDouble(Quantile::value).sorted().toArray();
    }

    /// The height of the line through the quartiles.
    double line(double normal) {
        double[] sorted = values();
        double lower = Telling.quantile(sorted, 0.25);
        double upper = Telling.quantile(sorted, 0.75);
        return (lower + upper) / 2 + slope() * normal;
    }

    /// How much the line rises for one standard deviation.
    double slope() {
        double[] sorted = values();
        return (Telling.quantile(sorted, 0.75) - Telling.quantile(sorted, 0.25)) / (2 * QUARTILE);
    }

    @Override
    public Optional<Phrase> nothing() {
        return quantiles.isEmpty() ? Optional.of(NoDrawing.NO_VALUE) : Optional.empty();
    }

    @Override
    public List<String> words() {
        return new QuantileWords(this).words();
    }

    @Override
    public double draw(Svg svg) {
        double[] ys = values();
        double[] ends = {first().normal(), last().normal()};
        double[] all = Arrays.copyOf(ys, ys.length + 2);
        all[ys.length] = line(ends[0]);
        all[ys.length + 1] = line(ends[1]);
        double top = Frame.head(sheet, 0);
        Numeric values = Frame.values(sheet, Frame.domain(sheet, all), top, Frame.height(svg) + 20);
        Frame frame = Frame.of(svg, sheet, values, svg.width() - 10);
        frame.open();
        List<Object> places = new ArrayList<>(quantiles.stream().map(Quantile::normal).toList());
        Along along = Along.of(sheet, places, frame.area());
        svg.add(Rules.dashed(way(along, values, ends)));
        List<Dot> dots = quantiles.stream().map(it -> dot(it, along, values)).toList();
        if (dots.size() > Dense.MANY) {
            Dense.draw(svg, dots, 0);
        } else {
            dots.forEach(dot -> svg.add(mark(dot)));
        }
        return frame.close(along);
    }

    private String way(Along along, Numeric values, double[] ends) {
        double x1 = along.at(ends[0], 0);
        double x2 = along.at(ends[1], 0);
        return Svg.way(x1, values.at(line(ends[0])), x2, values.at(line(ends[1])));
    }

    private static Dot dot(Quantile quantile, Along along, Numeric values) {
        double x = along.at(quantile.normal(), 0);
        return new Dot(x, values.at(quantile.value()), RADIUS, 0, quantile.row());
    }

    private static Tag mark(Dot dot) {
        Tag circle = Symbol.CIRCLE.tag(dot.x(), dot.y(), dot.radius(), 0);
        return Svg.mark(circle.at("fill-opacity", 0.75), dot.row());
    }

    Quantile first() {
        return quantiles.getFirst();
    }

    Quantile last() {
        return quantiles.getLast();
    }
}
