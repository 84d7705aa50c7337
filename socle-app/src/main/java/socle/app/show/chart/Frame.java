package socle.app.show.chart;

import java.util.List;
import socle.api.show.Mark;
import socle.app.show.chart.Scale.Tick;

/// The axes of a drawing whose values go up: grid, ticks, titles, thresholds.
///
/// @param area where marks may be
record Frame(Svg svg, Sheet sheet, Box area, Numeric values) {

    private static final double WIDE = 480;
    private static final double SMALL = 320;

    /// How high the area of marks is.
    static double height(Svg svg) {
        return svg.width() > WIDE ? 236 : svg.width() > SMALL ? 200 : 150;
    }

    /// From the least to the most of values that need no zero: zero joins them when it is near, or
    /// when the chart asks for it.
    static Linear.Domain domain(Sheet sheet, double[] values) {
        Linear.Domain domain = new Linear.Domain(Positive.least(values), Positive.most(values));
        if (sheet.isLog(sheet.axis())) {
            return domain;
        }
        boolean near = domain.low() >= 0 && domain.low() < domain.high() * near(sheet);
        boolean across = domain.low() < 0 && domain.high() > 0;
        domain = sheet.value().zero().orElse(near || across) ? domain.withZero() : domain;
        return Linear.Domain.of(domain.low(), domain.high());
    }

    /// The part of the highest value under which zero is near: lines are read as levels, points
    /// are not.
    private static double near(Sheet sheet) {
        return sheet.chart().mark() == Mark.LINE ? 0.6 : 0.25;
    }

    /// The axis of values, before the place of its area is known.
    static Numeric values(Sheet sheet, Linear.Domain domain, double top, double height) {
        Linear.Domain whole = domain;
        for (Sheet.Threshold threshold : sheet.thresholds()) {
            whole = whole.with(threshold.at());
        }
        double largest = Math.max(Math.abs(whole.low()), Math.abs(whole.high()));
        if (sheet.isLog(sheet.axis())) {
            return Log.of(
                    whole, top + height, top, value -> sheet.look().mark(value, sheet.axis()));
        }
        double step = Linear.roundStep((whole.high() - whole.low()) / 5);
        return Linear.round(
                whole,
                5,
                top + height,
                top,
                value -> sheet.look().tick(value, step, largest, sheet.axis()));
    }

    /// Room that the words of the axis of values take at the left.
    static double left(Numeric values) {
        return values.ticks().stream()
                        .mapToDouble(tick -> Label.at(0, 0, tick.words()).width())
                        .max()
                        .orElse(0)
                + 8;
    }

    /// Draws what stands above the area: a legend, and room for the title of the axis of values.
    ///
    /// @return where the area begins
    static double head(Svg svg, Cells cells, Legend.Swatch swatch) {
        double legend = swatch == Legend.Swatch.NONE ? 0 : Legend.over(svg, cells, swatch);
        return head(cells.sheet(), legend);
    }

    /// Where the area begins under a legend of this height.
    static double head(Sheet sheet, double legend) {
        double title = sheet.look().axis(sheet.axis()).isEmpty() ? 0 : 18;
        return Math.max(16, legend + title + 10);
    }

    /// One whose area lies between the words of the axis of values and some place at the right.
    static Frame of(Svg svg, Sheet sheet, Numeric values, double right) {
        double top = Math.min(values.start(), values.end());
        double bottom = Math.max(values.start(), values.end());
        return new Frame(svg, sheet, new Box(left(values), top, right, bottom), values);
    }

    /// What lies under the marks.
    void open() {
        grid();
        title(area.top() - 14);
        base();
    }

    /// What lies over the marks, and the words under them.
    ///
    /// @return the height of all
    double close(Along along) {
        return close(along, along.ticks());
    }

    /// The same with ticks of one's own.
    double close(Along along, List<Tick> ticks) {
        thresholds();
        return name(along, ticks);
    }

    /// The names of lines, notes, and the words under the area.
    ///
    /// @return the height of all
    double name(Along along, List<Tick> ticks) {
        along.uprights(svg, area);
        thresholdNames();
        Annotations.draw(svg, this, along);
        return foot(ticks);
    }

    void grid() {
        for (Tick tick : values.ticks()) {
            svg.line(Svg.way(area.left(), tick.at(), area.right(), tick.at()), "gr", 1);
            svg.text(Label.at(area.left() - 8, tick.at() + 4, tick.words()).end());
        }
    }

    /// The line of zero, or the lowest line when zero is not on the axis.
    void base() {
        double low = values.domain().low();
        double base = values.at(Math.max(low, Math.min(0, values.domain().high())));
        svg.line(Svg.way(area.left(), base, area.right(), base), "ax", 1.5);
    }

    /// The title of the axis of values, above it.
    void title(double y) {
        String title = sheet.look().axis(sheet.axis());
        if (!title.isEmpty()) {
            svg.text(Label.at(0, y, TextWidths.cut(title, Label.SIZE, svg.width())));
        }
    }

    /// The words under the other axis: ticks, then its title at the right.
    ///
    /// @return the height of all
    double foot(List<Tick> ticks) {
        double y = area.bottom() + 18;
        Scale.apart(ticks, svg.width())
                .forEach(
                        tick ->
                                svg.text(
                                        Label.at(tick.at(), y, tick.words())
                                                .middle()
                                                .within(svg.width())));
        String title = sheet.look().axis(sheet.name());
        if (title.isEmpty()) {
            return y + 6;
        }
        svg.text(
                Label.at(
                                Math.min(svg.width(), area.right() + 14),
                                y + 18,
                                TextWidths.cut(title, Label.SIZE, svg.width()))
                        .end()
                        .within(svg.width()));
        return y + 24;
    }

    /// Thresholds across the area.
    void thresholds() {
        for (Sheet.Threshold threshold : sheet.thresholds()) {
            double y = values.at(threshold.at());
            svg.add(Rules.dashed(Svg.way(area.left(), y, area.right(), y)));
        }
    }

    /// The names of thresholds, each where there is room.
    void thresholdNames() {
        for (Sheet.Threshold threshold : sheet.thresholds()) {
            double y = values.at(threshold.at());
            Label right = Label.at(area.right() - 2, y - 5, threshold.label()).end();
            Label left = Label.at(area.left() + 4, y - 5, threshold.label());
            Rules.name(
                    sheet,
                    svg,
                    List.of(
                            right,
                            left,
                            new Label(
                                    right.x(), y + 14, right.words(), right.anchor(), right.face()),
                            new Label(left.x(), y + 14, left.words(), left.anchor(), left.face()),
                            Label.at((area.left() + area.right()) / 2, y - 5, threshold.label())
                                    .middle()));
        }
    }
}
