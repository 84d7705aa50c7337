package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.chart.Scatter.Place;
import socle.app.show.markup.Tag;

/// Rows as points between two quantities: a scatter plot.
record Points(Scatter scatter, Sheet sheet, List<Trends> trends) implements Marks {

    private static final double RADIUS = 4.5;
    private static final double NARROW = 480;

    /// Points on each other show through; solid enough to keep 3 : 1 on paper.
    private static final double OPACITY = 0.75;

    /// A point of the drawing.
    record Dot(double x, double y, double radius, int series, int row) {
        Box box() {
            return new Box(x - radius, y - radius, x + radius, y + radius);
        }
    }

    static Points of(Sheet sheet) {
        Scatter scatter = Scatter.of(sheet);
        return new Points(scatter, sheet, Trends.of(scatter));
    }

    @Override
    public Optional<Phrase> nothing() {
        return scatter.places().isEmpty() ? Optional.of(NoDrawing.NO_VALUE) : Optional.empty();
    }

    @Override
    public List<String> words() {
        return PointWords.of(this).words();
    }

    @Override
    public double draw(Svg svg) {
        double legend = legend(svg);
        Sizes sizes = Sizes.of(sheet, svg.width() < NARROW ? 11 : 15);
        legend += sizes.legend(svg, legend);
        double top = Frame.head(sheet, legend);
        Linear.Domain domain = Frame.domain(sheet, scatter.heights());
        Numeric values = Frame.values(sheet, domain, top, Frame.height(svg));
        Frame frame = Frame.of(svg, sheet, values, svg.width() - 8);
        frame.open();
        Along along = Along.of(sheet, scatter.axis(), inside(frame.area(), sizes));
        List<Dot> dots = dots(along, values, sizes);
        PointNames names = PointNames.of(svg, sheet, frame.area(), dots);
        marks(svg, dots, names.rows());
        trends.forEach(trend -> trend.draw(svg, frame, along));
        names.write(svg);
        return frame.close(along);
    }

    /// Large circles keep off the edges.
    private static Box inside(Box area, Sizes sizes) {
        double air = sizes.isTold() ? sizes.largest() - 4 : 0;
        return new Box(area.left() + air, area.top(), area.right() - air, area.bottom());
    }

    private double legend(Svg svg) {
        boolean told = scatter.colours().size() < 2 || sheet.isFacet();
        return told ? 0 : new Legend(scatter.colours(), Legend.Swatch.POINT).draw(svg);
    }

    private List<Dot> dots(Along along, Numeric values, Sizes sizes) {
        List<Dot> dots = new ArrayList<>();
        for (Place place : scatter.places()) {
            double radius = sizes.isTold() ? sizes.radius(place.row()) : RADIUS;
            double x = along.at(place.x(), place.index());
            dots.add(new Dot(x, values.at(place.y()), radius, place.series(), place.row()));
        }
        if (sizes.isTold()) {
            dots.sort(Comparator.comparingDouble(dot -> -dot.radius()));
        }
        return dots;
    }

    private void marks(Svg svg, List<Dot> dots, Set<Integer> named) {
        boolean dense = dots.size() > Dense.MANY && !sheet.has(Slot.SIZE);
        boolean apart = !sheet.has(Slot.COLOR) && !sheet.has(Slot.SIZE);
        Set<Integer> alone = apart ? named : Set.of();
        List<Dot> most =
                alone.isEmpty()
                        ? dots
                        : dots.stream().filter(dot -> !alone.contains(dot.row())).toList();
        if (dense) {
            for (int series = 0; series < Math.max(1, scatter.colours().size()); series++) {
                Dense.draw(svg, most, series);
            }
        } else {
            most.forEach(dot -> svg.add(mark(dot)));
            dots.forEach(dot -> svg.stands(dot.box()));
        }
        alone.stream()
                .flatMap(row -> dots.stream().filter(dot -> dot.row() == row))
                .map(dot -> Svg.mark(Symbol.DIAMOND.tag(dot.x(), dot.y(), RADIUS, 1), dot.row()))
                .forEach(svg::add);
    }

    private static Tag mark(Dot dot) {
        Symbol symbol = Symbol.of(dot.series());
        Tag tag = symbol.tag(dot.x(), dot.y(), dot.radius(), dot.series());
        tag = symbol.isOpen() ? tag : tag.at("fill-opacity", OPACITY);
        return Svg.mark(tag, dot.row());
    }
}
