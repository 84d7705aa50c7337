package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The places of a map on the plane, not yet in units of a drawing; y goes up.
///
/// @param lands one a place, in their order
record Plane(List<Land> lands, Box extent) {

    Plane {
        lands = List.copyOf(lands);
    }

    /// A shape.
    ///
    /// @param rings closed ways
    /// @param lines open ways
    /// @param points each two numbers
    record Land(List<double[]> rings, List<double[]> lines, List<double[]> points) {

        Stream<double[]> ways() {
            return Stream.of(rings, lines, points).flatMap(List::stream);
        }

        /// The same in units of a drawing.
        Land fitted(Fit fit) {
            return new Land(
                    rings.stream().map(fit::way).toList(),
                    lines.stream().map(fit::way).toList(),
                    points.stream().map(fit::way).toList());
        }
    }

    /// How the plane becomes a drawing.
    record Fit(double scale, double left, double top, Box extent) {

        double[] way(double[] way) {
            double[] found = new double[way.length];
            for (int i = 0; i < way.length; i += 2) {
                found[i] = left + (way[i] - extent.left()) * scale;
                found[i + 1] = top + (extent.bottom() - way[i + 1]) * scale;
            }
            return found;
        }

        double height() {
            return extent.height() * scale;
        }
    }

    static Plane of(List<Geometry> shapes) {
        Globe globe = Globe.of(shapes);
        Box degrees =
                around(
                        shapes.stream()
                                .flatMap(
                                        it ->
                                                Stream.of(
                                                                it.points().stream(),
                                                                it.lines().stream(),
                                                                it.polygons().stream()
                                                                        .flatMap(List::stream))
                                                        .flatMap(ways -> ways)));
        Projection projection =
                Projection.of(new Projection.Extent(globe.wide(), degrees.top(), degrees.bottom()));
        List<Land> lands = shapes.stream().map(it -> land(it, globe, projection)).toList();
        return new Plane(lands, around(lands.stream().flatMap(Land::ways)));
    }

    private static Land land(Geometry shape, Globe globe, Projection projection) {
        List<double[]> rings = new ArrayList<>();
        List<double[]> lines = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        for (List<double[]> polygon : shape.polygons()) {
            for (double[] ring : polygon) {
                globe.ring(ring).forEach(it -> rings.add(Outline.projected(it, projection)));
            }
        }
        for (double[] line : shape.lines()) {
            globe.line(line).forEach(it -> lines.add(Outline.projected(it, projection)));
        }
        for (double[] point : shape.points()) {
            double x = globe.from(point[0]);
            points.add(new double[] {projection.x(x, point[1]), projection.y(x, point[1])});
        }
        return new Land(rings, lines, points);
    }

    /// The box around ways; its `top` is the lesser y.
    static Box around(Stream<double[]> ways) {
        double[] found = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        ways.forEach(
                way -> {
                    for (int i = 0; i < way.length; i += 2) {
                        found[0] = Math.min(found[0], way[i]);
                        found[1] = Math.min(found[1], way[i + 1]);
                        found[2] = Math.max(found[2], way[i]);
                        found[3] = Math.max(found[3], way[i + 1]);
                    }
                });
        return new Box(found[0], found[1], found[2], found[3]);
    }

    /// As large as a room allows, in its middle.
    Fit fit(Box room) {
        double wide = Math.max(extent.width(), 1e-9);
        double high = Math.max(extent.height(), 1e-9);
        boolean spot = extent.width() < 1e-9 && extent.height() < 1e-9;
        double scale = spot ? 1 : Math.min(room.width() / wide, room.height() / high);
        double left = room.left() + (room.width() - extent.width() * scale) / 2;
        return new Fit(scale, left, room.top(), extent);
    }
}
