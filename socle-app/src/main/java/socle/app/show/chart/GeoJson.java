package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads geometries as RFC 7946 writes them, within limits: what a table holds may come from
/// anywhere.
final class GeoJson {

    /// The longest text of one geometry.
    static final int LONGEST = 8_000_000;

    /// Points of all geometries that one reader reads.
    static final int MOST = 500_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(32)
                                                    .maxDocumentLength(LONGEST)
                                                    .maxNumberLength(64)
                                                    .build())
                                    .build())
                    .build();

    private final List<double[]> points = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();
    private final List<List<double[]>> polygons = new ArrayList<>();
    private int left = MOST;

    /// What a text turned out to be.
    sealed interface Read {
        record Shape(Geometry geometry) implements Read {}

        record Bad(Phrase why) implements Read {}
    }

    /// What is not as it should be, on its way to the reader.
    private static final class Misfit extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Phrase why;

        private Misfit(String en, String fr) {
            super(en, null, false, false);
            this.why = new Phrase(en, fr);
        }
    }

    Read read(String text) {
        points.clear();
        lines.clear();
        polygons.clear();
        try {
            add(MAPPER.readTree(text));
            return new Read.Shape(new Geometry(points, lines, polygons));
        } catch (JacksonException e) {
            return new Read.Bad(new Phrase("this is no JSON", "ce n’est pas du JSON"));
        } catch (Misfit e) {
            return new Read.Bad(e.why);
        }
    }

    private void add(JsonNode shape) throws Misfit {
        JsonNode found = shape.path("coordinates");
        switch (shape.path("type").asString("")) {
            case "Point" -> points.add(way(List.of(found), 1));
            case "MultiPoint" -> {
                for (JsonNode one : list(found)) {
                    points.add(way(List.of(one), 1));
                }
            }
            case "LineString" -> lines.add(way(list(found), 2));
            case "MultiLineString" -> {
                for (JsonNode line : list(found)) {
                    lines.add(way(list(line), 2));
                }
            }
            case "Polygon" -> polygon(found);
            case "MultiPolygon" -> {
                for (JsonNode one : list(found)) {
                    polygon(one);
                }
            }
            case "GeometryCollection" -> {
                for (JsonNode one : list(shape.path("geometries"))) {
                    add(one);
                }
            }
            case "Feature" -> add(shape.path("geometry"));
            default ->
                    throw new Misfit(
                            "this is no GeoJSON geometry", "ce n’est pas une géométrie GeoJSON");
        }
    }

    private void polygon(JsonNode rings) throws Misfit {
        List<double[]> polygon = new ArrayList<>();
        for (JsonNode ring : list(rings)) {
            double[] way = way(list(ring), 4);
            int last = way.length - 2;
            if (way[0] != way[last] || way[1] != way[last + 1]) {
                throw new Misfit("a ring is not closed", "un anneau n’est pas fermé");
            }
            polygon.add(way);
        }
        polygons.add(polygon);
    }

    private static List<JsonNode> list(JsonNode node) throws Misfit {
        if (!node.isArray()) {
            throw new Misfit(
                    "its coordinates are no list", "ses coordonnées ne sont pas une liste");
        }
        return node.valueStream().toList();
    }

    private double[] way(List<JsonNode> positions, int least) throws Misfit {
        if (positions.size() < least) {
            throw new Misfit("it has too few points", "elle a trop peu de points");
        }
        left -= positions.size();
        if (left < 0) {
            throw new Misfit(
                    "the chart has more than " + MOST + " points",
                    "le graphique a plus de " + MOST + " points");
        }
        double[] way = new double[positions.size() * 2];
        int at = 0;
        for (JsonNode position : positions) {
            way[at++] = degrees(position, 0, 360);
            way[at++] = degrees(position, 1, 90);
        }
        return way;
    }

    private static double degrees(JsonNode position, int which, double most) throws Misfit {
        JsonNode number = position.path(which);
        double degrees = number.isNumber() ? number.asDouble() : Double.NaN;
        if (!(Math.abs(degrees) <= most)) {
            throw new Misfit(
                    "a coordinate is no degree of longitude or latitude",
                    "une coordonnée n’est pas un degré de longitude ou de latitude");
        }
        return degrees;
    }
}
