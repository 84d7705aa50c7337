package socle.app.show.chart;

import java.util.Comparator;
import java.util.List;

/// Measures closed ways on the plane.
final class Rings {
    private Rings() {}

    static double[] largest(List<double[]> rings) {
        return rings.stream()
                .max(Comparator.comparingDouble(ring -> Math.abs(area(ring))))
                .orElseThrow();
    }

    /// The area within, its sign that of the sense of turning.
    static double area(double[] ring) {
        double twice = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            twice += ring[i] * ring[i + 3] - ring[i + 2] * ring[i + 1];
        }
        return twice / 2;
    }

    /// The middle of the area within.
    static double[] middle(double[] ring) {
        double area = area(ring);
        double x = 0;
        double y = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            double cross = ring[i] * ring[i + 3] - ring[i + 2] * ring[i + 1];
            x += (ring[i] + ring[i + 2]) * cross;
            y += (ring[i + 1] + ring[i + 3]) * cross;
        }
        return area == 0
                ? new double[] {ring[0], ring[1]}
                : new double[] {x / (6 * area), y / (6 * area)};
    }

    /// Whether a box lies within: its corners and the middles of its long sides do.
    static boolean holds(double[] ring, Box box) {
        double middle = (box.left() + box.right()) / 2;
        return within(ring, box.left(), box.top())
                && within(ring, middle, box.top())
                && within(ring, box.right(), box.top())
                && within(ring, box.left(), box.bottom())
                && within(ring, middle, box.bottom())
                && within(ring, box.right(), box.bottom());
    }

    private static boolean within(double[] ring, double x, double y) {
        boolean inside = false;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            boolean above = ring[i + 1] > y;
            boolean next = ring[i + 3] > y;
            double share = (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1]);
            inside ^= above != next && x < ring[i] + share * (ring[i + 2] - ring[i]);
        }
        return inside;
    }
}
