package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import socle.api.show.Rule;
import socle.api.text.Phrase;
import socle.app.show.chart.Lengths.Length;
import socle.app.show.markup.Tag;

/// Bars that stand side by side, in groups or one on the other.
record UprightBars(Cells cells) implements Marks {

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
        Sheet sheet = cells.sheet();
        Lengths lengths = Lengths.of(cells);
        double top = head(svg);
        double height = Frame.height(svg);
        Numeric values = Frame.values(sheet, lengths.domain(), top, height);
        Box area = new Box(Frame.left(values), top, svg.width() - 2, top + height);
        Band band = new Band(cells.names(), area.left() + 4, area.right() - 4, gap());
        Frame frame = new Frame(svg, sheet, area, values);
        frame.grid();
        if (!sheet.look().axis(sheet.axis()).isEmpty()) {
            frame.title(top - 14);
        }
        List<Length> drawn = new ArrayList<>();
        for (int place = 0; place < cells.places().size(); place++) {
            drawn.addAll(lengths.at(place));
        }
        drawn.forEach(
                length ->
                        svg.shape(
                                bar(length, band, values, lengths), length.series(), length.row()));
        frame.base();
        frame.thresholds();
        labels(svg, drawn, band, values);
        uprights(svg, area, band);
        frame.thresholdNames();
        return frame.foot(band.fitted(sheet, cells.family()));
    }

    private double head(Svg svg) {
        double legend = Legend.over(svg, cells, Legend.Swatch.AREA);
        Sheet sheet = cells.sheet();
        double title = sheet.look().axis(sheet.axis()).isEmpty() ? 0 : 18;
        return Math.max(16, legend + title + 10);
    }

    private double gap() {
        return cells.places().size() > 60 ? 0.12 : 0.28;
    }

    private Tag bar(Length length, Band band, Numeric values, Lengths lengths) {
        int side = lengths.stacked() ? 1 : cells.series().size();
        double width = band.width() / side;
        double left = band.at(length.place()) + (lengths.stacked() ? 0 : width * length.series());
        double from = values.at(length.from());
        double to = values.at(length.to());
        double air = side > 1 ? 1 : 0;
        Box box = new Box(left, Math.min(from, to), left + width - air, Math.max(from, to));
        return Svg.box(box);
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

    /// Rules that stand at a name.
    private void uprights(Svg svg, Box area, Band band) {
        for (Rule rule : cells.sheet().uprights()) {
            int place = place(rule.x().orElse(""));
            if (place < 0) {
                cells.sheet().outside(rule.label());
            } else {
                upright(cells.sheet(), svg, area, band.middle(place), rule.label());
            }
        }
    }

    static void upright(Sheet sheet, Svg svg, Box area, double x, String name) {
        svg.add(Rules.dashed(Svg.way(x, area.top(), x, area.bottom())));
        double y = area.top() + 11;
        List<Label> places = new ArrayList<>();
        for (int lane = 0; lane < 4; lane++) {
            places.add(Label.at(x + 5, y + lane * 16, name));
            places.add(Label.at(x - 5, y + lane * 16, name).end());
        }
        Rules.name(sheet, svg, places);
    }

    private int place(String x) {
        List<Object> places = cells.places();
        for (int i = 0; i < places.size(); i++) {
            if (Objects.toString(places.get(i)).equals(x)) {
                return i;
            }
        }
        return -1;
    }
}
