package socle.app.show.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import socle.api.show.Chart;
import socle.api.show.Chart.Stack;
import socle.app.show.chart.Lengths.Length;

/// Bars that lie under each other, names at the left (above them on narrow drawings).
record LyingBars(Cells cells, Sheet sheet) implements Placed {

    /// More bars than this are read in the table.
    private static final int MOST = 60;

    static LyingBars of(Cells cells) {
        return new LyingBars(cells, cells.sheet());
    }

    @Override
    public double draw(Svg svg) {
        Lengths lengths = Lengths.of(cells);
        int places = Math.min(MOST, cells.places().size());
        if (places < cells.places().size()) {
            sheet.note(
                    "The first " + MOST + " bars are drawn; the table has them all.",
                    "Les "
                            + MOST
                            + " premières barres sont dessinées ; le tableau les donne toutes.");
        }
        Lanes lanes = lanes(svg, places);
        Box area = lanes.area(svg.width());
        Linear values = values(lengths, area);
        if (axis()) {
            lanes.grid(area, values);
        }
        for (int place = 0; place < places; place++) {
            lanes.name(place);
            for (Length length : lengths.at(place)) {
                Box bar = bar(length, lanes, values, lengths);
                svg.shape(Svg.box(bar), length.series(), length.row());
                svg.stands(bar);
            }
        }
        double zero = values.at(Math.max(values.domain().low(), 0));
        if (!lanes.above()) {
            svg.line(Svg.way(zero, area.top(), zero, area.bottom()), "ax", 1.5);
        }
        for (int place = 0; place < places; place++) {
            if (lanes.above()) {
                double bar = lanes.at(place);
                svg.line(Svg.way(zero, bar, zero, bar + lanes.thick()), "ax", 1.5);
            }
            labels(svg, lanes, values, lengths, place);
        }
        lanes.thresholds(area, values);
        annotate(svg, area, lanes, values);
        return lanes.foot(area, axis() ? values.ticks() : List.of());
    }

    private Lanes lanes(Svg svg, int places) {
        boolean single = sheet.chart().shape().stack() != Stack.NONE || !cells.several();
        double thick = single ? 20 : 15.0 * cells.series().size();
        double top = head(svg);
        List<String> names = cells.names().subList(0, places);
        return Lanes.of(svg, sheet, names, new Box(0, top, 0, top + thick));
    }

    private double head(Svg svg) {
        double legend = 4 + Legend.over(svg, cells, Legend.Swatch.AREA);
        return sheet.thresholds().isEmpty() ? legend : legend + 16;
    }

    /// Single bars carry their values, so the axis has nothing to say; shares and groups need it.
    private boolean axis() {
        return cells.several();
    }

    private Linear values(Lengths lengths, Box area) {
        Linear.Domain domain = lengths.domain();
        for (Sheet.Threshold threshold : sheet.thresholds()) {
            domain = domain.with(threshold.at());
        }
        double[] room = room(lengths, domain);
        double largest = Math.max(Math.abs(domain.low()), Math.abs(domain.high()));
        double start = area.left() + room[0];
        double end = area.right() - room[1];
        int ticks = area.width() < 300 ? 3 : 5;
        double step = Linear.roundStep((domain.high() - domain.low()) / ticks);
        DoubleFunction<String> words =
                value -> sheet.look().tick(value, step, largest, sheet.axis());
        return axis()
                ? Linear.round(domain, ticks, start, end, words)
                : new Linear(domain, step, start, end, words);
    }

    /// Room for the words at the ends of bars: left of negative ones, right of the others.
    private double[] room(Lengths lengths, Linear.Domain domain) {
        double left = 0;
        double right = 0;
        for (int place = 0; place < cells.places().size(); place++) {
            for (Length length : lengths.at(place)) {
                double width = label(0, 0, length).width() + 8;
                left = length.value() < 0 ? Math.max(left, width) : left;
                right = length.value() < 0 ? right : Math.max(right, width);
            }
            if (lengths.stacked()) {
                right = Math.max(right, total(place, lengths).width() + 8);
            }
        }
        if (sheet.chart().shape().stack() == Stack.NORMALIZE) {
            right = 20;
        }
        return new double[] {domain.low() < 0 ? left : 1, Math.max(right, 20)};
    }

    private Box bar(Length length, Lanes lanes, Linear values, Lengths lengths) {
        boolean side = !lengths.stacked() && cells.several();
        double thick = side ? lanes.thick() / cells.series().size() : lanes.thick();
        double top = lanes.at(length.place()) + (side ? thick * length.series() : 0);
        double from = values.at(length.from());
        double to = values.at(length.to());
        double bottom = top + thick - (side ? 1 : 0);
        return new Box(Math.min(from, to), top, Math.max(from, to), bottom);
    }

    private void labels(Svg svg, Lanes lanes, Linear values, Lengths lengths, int place) {
        if (lengths.stacked()) {
            if (sheet.chart().shape().stack() == Stack.STACK) {
                double end = lengths.at(place).stream().mapToDouble(Length::to).max().orElse(0);
                Label total = total(place, lengths);
                double y = lanes.at(place) + lanes.thick() / 2 + 4;
                svg.textOver(
                        new Label(
                                values.at(Math.max(0, end)) + 6,
                                y,
                                total.words(),
                                total.anchor(),
                                total.face()));
            }
            return;
        }
        double thick = lanes.thick() / cells.series().size();
        if (!cells.several() && lengths.at(place).isEmpty()) {
            double y = lanes.at(place) + thick / 2 + 4;
            double zero = values.at(Math.max(values.domain().low(), 0));
            svg.text(Label.at(zero + 6, y, sheet.look().numbers().absent()));
        }
        for (Length length : lengths.at(place)) {
            double y = lanes.at(place) + thick * (length.series() + 0.5) + 4;
            svg.textOver(label(values.at(length.to()), y, length));
        }
    }

    private Label label(double x, double y, Length length) {
        String words = sheet.look().mark(length.value(), sheet.value());
        Label label =
                length.value() < 0 ? Label.at(x - 6, y, words).end() : Label.at(x + 6, y, words);
        return label.in(cells.several() ? Label.Face.STRONG : Label.Face.HEAVY);
    }

    private Label total(int place, Lengths lengths) {
        return Label.at(0, 0, sheet.look().mark(lengths.total(place), sheet.value()))
                .in(Label.Face.HEAVY);
    }

    /// Notes stand at a value and in the row of a name.
    private void annotate(Svg svg, Box area, Lanes lanes, Linear values) {
        for (Chart.Note note : sheet.chart().notes()) {
            double value = Written.value(note.x());
            int place = cells.places().stream().map(String::valueOf).toList().indexOf(note.y());
            boolean placed = place >= 0 && place < lanes.labels().size();
            double x = placed ? values.at(value) : Double.NaN;
            double y = placed ? lanes.middle(place) : Double.NaN;
            Annotations.draw(svg, sheet, area, new Annotations.Spot(x, y, note));
        }
    }
}
