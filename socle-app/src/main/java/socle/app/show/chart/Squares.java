package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;

/// Cuts a rectangle into rectangles of given areas that are nearly squares: the squarified treemap
/// of M. Bruls, K. Huizing and J. J. van Wijk (Data Visualization 2000, pp. 33–42).
final class Squares {
    private Squares() {}

    /// @param values greatest first, all above zero
    /// @return one rectangle a value, in their order
    static List<Box> of(List<Double> values, Box room) {
        double whole = values.stream().mapToDouble(value -> value).sum();
        double scale = room.width() * room.height() / whole;
        List<Double> areas = values.stream().map(value -> value * scale).toList();
        List<Box> boxes = new ArrayList<>();
        Box rest = room;
        int first = 0;
        while (first < areas.size()) {
            double side = Math.min(rest.width(), rest.height());
            int next = first + 1;
            while (next < areas.size()
                    && worst(areas.subList(first, next + 1), side)
                            <= worst(areas.subList(first, next), side)) {
                next++;
            }
            rest = row(areas.subList(first, next), rest, boxes);
            first = next;
        }
        return boxes;
    }

    /// The greatest ratio of sides in a row along a side (section 3.2 of the paper).
    private static double worst(List<Double> row, double side) {
        double sum = row.stream().mapToDouble(area -> area).sum();
        double most = side * side * row.getFirst() / (sum * sum);
        double least = sum * sum / (side * side * row.getLast());
        return Math.max(most, least);
    }

    /// Lays a row along the shorter side.
    ///
    /// @return what is left of the room
    private static Box row(List<Double> row, Box room, List<Box> boxes) {
        double sum = row.stream().mapToDouble(area -> area).sum();
        boolean upright = room.width() >= room.height();
        double thick = sum / Math.max(1e-9, upright ? room.height() : room.width());
        double at = upright ? room.top() : room.left();
        for (double area : row) {
            double length = area / Math.max(1e-12, thick);
            boxes.add(
                    upright
                            ? new Box(room.left(), at, room.left() + thick, at + length)
                            : new Box(at, room.top(), at + length, room.top() + thick));
            at += length;
        }
        return upright
                ? new Box(room.left() + thick, room.top(), room.right(), room.bottom())
                : new Box(room.left(), room.top() + thick, room.right(), room.bottom());
    }
}
