package socle.kinds.operate.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/// How a figure changes with time, whatever single ones do.
final class Trend {

    private Trend() {}

    /// The slope of Theil (1950) and Sen (1968): the median of the slopes between all pairs of
    /// points of different times. Nothing for fewer than three points.
    ///
    /// @param points time and figure of each
    static OptionalDouble slope(List<Point> points) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                double apart = points.get(j).time() - points.get(i).time();
                if (apart != 0) {
                    slopes.add((points.get(j).figure() - points.get(i).figure()) / apart);
                }
            }
        }
        return points.size() < 3 ? OptionalDouble.empty() : median(slopes);
    }

    /// The middle of figures, or between the two in the middle; nothing of none.
    static OptionalDouble median(List<Double> figures) {
        if (figures.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : (sorted.get(half - 1) + sorted.get(half)) / 2);
    }

    /// A figure at a time.
    record Point(double time, double figure) {}
}
