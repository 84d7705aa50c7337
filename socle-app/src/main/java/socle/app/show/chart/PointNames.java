package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import socle.api.show.Slot;
import socle.app.show.chart.Points.Dot;

/// The names of the outermost points of a scatter plot, each beside its point where it meets no
/// other text and no other point.
record PointNames(Map<Integer, Label> labels) {

    private static final int MOST = 8;
    private static final int MOST_NARROW = 5;
    private static final double NARROW = 480;
    private static final double AIR = 5;

    static PointNames of(Svg svg, Sheet sheet, Box area, List<Dot> dots) {
        Map<Integer, Label> labels = new LinkedHashMap<>();
        if (!sheet.has(Slot.LABEL)) {
            return new PointNames(labels);
        }
        int most = svg.width() < NARROW ? MOST_NARROW : MOST;
        List<Box> taken = new ArrayList<>();
        for (Dot dot : outermost(dots, most)) {
            if (sheet.at(dot.row(), Slot.LABEL) == null) {
                continue;
            }
            for (Label label : beside(dot, sheet.words(dot.row(), Slot.LABEL))) {
                Box box = label.box();
                boolean free =
                        area.holds(box)
                                && svg.isFree(box)
                                && taken.stream().noneMatch(box::meets)
                                && dots.stream()
                                        .noneMatch(
                                                it -> it.row() != dot.row() && it.box().meets(box));
                if (free) {
                    taken.add(box);
                    labels.put(dot.row(), label);
                    break;
                }
            }
        }
        return new PointNames(labels);
    }

    /// The rows that carry their names.
    Set<Integer> rows() {
        return labels.keySet();
    }

    void write(Svg svg) {
        labels.values().forEach(svg::text);
    }

    /// Those farthest from the middle, as distances between quartiles count.
    static List<Dot> outermost(List<Dot> dots, int most) {
        ToDoubleFunction<Dot> across = far(dots, Dot::x);
        ToDoubleFunction<Dot> up = far(dots, Dot::y);
        return dots.stream()
                .sorted(
                        Comparator.comparingDouble(
                                dot ->
                                        -Math.hypot(
                                                across.applyAsDouble(dot), up.applyAsDouble(dot))))
                .limit(most)
                .toList();
    }

    private static ToDoubleFunction<Dot> far(List<Dot> dots, ToDoubleFunction<Dot> place) {
        double[] sorted = dots.stream().mapToDouble(place).sorted().toArray();
        double middle = Telling.quantile(sorted, 0.5);
        double spread = Telling.quantile(sorted, 0.75) - Telling.quantile(sorted, 0.25);
        double unit = spread > 0 ? spread : Arrays.stream(sorted).max().orElse(1) - sorted[0] + 1;
        return dot -> (place.applyAsDouble(dot) - middle) / unit;
    }

    private static List<Label> beside(Dot dot, String name) {
        double away = dot.radius() + AIR;
        Label label = Label.at(dot.x() + away, dot.y() + 4, name).in(Label.Face.STRONG);
        return List.of(
                label,
                label.to(dot.x() - away, dot.y() + 4).end(),
                label.to(dot.x(), dot.y() - away).middle(),
                label.to(dot.x(), dot.y() + away + 9).middle());
    }
}
