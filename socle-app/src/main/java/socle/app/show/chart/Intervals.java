package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.markup.Tag;

/// Estimates with their intervals, one under the other: a forest plot. A square is as large as the
/// weight behind it; a diamond stands for a row that sums up the others.
record Intervals(Sheet sheet, List<Estimate> estimates, Bounds bounds) implements Marks {

    private static final double THICK = 20;
    private static final double LARGEST = 14;
    private static final double PLAIN = 9;
    private static final double WHISKER = 5;

    /// A row; NaN where it says nothing.
    ///
    /// @param weight how much is behind it
    record Estimate(String name, double value, double low, double high, double weight, int row) {

        boolean isThere() {
            return Double.isFinite(value) && Double.isFinite(low) && Double.isFinite(high);
        }
    }

    static Intervals of(Sheet sheet) {
        List<Estimate> estimates = new ArrayList<>();
        for (int row : sheet.numbers()) {
            estimates.add(
                    new Estimate(
                            sheet.words(row, Slot.Y),
                            placed(sheet, row, Slot.X),
                            placed(sheet, row, Slot.LOW),
                            placed(sheet, row, Slot.HIGH),
                            sheet.number(row, Slot.SIZE),
                            row));
        }
        return new Intervals(sheet, estimates, Bounds.of(sheet, estimates));
    }

    private static double placed(Sheet sheet, int row, Slot slot) {
        double number = sheet.number(row, slot);
        return number <= 0 && sheet.isLog(sheet.axis()) ? Double.NaN : number;
    }

    boolean isPooled(Estimate estimate) {
        return Boolean.TRUE.equals(sheet.at(estimate.row(), Slot.POOLED));
    }

    @Override
    public Optional<Phrase> nothing() {
        return estimates.stream().anyMatch(Estimate::isThere)
                ? Optional.empty()
                : Optional.of(NoDrawing.NO_VALUE);
    }

    @Override
    public List<String> words() {
        return new IntervalWords(this).words();
    }

    @Override
    public double draw(Svg svg) {
        List<Label> names =
                estimates.stream().map(it -> Label.at(0, 0, it.name()).in(face(it))).toList();
        double top = sheet.thresholds().isEmpty() ? 4 : 24;
        Lanes lanes = new Lanes(svg, sheet, names, top, THICK);
        double numbers = lanes.above() ? 10 : room() + 20;
        Box area = lanes.area(svg.width() - numbers);
        Box inside = new Box(area.left() + 8, area.top(), area.right(), area.bottom());
        Numeric values = Lanes.values(sheet, domain(), inside);
        lanes.grid(area, values);
        lanes.thresholds(area, values);
        for (int i = 0; i < estimates.size(); i++) {
            row(svg, lanes, values, i);
        }
        return lanes.foot(area, values.ticks());
    }

    private void row(Svg svg, Lanes lanes, Numeric values, int place) {
        Estimate estimate = estimates.get(place);
        boolean pooled = isPooled(estimate);
        if (pooled && place > 0 && !isPooled(estimates.get(place - 1))) {
            double y = lanes.top() + place * lanes.row() - (lanes.above() ? 1 : 5);
            svg.line(Svg.way(0, y, svg.width(), y), "ax", 1);
        }
        String words = estimate.isThere() ? bounds.words(estimate) : bounds.absent();
        double y = lanes.above() ? lanes.at(place) - 6 : lanes.middle(place) + 4;
        Label numbers = Label.at(svg.width(), y, words).end().in(face(estimate));
        lanes.name(place, numbers.box().left() - 10);
        svg.textOver(numbers);
        if (estimate.isThere()) {
            mark(svg, values, estimate, lanes.middle(place));
        }
    }

    private Label.Face face(Estimate estimate) {
        return isPooled(estimate) ? Label.Face.HEAVY : Label.Face.STRONG;
    }

    private void mark(Svg svg, Numeric values, Estimate estimate, double y) {
        int series = isPooled(estimate) ? 1 : 0;
        double low = values.at(estimate.low());
        double high = values.at(estimate.high());
        String ends = end(low, y) + end(high, y);
        svg.add(
                Palette.stroke(Tag.of("path"), series)
                        .at("d", Svg.way(low, y, high, y) + ends)
                        .at("stroke-width", 2));
        double x = values.at(estimate.value());
        double side = series == 1 ? PLAIN : side(estimate);
        Symbol symbol = series == 1 ? Symbol.DIAMOND : Symbol.SQUARE;
        svg.add(Svg.mark(symbol.tag(x, y, side / 1.8, series), estimate.row()));
    }

    private static String end(double x, double y) {
        return Svg.way(x, y - WHISKER, x, y + WHISKER);
    }

    /// Areas are as the weights; all equal when none is told.
    private double side(Estimate estimate) {
        double most =
                estimates.stream()
                        .filter(it -> !isPooled(it))
                        .mapToDouble(Estimate::weight)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0);
        return estimate.weight() > 0
                ? Math.max(4, LARGEST * Math.sqrt(estimate.weight() / most))
                : PLAIN;
    }

    private double room() {
        return estimates.stream()
                .filter(Estimate::isThere)
                .mapToDouble(it -> Label.at(0, 0, bounds.words(it)).in(Label.Face.HEAVY).width())
                .max()
                .orElse(0);
    }

    private Linear.Domain domain() {
        double[] all =
                sheet.sisters().stream()
                        .flatMap(it -> of(it).estimates().stream())
                        .filter(Estimate::isThere)
                        .flatMapToDouble(it -> DoubleStream.of(it.value(), it.low(), it.high()))
                        .toArray();
        double low = Positive.least(all);
        double high = Positive.most(all);
        Linear.Domain domain = Linear.Domain.of(low, high);
        boolean zero = sheet.axis().zero().orElse(false) && !sheet.isLog(sheet.axis());
        return zero ? domain.withZero() : domain;
    }
}
