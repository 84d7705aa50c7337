package socle.app.show.chart;

import static socle.app.show.chart.Plots.plot;
import static socle.app.show.chart.Plots.row;
import static socle.app.show.chart.Plots.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Mark;
import socle.api.show.Slot;

/// Maps of lands that nobody has been to.
final class MapPlots {
    private MapPlots() {}

    static Map<String, Block.Plot> all() {
        Map<String, Block.Plot> plots = new LinkedHashMap<>();
        plots.put("map", plot("map", shaded(), table(REGIONS, lands(46, 2, 1.9, true))));
        plots.put("map_cone", plot("map_cone", shaded(), table(REGIONS, lands(50, 20, 7, true))));
        plots.put(
                "map_dateline",
                plot("map_dateline", shaded(), table(REGIONS, lands(-17, 179, 1, true))));
        plots.put("map_names", plot("map_names", shaded(), table(NAMED, lands(46, 2, 1.9, false))));
        plots.put("map_world", plot("map_world", shaded(), table(REGIONS, world())));
        plots.put("map_points", points("map_points", 9));
        plots.put("map_many", points("map_many", 900));
        plots.put(
                "map_odd",
                plot(
                        "map_odd",
                        shaded(),
                        table(
                                REGIONS,
                                List.of(
                                        row("Juste", square(2, 46, 1), 1e12),
                                        row("Minuscule", square(4, 46, 0.001), 1e-9),
                                        row(
                                                "Ligne",
                                                "{\"type\":\"LineString\",\"coordinates\":[[2,45],[5,44]]}",
                                                -4.0),
                                        row("Absente", square(3, 46, 1), null),
                                        row("Nulle part", null, 5.0),
                                        row("Cassée", "{\"type\":\"Polygon\",\"coord", 5.0),
                                        row(
                                                "Ouverte",
                                                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[2,0],[5,5]]]}",
                                                5.0),
                                        row(
                                                "Mètres",
                                                "{\"type\":\"Point\",\"coordinates\":[652000,6862000]}",
                                                5.0)))));
        plots.put(
                "map_one",
                plot(
                        "map_one",
                        shaded(),
                        table(REGIONS, List.of(row("Seule", square(2, 46, 1), 3.0)))));
        return plots;
    }

    private static final List<Column> REGIONS =
            List.of(
                    new Column("name", "VARCHAR"),
                    new Column("shape", "VARCHAR"),
                    new Column("strikes", "DOUBLE"));

    private static final List<Column> NAMED =
            List.of(
                    new Column("name", "VARCHAR"),
                    new Column("shape", "VARCHAR"),
                    new Column("strikes", "VARCHAR"));

    static Chart shaded() {
        return Chart.of(
                Mark.GEO,
                Map.of(
                        Slot.SHAPE,
                        Channel.of("shape"),
                        Slot.COLOR,
                        Channel.of("strikes").titled("Collisions déclarées"),
                        Slot.LABEL,
                        Channel.of("name")));
    }

    /// Neighbours around a place, with ragged borders that they share.
    private static List<List<@Nullable Object>> lands(
            double latitude, double longitude, double step, boolean numbers) {
        Random random = new Random(5);
        int size = 5;
        double[][][] corners = new double[size + 1][size + 1][];
        for (int i = 0; i <= size; i++) {
            for (int j = 0; j <= size; j++) {
                corners[i][j] =
                        new double[] {
                            longitude
                                    + (i - size / 2.0 + random.nextGaussian() * 0.18) * step * 1.3,
                            latitude + (j - size / 2.0 + random.nextGaussian() * 0.18) * step
                        };
            }
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (Math.hypot(i - 2, j - 2) > 2.6) {
                    continue;
                }
                String shape =
                        ring(
                                corners[i][j],
                                corners[i + 1][j],
                                corners[i + 1][j + 1],
                                corners[i][j + 1]);
                double value = Math.rint(random.nextDouble() * 900);
                Object color = numbers ? (Object) value : "zone " + (char) ('A' + (i * 2 + j) % 5);
                rows.add(
                        row(
                                "Pays " + (char) ('A' + rows.size()),
                                shape,
                                value < 60 ? null : color));
            }
        }
        return rows;
    }

    private static String ring(double[]... corners) {
        StringBuilder ring = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
        for (int i = 0; i < corners.length; i++) {
            ragged(corners[i], corners[(i + 1) % corners.length], ring);
        }
        ring.append(position(corners[0])).append("]]}");
        return ring.toString();
    }

    /// The same points whichever way the border is gone.
    private static void ragged(double[] from, double[] to, StringBuilder ring) {
        boolean turned = from[0] + from[1] > to[0] + to[1];
        double[] first = turned ? to : from;
        double[] last = turned ? from : to;
        Random random = new Random(Double.doubleToLongBits(first[0] + 31 * last[1]));
        List<double[]> way = new ArrayList<>();
        double far = Math.hypot(last[0] - first[0], last[1] - first[1]);
        for (int i = 0; i < 40; i++) {
            double share = i / 40.0;
            double off = i == 0 ? 0 : random.nextGaussian() * far * 0.012;
            way.add(
                    new double[] {
                        first[0] + share * (last[0] - first[0]) + off,
                        first[1] + share * (last[1] - first[1]) - off
                    });
        }
        if (turned) {
            way.removeFirst();
            way.add(last);
            way = way.reversed();
        }
        way.forEach(point -> ring.append(position(point)).append(','));
    }

    private static String position(double[] point) {
        double turned = point[0] > 180 ? point[0] - 360 : point[0];
        return String.format(Locale.ROOT, "[%.4f,%.4f]", turned, point[1]);
    }

    static String square(double longitude, double latitude, double side) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}",
                longitude,
                latitude,
                longitude + side,
                latitude + side);
    }

    private static List<List<@Nullable Object>> world() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 5; j++) {
                double value = (i * 7 + j * 11) % 40;
                rows.add(row("c" + i + j, square(-180 + i * 30, -75 + j * 30, 28), value));
            }
        }
        return rows;
    }

    private static Block.Plot points(String name, int count) {
        Random random = new Random(8);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row("", count < 100 ? square(0, 44, 5) : null, null, null, null, null));
        for (int i = 0; i < count; i++) {
            rows.add(
                    row(
                            i == 3 ? SharePlots.LONG : "Aéroport " + i,
                            null,
                            5 * random.nextDouble(),
                            44 + 5 * random.nextDouble(),
                            i == 2 ? null : Math.rint(Math.exp(random.nextGaussian()) * 90),
                            i % 3 == 0 ? "civil" : "militaire"));
        }
        Map<Slot, Channel> channels =
                new EnumMap<>(
                        Map.of(
                                Slot.SHAPE,
                                Channel.of("shape"),
                                Slot.X,
                                Channel.of("x"),
                                Slot.Y,
                                Channel.of("y"),
                                Slot.LABEL,
                                Channel.of("name")));
        if (count < 100) {
            channels.put(Slot.SIZE, Channel.of("size").titled("Collisions"));
        } else {
            channels.put(Slot.COLOR, Channel.of("sort"));
            channels.remove(Slot.SHAPE);
        }
        return plot(
                name,
                Chart.of(Mark.GEO, channels),
                table(
                        List.of(
                                new Column("name", "VARCHAR"),
                                new Column("shape", "VARCHAR"),
                                new Column("x", "DOUBLE"),
                                new Column("y", "DOUBLE"),
                                new Column("size", "DOUBLE"),
                                new Column("sort", "VARCHAR")),
                        rows));
    }
}
