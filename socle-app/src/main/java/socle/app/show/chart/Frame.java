package socle.app.show.chart;

import java.util.List;
import socle.api.show.Channel;
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

    /// The axis of values, before the place of its area is known.
    static Numeric values(Sheet sheet, Linear.Domain domain, double top, double height) {
        Linear.Domain whole = domain;
        for (Sheet.Threshold threshold : sheet.thresholds()) {
            whole = whole.with(threshold.at());
        }
        double largest = Math.max(Math.abs(whole.low()), Math.abs(whole.high()));
        if (sheet.axis().scale() == Channel.Scale.LOG) {
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
        ticks.forEach(
                tick ->
                        svg.text(
                                Label.at(tick.at(), y, tick.words()).middle().within(svg.width())));
        String title = sheet.name().title().orElse("");
        if (title.isEmpty()) {
            return y + 6;
        }
        svg.text(
                Label.at(svg.width(), y + 18, TextWidths.cut(title, Label.SIZE, svg.width()))
                        .end());
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
