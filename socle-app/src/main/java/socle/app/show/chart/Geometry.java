package socle.app.show.chart;

import java.util.List;

/// A shape on the earth: degrees of longitude and latitude, one after the other.
///
/// @param points each two numbers
/// @param lines each at least two points
/// @param polygons each a ring and its holes; the last point of a ring is its first
record Geometry(List<double[]> points, List<double[]> lines, List<List<double[]>> polygons) {

    Geometry {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        polygons = List.copyOf(polygons);
    }

    boolean isEmpty() {
        return points.isEmpty() && lines.isEmpty() && polygons.isEmpty();
    }
}
