package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.app.show.chart.Atlas.Place;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.Plane.Land;
import socle.app.show.markup.Tag;

/// The regions of a map: their outlines as fine as the eye sees, their fill, the names of the
/// largest.
final class Regions {

    /// A third of a unit is not seen on a drawing.
    private static final double FINE = 0.3;

    /// What outlines may weigh, in bytes of the drawing; a point and a region weigh so many.
    private static final long HEAVIEST = 170_000;

    private static final int POINT = 8;
    private static final int REGION = 80;

    /// What is coarser than this is no outline any more.
    private static final double COARSE = 5;

    /// A smaller region than this is marked by a disc.
    private static final double TINY = 3;

    private static final int NAMED = 14;

    private final Atlas atlas;
    private final Svg svg;
    private final @Nullable Ramp ramp;
    private final List<Shape> shapes = new ArrayList<>();

    /// A region with its simplified ways.
    private record Shape(Place place, List<double[]> rings, List<double[]> lines, Box box) {}

    Regions(Atlas atlas, Svg svg, @Nullable Ramp ramp) {
        this.atlas = atlas;
        this.svg = svg;
        this.ramp = ramp;
    }

    /// @param lands of the regions, in their order
    void draw(List<Land> lands) {
        double tolerance = FINE;
        do {
            shapes.clear();
            for (int i = 0; i < lands.size(); i++) {
                shapes.add(shape(atlas.regions().get(i), lands.get(i), tolerance));
            }
            tolerance *= 1.6;
        } while (weight() > HEAVIEST && tolerance < COARSE);
        Tag all =
                Tag.of("g")
                        .as("ax")
                        .at("stroke", Palette.LINE)
                        .at("stroke-width", 0.6)
                        .at("stroke-linejoin", "round")
                        .at("fill-rule", "evenodd");
        svg.add(all.with(shapes.stream().map(this::filled).toList()));
        shapes.forEach(this::pattern);
        for (int i = 0; i < lands.size(); i++) {
            dots(shapes.get(i), lands.get(i));
        }
    }

    private long weight() {
        long points =
                shapes.stream()
                        .flatMap(
                                shape ->
                                        Stream.concat(
                                                shape.rings().stream(), shape.lines().stream()))
                        .mapToLong(way -> way.length / 2)
                        .sum();
        long once = points * POINT + (long) shapes.size() * REGION;
        return atlas.groups().isEmpty() ? once : once * 2;
    }

    private static Shape shape(Place place, Land land, double tolerance) {
        List<double[]> rings = new ArrayList<>();
        for (double[] ring : land.rings()) {
            Box box = Plane.around(Stream.of(ring));
            if (box.width() > 2 * tolerance || box.height() > 2 * tolerance) {
                rings.add(Outline.simple(ring, tolerance));
            }
        }
        List<double[]> lines =
                land.lines().stream().map(line -> Outline.simple(line, tolerance)).toList();
        return new Shape(place, rings, lines, Plane.around(land.ways()));
    }

    private static Tag path(Shape shape) {
        StringBuilder way = new StringBuilder();
        shape.rings().forEach(ring -> Outline.write(ring, "Z", way));
        return Tag.of("path").at("d", way.toString());
    }

    private Tag filled(Shape shape) {
        return Svg.mark(fill(path(shape), shape.place()), shape.place().row());
    }

    private Tag fill(Tag tag, Place place) {
        int shade = GeoMap.shade(ramp, place);
        if (shade >= 0) {
            return Ramp.fill(tag, shade);
        }
        if (!atlas.groups().isEmpty()) {
            return Palette.tint(tag, atlas.series(place));
        }
        return ramp == null ? Ramp.fill(tag, 0) : tag.as("mark hf ax").at("fill", Palette.PAPER);
    }

    private void pattern(Shape shape) {
        if (!atlas.groups().isEmpty()) {
            svg.tinted(path(shape).at("fill-rule", "evenodd"), atlas.series(shape.place()));
        } else if (ramp != null && Double.isNaN(shape.place().number())) {
            svg.tinted(path(shape).at("fill-rule", "evenodd"), Palette.MOST - 1);
        }
    }

    /// Lines, points, and a disc for what is too small to be seen.
    private void dots(Shape shape, Land land) {
        StringBuilder way = new StringBuilder();
        shape.lines().forEach(line -> Outline.write(line, "", way));
        if (!way.isEmpty()) {
            svg.add(
                    Svg.mark(
                            Lines.stroke(way.toString(), atlas.series(shape.place())),
                            shape.place().row()));
        }
        land.points().forEach(point -> disc(shape.place(), point[0], point[1], TINY));
        Box box = shape.box();
        if (!land.rings().isEmpty() && Math.max(box.width(), box.height()) < TINY) {
            double x = (box.left() + box.right()) / 2;
            disc(shape.place(), x, (box.top() + box.bottom()) / 2, TINY - 0.5);
        }
    }

    private void disc(Place place, double x, double y, double radius) {
        Tag disc = Tag.of("circle").at("cx", x).at("cy", y).at("r", radius);
        svg.add(
                Svg.mark(fill(disc, place), place.row())
                        .at("stroke", Palette.LINE)
                        .at("stroke-width", 0.8));
    }

    /// The names of the largest regions in which they fit.
    void names() {
        List<Shape> largest =
                shapes.stream()
                        .filter(
                                shape ->
                                        !shape.place().name().isEmpty() && !shape.rings().isEmpty())
                        .sorted(Comparator.comparingDouble(Regions::size))
                        .limit(NAMED)
                        .toList();
        for (Shape shape : largest) {
            double[] ring = Rings.largest(shape.rings());
            double[] middle = Rings.middle(ring);
            int shade = GeoMap.shade(ramp, shape.place());
            Label label =
                    Label.at(middle[0], middle[1] + 4, shape.place().name())
                            .middle()
                            .in(shade >= 0 ? Ramp.on(shade) : Face.STRONG);
            if (Rings.holds(ring, label.box()) && svg.isFree(label.box())) {
                svg.text(label);
            }
        }
    }

    private static double size(Shape shape) {
        return -Math.abs(Rings.area(Rings.largest(shape.rings())));
    }
}
