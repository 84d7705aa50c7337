package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The names of series at the right ends of their marks, instead of a legend.
record EndNames(List<String> names) {

    private static final double NARROW = 480;

    /// The widest name that may stand at the end of a mark.
    private static final double WIDEST = 150;

    /// The least distance between two names.
    private static final double APART = 15;

    /// The room that the names take at the right.
    double room() {
        return names.stream()
                        .mapToDouble(name -> Label.at(0, 0, name).in(Label.Face.STRONG).width())
                        .max()
                        .orElse(0)
                + 14;
    }

    /// Whether they can stand there.
    boolean fit(Svg svg, double height) {
        return names.size() > 1
                && svg.width() > NARROW
                && room() < WIDEST + 20
                && names.size() * APART <= height;
    }

    /// Writes them, pushed apart where the ends are close.
    ///
    /// @param ends where each name would best stand; NaN for one without an end
    void draw(Svg svg, Box area, double[] ends) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            if (Double.isFinite(ends[i])) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> ends[i]));
        double[] y = new double[order.size()];
        for (int i = 0; i < y.length; i++) {
            double wanted = ends[order.get(i)];
            y[i] = i == 0 ? wanted : Math.max(wanted, y[i - 1] + APART);
        }
        double lowest = area.bottom();
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], lowest);
            lowest = y[i] - APART;
        }
        for (int i = 0; i < y.length; i++) {
            Label name = Label.at(area.right() + 8, y[i] + 4, names.get(order.get(i)));
            svg.text(name.in(Label.Face.STRONG));
        }
    }
}
