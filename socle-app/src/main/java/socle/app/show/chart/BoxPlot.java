package socle.app.show.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.markup.Tag;

/// Boxes from quartile to quartile with a line at the median and whiskers (J. W. Tukey, 1977),
/// lying one under the other; values beyond the whiskers are diamonds.
record BoxPlot(Sheet sheet, List<Group> groups) implements Marks {

    private static final double THICK = 22;
    private static final double CAP = 6;

    /// A light line cannot be seen in a box as thin as that.
    private static final double THIN = 6;

    private static final double DIAMOND = 3.6;

    /// The rows of one name.
    ///
    /// @param size rows behind it; NaN when not told
    /// @param beyond the values beyond the whiskers
    record Group(String name, Five five, double size, int row, List<Beyond> beyond) {
        double median() {
            return five.median();
        }
    }

    /// Low whisker, quartile, median, quartile, high whisker.
    record Five(double low, double lower, double median, double upper, double high) {

        static Five of(Sheet sheet, int row) {
            return new Five(
                    sheet.number(row, Slot.LOW),
                    sheet.number(row, Slot.LOWER),
                    sheet.number(row, Slot.MIDDLE),
                    sheet.number(row, Slot.UPPER),
                    sheet.number(row, Slot.HIGH));
        }

        DoubleStream all() {
            return DoubleStream.of(low, lower, median, upper, high);
        }

        double spread() {
            return upper - lower;
        }
    }

    /// A value beyond the whiskers.
    record Beyond(double value, int row) {}

    static BoxPlot of(Sheet sheet) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int row : sheet.numbers()) {
            String name = sheet.has(Slot.X) ? sheet.words(row, Slot.X) : "";
            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(row);
        }
        List<Group> groups = new ArrayList<>();
        byName.forEach((name, rows) -> group(sheet, name, rows).ifPresent(groups::add));
        return new BoxPlot(sheet, groups);
    }

    private static Optional<Group> group(Sheet sheet, String name, List<Integer> rows) {
        List<Beyond> beyond =
                rows.stream()
                        .map(row -> new Beyond(sheet.number(row, Slot.Y), row))
                        .filter(it -> placed(sheet, it.value()))
                        .toList();
        return rows.stream()
                .map(row -> new Group(name, Five.of(sheet, row), size(sheet, row), row, beyond))
                .filter(it -> it.five().all().allMatch(v -> placed(sheet, v)))
                .findFirst();
    }

    private static double size(Sheet sheet, int row) {
        return sheet.number(row, Slot.SIZE);
    }

    private static boolean placed(Sheet sheet, double value) {
        return Double.isFinite(value) && (value > 0 || !sheet.isLog(sheet.axis()));
    }

    @Override
    public Optional<Phrase> nothing() {
        return groups.isEmpty() ? Optional.of(NoDrawing.NO_VALUE) : Optional.empty();
    }

    @Override
    public List<String> words() {
        return new BoxWords(this).words();
    }

    @Override
    public double draw(Svg svg) {
        List<String> names = groups.stream().map(Group::name).toList();
        double top = sheet.thresholds().isEmpty() ? 4 : 24;
        Lanes lanes = Lanes.of(svg, sheet, names, new Box(0, top, 0, top + THICK));
        Box area = lanes.area(svg.width() - 14);
        Box inside = new Box(area.left() + 10, area.top(), area.right(), area.bottom());
        Numeric values = Lanes.values(sheet, Frame.domain(sheet, all()), inside);
        lanes.grid(area, values);
        lanes.thresholds(area, values);
        for (int i = 0; i < groups.size(); i++) {
            lanes.name(i);
            box(svg, groups.get(i), values, lanes.at(i));
        }
        return lanes.foot(area, values.ticks());
    }

    private void box(Svg svg, Group group, Numeric values, double top) {
        double[] at = group.five().all().map(values::at).toArray();
        double middle = top + THICK / 2;
        String whiskers =
                Svg.way(at[0], middle, at[1], middle)
                        + Svg.way(at[3], middle, at[4], middle)
                        + Svg.way(at[0], middle - CAP, at[0], middle + CAP)
                        + Svg.way(at[4], middle - CAP, at[4], middle + CAP);
        svg.add(Palette.stroke(Tag.of("path"), 0).at("d", whiskers).at("stroke-width", 1.8));
        Box box = new Box(at[1], top, at[3], top + THICK);
        svg.shape(Svg.box(box), 0, group.row());
        for (Beyond beyond : group.beyond()) {
            Tag diamond = Symbol.DIAMOND.tag(values.at(beyond.value()), middle, DIAMOND, 1);
            svg.add(Svg.mark(diamond.at("fill-opacity", 0.75), beyond.row()));
        }
        Tag median = Tag.of("path").at("d", Svg.way(at[2], top, at[2], top + THICK));
        median = median.at("stroke-width", 3);
        boolean thin = box.width() < THIN;
        svg.add(thin ? Palette.stroke(median, 0) : median.as("hs").at("stroke", Palette.PAPER));
    }

    private double[] all() {
        return sheet.sisters().stream()
                .flatMap(it -> of(it).groups().stream())
                .flatMapToDouble(
                        it ->
                                DoubleStream.concat(
                                        it.five().all(),
                                        it.beyond().stream().mapToDouble(Beyond::value)))
                .toArray();
    }

    /// How many rows have a value that has no place on the axis.
    long unplaced() {
        return sheet.numbers().stream()
                .filter(
                        row ->
                                Stream.of(Slot.Y, Slot.LOW)
                                        .mapToDouble(slot -> sheet.number(row, slot))
                                        .anyMatch(v -> Double.isFinite(v) && !placed(sheet, v)))
                .count();
    }
}
