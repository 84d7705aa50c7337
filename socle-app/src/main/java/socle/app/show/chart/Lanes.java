package socle.app.show.chart;

import java.util.List;
import socle.app.show.chart.Scale.Tick;

/// Rows of a drawing that lie under each other, one a name: names at the left, or over the marks on
/// narrow drawings; values run from left to right.
///
/// @param top where the first row begins
/// @param thick how high marks are
record Lanes(Svg svg, Sheet sheet, List<Label> labels, double top, double thick) {

    /// Rows whose names look alike.
    static Lanes of(Svg svg, Sheet sheet, List<String> names, Box first) {
        List<Label> labels =
                names.stream().map(it -> Label.at(0, 0, it).in(Label.Face.STRONG)).toList();
        return new Lanes(svg, sheet, labels, first.top(), first.height());
    }

    private static final double NARROW = 480;

    /// The part of the width that names may take.
    private static final double SHARE = 0.36;

    boolean above() {
        return svg.width() < NARROW;
    }

    private double over() {
        return above() && !unnamed() ? 20 : 0;
    }

    private boolean unnamed() {
        return labels.stream().allMatch(label -> label.words().isEmpty());
    }

    /// The height of a row, with the air under it.
    double row() {
        return thick + (above() ? 10 : 11) + over();
    }

    /// Where the marks of a row begin.
    double at(int place) {
        return top + place * row() + over();
    }

    /// The middle of the marks of a row.
    double middle(int place) {
        return at(place) + thick / 2;
    }

    /// Where marks may be, up to some place at the right.
    Box area(double right) {
        return new Box(left(), top, right, top + labels.size() * row());
    }

    private double left() {
        if (above() || unnamed()) {
            return 0;
        }
        double widest = labels.stream().mapToDouble(Label::width).max().orElse(0);
        return Math.min(widest, svg.width() * SHARE) + 10;
    }

    void grid(Box area, Numeric values) {
        for (Tick tick : values.ticks()) {
            svg.line(Svg.way(tick.at(), area.top(), tick.at(), area.bottom()), "gr", 1);
        }
    }

    /// Writes the name of a row.
    void name(int place) {
        name(place, svg.width());
    }

    /// The same, cut where something else stands over the marks.
    void name(int place, double right) {
        String name = labels.get(place).words();
        Label.Face face = labels.get(place).face();
        if (name.isEmpty()) {
            return;
        }
        if (above()) {
            String cut = TextWidths.cut(name, Label.SIZE, right);
            svg.textOver(Label.at(0, at(place) - 6, cut).in(face));
            return;
        }
        List<String> lines = TextWidths.wrap(name, size(face), left() - 9.9);
        if (lines.getLast().endsWith("…") && !name.endsWith("…")) {
            sheet.cut();
        }
        double y = middle(place) + 4 - (lines.size() - 1) * 6.5;
        for (String line : lines) {
            svg.text(Label.at(left() - 8, y, line).end().in(face));
            y += 13;
        }
    }

    /// Bold letters are measured as regular ones of a larger size.
    private static double size(Label.Face face) {
        return face.weight() == TextWidths.Weight.BOLD ? Label.SIZE * 1.07 : Label.SIZE;
    }

    /// Named lines at values, their names above.
    void thresholds(Box area, Numeric values) {
        for (Sheet.Threshold threshold : sheet.thresholds()) {
            double x = values.at(threshold.at());
            svg.add(Rules.dashed(Svg.way(x, area.top() - 4, x, area.bottom())));
            Label label = Label.at(x + 4, area.top() - 8, threshold.label());
            Label left = label.to(x - 4, area.top() - 8).end();
            Rules.name(sheet, svg, List.of(label.middle(), label, left));
        }
    }

    /// The words under the values: ticks, then the title at the right.
    ///
    /// @return the height of all
    double foot(Box area, List<Tick> ticks) {
        double y = area.bottom() + 4;
        for (Tick tick : Scale.apart(ticks, svg.width())) {
            svg.text(Label.at(tick.at(), y + 12, tick.words()).middle().within(svg.width()));
        }
        y += ticks.isEmpty() ? 0 : 18;
        String title = sheet.look().axis(sheet.axis());
        if (!title.isEmpty()) {
            String cut = TextWidths.cut(title, Label.SIZE, svg.width());
            svg.text(Label.at(svg.width(), y + 12, cut).end());
            y += 18;
        }
        return y + 2;
    }

    /// An axis of values under rows, before which the thresholds are known.
    static Numeric values(Sheet sheet, Linear.Domain domain, Box area) {
        Linear.Domain whole = domain;
        for (Sheet.Threshold threshold : sheet.thresholds()) {
            whole = whole.with(threshold.at());
        }
        Look look = sheet.look();
        if (sheet.isLog(sheet.axis())) {
            return Log.of(
                    whole, area.left(), area.right(), value -> look.mark(value, sheet.axis()));
        }
        double largest = Math.max(Math.abs(whole.low()), Math.abs(whole.high()));
        int ticks = area.width() < 300 ? 4 : 6;
        double step = Linear.roundStep((whole.high() - whole.low()) / ticks);
        return Linear.round(
                whole,
                ticks,
                area.left(),
                area.right(),
                value -> look.tick(value, step, largest, sheet.axis()));
    }
}
