package socle.app.show.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.app.show.chart.Projection.Extent;
import socle.core.testing.Golden;

final class DrawingMapsTest {

    @ParameterizedTest
    @ValueSource(strings = {"map_world", "map_points", "map_odd"})
    void a_drawing_is_as_it_was(String name) {
        Drawing.Picture picture = picture(Plots.named(name), Language.FR);
        Golden.check(
                "charts/" + name + ".svg",
                picture.wide().svg().html() + picture.narrow().svg().html());
    }

    @Test
    void what_is_no_geometry_is_told_with_its_row() {
        Drawing.Picture picture = picture(Plots.named("map_odd"), Language.EN);
        List<String> notes = picture.notes().stream().map(note -> note.en()).toList();
        assertTrue(notes.contains("The shape of row 6 is not drawn: this is no JSON."), notes + "");
        assertTrue(notes.contains("The shape of row 7 is not drawn: a ring is not closed."));
        assertTrue(
                notes.contains(
                        "The shape of row 8 is not drawn: a coordinate is no degree of longitude or"
                                + " latitude."));
        assertTrue(picture.words().contains("Shapes that could not be read: 3."));
        assertTrue(picture.words().contains("Rows without a place: 1."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "null",
                "[]",
                "{\"type\":\"Circle\"}",
                "{\"type\":\"Point\"}",
                "{\"type\":\"Point\",\"coordinates\":[1]}",
                "{\"type\":\"Point\",\"coordinates\":[\"1\",2]}",
                "{\"type\":\"Point\",\"coordinates\":[1e999,2]}",
                "{\"type\":\"Polygon\",\"coordinates\":[]x",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":{\"a\":1}}",
                "{\"type\":\"LineString\",\"coordinates\":[[0,0]]}",
                "{\"type\":\"Feature\",\"geometry\":null}"
            })
    void a_bad_geometry_is_never_thrown(String text) {
        assertInstanceOf(GeoJson.Read.Bad.class, new GeoJson().read(text));
    }

    @Test
    void deep_and_long_texts_are_refused() {
        String deep =
                "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(40) + "]}".repeat(40);
        assertInstanceOf(GeoJson.Read.Bad.class, new GeoJson().read(deep));
        String points = "[0,0],".repeat(GeoJson.MOST) + "[0,0]";
        assertInstanceOf(
                GeoJson.Read.Bad.class,
                new GeoJson().read("{\"type\":\"MultiPoint\",\"coordinates\":[" + points + "]}"));
    }

    @Test
    void every_sort_of_geometry_is_read() {
        Geometry all =
                assertInstanceOf(
                                GeoJson.Read.Shape.class,
                                new GeoJson()
                                        .read(
                                                "{\"type\":\"GeometryCollection\",\"geometries\":["
                                                        + "{\"type\":\"Point\",\"coordinates\":[1,2,99]},"
                                                        + "{\"type\":\"MultiPoint\",\"coordinates\":[[1,2],[3,4]]},"
                                                        + "{\"type\":\"MultiLineString\",\"coordinates\":[[[1,2],[3,4]]]},"
                                                        + "{\"type\":\"MultiPolygon\",\"coordinates\":[["
                                                        + "[[0,0],[4,0],[4,4],[0,0]],[[2,1],[3,1],[3,2],[2,1]]]]}]}"))
                        .geometry();
        assertEquals(3, all.points().size());
        assertEquals(1, all.lines().size());
        assertEquals(2, all.polygons().getFirst().size());
    }

    @Test
    void land_on_both_sides_of_the_dateline_stays_together() {
        Box whole =
                Plane.of(List.of(ring(177, -20, -178, -20, -178, -15, 177, -15, 177, -20)))
                        .extent();
        assertEquals(5 / 5.0, whole.width() / whole.height(), 0.06);
    }

    @Test
    void land_that_goes_around_the_world_is_cut_at_its_edge() {
        Globe globe = new Globe(0, 360);
        List<double[]> parts =
                globe.ring(new double[] {170, 0, -170, 0, -170, 10, 170, 10, 170, 0});
        assertEquals(2, parts.size());
        double area = parts.stream().mapToDouble(part -> Math.abs(Rings.area(part))).sum();
        assertEquals(200, area, 1e-9);
    }

    @Test
    void a_ring_around_a_pole_is_closed_there() {
        Globe globe = new Globe(0, 360);
        List<double[]> parts =
                globe.ring(new double[] {-170, -70, -60, -70, 60, -70, 170, -70, -170, -70});
        double area = parts.stream().mapToDouble(part -> Math.abs(Rings.area(part))).sum();
        assertEquals(360 * 20, area, 1e-6);
    }

    @Test
    void either_sense_of_a_ring_is_the_same_land() {
        Box one = Plane.of(List.of(ring(0, 40, 9, 40, 9, 49, 0, 49, 0, 40))).extent();
        Box other = Plane.of(List.of(ring(0, 40, 0, 49, 9, 49, 9, 40, 0, 40))).extent();
        assertEquals(one, other);
    }

    @Test
    void large_maps_keep_areas() {
        for (Projection projection :
                List.of(
                        new Projection.EqualEarth(),
                        Projection.Albers.of(new Extent(60, 30, 70)),
                        Projection.Albers.polar(new Extent(360, -90, -60)))) {
            double one = area(projection, 10, 40);
            double other = area(projection, -20, 60);
            assertEquals(
                    Math.cos(Math.toRadians(60.5)) / Math.cos(Math.toRadians(40.5)),
                    other / one,
                    2e-3,
                    projection.toString());
        }
    }

    @Test
    void equal_earth_is_as_its_authors_print_it() {
        Projection earth = new Projection.EqualEarth();
        assertEquals(1.3173627591574, earth.y(0, 90), 1e-9);
        assertEquals(2.7066297004215, earth.x(180, 0), 2e-3);
    }

    @Test
    void albers_is_as_in_snyders_example() {
        Projection albers = new Projection.Albers(0.6028370, 1.3512213, 1.5562263);
        assertEquals(0.2952720, albers.x(21, 35), 1e-5);
        assertEquals(0.2416774, albers.y(21, 35), 1e-5);
    }

    @Test
    void simplified_ways_stay_within_their_tolerance() {
        double[] way = new double[400];
        for (int i = 0; i < 200; i++) {
            way[2 * i] = i / 10.0;
            way[2 * i + 1] = Math.sin(i / 9.0);
        }
        double[] simple = Outline.simple(way, 0.05);
        assertTrue(simple.length < 120, simple.length + " numbers");
        for (int i = 0; i < way.length; i += 2) {
            assertTrue(distance(way[i], way[i + 1], simple) <= 0.05 + 1e-9);
        }
    }

    @Test
    void no_map_weighs_more_than_a_picture() {
        MapPlots.all()
                .forEach(
                        (name, plot) -> {
                            Drawing.Picture picture = picture(plot, Language.FR);
                            Stream.of(picture.wide(), picture.narrow())
                                    .forEach(
                                            it ->
                                                    assertTrue(
                                                            it.svg().html().length() < 200_000,
                                                            name));
                        });
    }

    @Test
    void words_tell_the_extremes_and_what_has_no_value() {
        String words = picture(Plots.named("map"), Language.EN).words();
        assertTrue(words.startsWith("Map, regions: 21."), words);
        assertTrue(words.contains("least "), words);
        assertTrue(words.contains("Without a value: 1 (Pays T)."), words);
    }

    private static double area(Projection projection, double longitude, double latitude) {
        double[] square = {
            longitude,
            latitude,
            longitude + 1,
            latitude,
            longitude + 1,
            latitude + 1,
            longitude,
            latitude + 1,
            longitude,
            latitude
        };
        return Math.abs(Rings.area(Outline.projected(square, projection)));
    }

    private static double distance(double x, double y, double[] way) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 3 < way.length; i += 2) {
            double dx = way[i + 2] - way[i];
            double dy = way[i + 3] - way[i + 1];
            double share =
                    Math.clamp(
                            ((x - way[i]) * dx + (y - way[i + 1]) * dy) / (dx * dx + dy * dy),
                            0,
                            1);
            least =
                    Math.min(
                            least,
                            Math.hypot(x - way[i] - share * dx, y - way[i + 1] - share * dy));
        }
        return least;
    }

    private static Geometry ring(double... ring) {
        return new Geometry(List.of(), List.of(), List.of(List.of(ring)));
    }

    private static Drawing.Picture picture(Block.Plot plot, Language language) {
        return assertInstanceOf(Drawing.Picture.class, Drawing.of(plot, language));
    }
}
