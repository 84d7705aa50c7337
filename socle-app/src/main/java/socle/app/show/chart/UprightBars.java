package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.chart.Lengths.Length;

/// Bars that stand side by side, in groups or one on the other.
record UprightBars(Cells cells) implements Placed {

    @Override
    public double draw(Svg svg) {
        Sheet sheet = cells.sheet();
        Lengths lengths = Lengths.of(cells);
        double top = Frame.head(svg, cells, Legend.Swatch.AREA);
        Numeric values = Frame.values(sheet, lengths.domain(), top, Frame.height(svg));
        Frame frame = Frame.of(svg, sheet, values, svg.width() - 2);
        Box area = frame.area();
        Band band = new Band(cells.names(), area.left() + 4, area.right() - 4, gap());
        frame.grid();
        frame.title(top - 14);
        List<Length> drawn = new ArrayList<>();
        for (int place = 0; place < cells.places().size(); place++) {
            drawn.addAll(lengths.at(place));
        }
        for (Length length : drawn) {
            Box bar = bar(length, band, values, lengths);
            svg.shape(Svg.box(bar), length.series(), length.row());
            svg.stands(bar);
        }
        frame.base();
        frame.thresholds();
        labels(svg, drawn, band, values);
        Along along = new Along(sheet, cells.places(), band);
        return frame.name(along, along.ticks());
    }

    private double gap() {
        return cells.places().size() > 60 ? 0.12 : 0.28;
    }

    private Box bar(Length length, Band band, Numeric values, Lengths lengths) {
        int side = lengths.stacked() ? 1 : cells.series().size();
        double width = band.width() / side;
        double left = band.at(length.place()) + (lengths.stacked() ? 0 : width * length.series());
        double from = values.at(length.from());
        double to = values.at(length.to());
        double air = side > 1 ? 1 : 0;
        return new Box(left, Math.min(from, to), left + width - air, Math.max(from, to));
    }

    /// Values above single bars, when all of them have the room.
    private void labels(Svg svg, List<Length> drawn, Band band, Numeric values) {
        if (cells.several()) {
            return;
        }
        List<Label> labels = drawn.stream().map(length -> label(length, band, values)).toList();
        if (labels.stream().allMatch(label -> label.width() <= band.each() - 4)) {
            labels.forEach(cells.sheet().thresholds().isEmpty() ? svg::text : svg::textOver);
        }
    }

    private Label label(Length length, Band band, Numeric values) {
        double y = values.at(length.to()) + (length.value() < 0 ? 14 : -5);
        return Label.at(
                        band.middle(length.place()),
                        y,
                        cells.sheet().look().mark(length.value(), cells.sheet().value()))
                .middle()
                .in(Label.Face.STRONG);
    }
}
