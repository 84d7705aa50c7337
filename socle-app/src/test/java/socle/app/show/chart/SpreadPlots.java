package socle.app.show.chart;

import static socle.app.show.chart.Plots.row;
import static socle.app.show.chart.Plots.table;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Rule;
import socle.api.show.Slot;

/// Plots of how values spread: points, histograms, boxes, quantiles, intervals.
final class SpreadPlots {
    private SpreadPlots() {}

    static Map<String, Block.Plot> all() {
        Map<String, Block.Plot> plots = new LinkedHashMap<>();
        plots.put("airports", airports());
        plots.put("points_trend", pointsTrend());
        plots.put("points_colour", pointsColour());
        plots.put("points_size", pointsSize());
        plots.put("points_dates", pointsDates());
        plots.put("points_many", pointsMany(false));
        plots.put("points_many_colours", pointsMany(true));
        plots.put("points_one", points("points_one", List.of(row(3.0, 4.0))));
        plots.put("points_equal", points("points_equal", List.of(row(3.0, 4.0), row(3.0, 4.0))));
        plots.put("points_tiny", points("points_tiny", List.of(row(1e-9, 1e12), row(3e-9, -2e12))));
        plots.put("points_null", points("points_null", List.of(row(1.0, null), row(2.0, 5.0))));
        plots.put("points_power", pointsPower());
        plots.put("points_years", pointsYears());
        plots.put("points_names", pointsNames());
        plots.put("points_facets", pointsFacets());
        plots.put("histogram", histogram("histogram", 12));
        plots.put("histogram_many", histogram("histogram_many", 40));
        plots.put("histogram_one", bins("histogram_one", List.of(row(5.0, 5.0, 30L))));
        plots.put(
                "histogram_negative",
                bins(
                        "histogram_negative",
                        List.of(row(-2e-9, -1e-9, 4L), row(-1e-9, 0.0, 0L), row(0.0, 1e-9, 9L))));
        plots.put("boxes", boxes());
        plots.put("box_one", boxOne());
        plots.put("boxes_log", boxesLog());
        plots.put("forest", forest(false));
        plots.put("forest_log", forest(true));
        plots.put("forest_one", forestOne());
        plots.put("quantiles", quantiles("quantiles", 99, true));
        plots.put("quantiles_normal", quantiles("quantiles_normal", 25, false));
        plots.put("quantiles_one", quantiles("quantiles_one", 1, false));
        return plots;
    }

    static Block.Plot airports() {
        Random random = new Random(11);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row("Teterboro", 59L, 0.357));
        rows.add(row("Midway", 75L, 0.226));
        rows.add(row("Sacramento", 352L, 0.21));
        rows.add(row("Dallas", 908L, 0.069));
        rows.add(row("Barksdale", 435L, 0.002));
        for (int i = 0; i < 45; i++) {
            long strikes = Math.round(Math.exp(4.3 + random.nextDouble() * 1.9));
            rows.add(row("Aéroport " + i, strikes, 0.03 + random.nextDouble() * 0.15));
        }
        Chart chart =
                Chart.of(
                                Mark.POINT,
                                Map.of(
                                        Slot.X,
                                        Channel.of("n")
                                                .titled(
                                                        "collisions déclarées, échelle logarithmique")
                                                .on(Channel.Scale.LOG),
                                        Slot.Y,
                                        Channel.of("share").in(Format.PERCENT).fromZero(true),
                                        Slot.LABEL,
                                        Channel.of("airport")))
                        .with(
                                List.of(
                                        new Rule(
                                                Optional.empty(),
                                                Optional.of(0.105),
                                                "ensemble 10,5 %")));
        return Plots.plot(
                "airports",
                chart,
                table(
                        List.of(
                                new Column("airport", "VARCHAR"),
                                new Column("n", "BIGINT"),
                                new Column("share", "DOUBLE")),
                        rows));
    }

    static Block.Plot pointsTrend() {
        Random random = new Random(3);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double x = random.nextDouble() * 40;
            rows.add(row(x, 12 + 0.8 * x + random.nextGaussian() * 5));
        }
        Chart chart =
                Plots.chart(
                                Mark.POINT,
                                Channel.of("x").titled("Vitesse").in("m/s"),
                                Channel.of("y").titled("Coût").in("k$"))
                        .as(trend())
                        .saying(
                                List.of(
                                        new Chart.Note(
                                                "20",
                                                "28",
                                                "au milieu, rien de spécial à signaler")));
        return Plots.plot("points_trend", chart, table(numbers("x", "y"), rows));
    }

    static Chart.Shape trend() {
        return new Chart.Shape(
                false, Chart.Stack.NONE, Optional.of(Chart.Trend.LINEAR), 0, false, 3);
    }

    static List<Column> numbers(String... names) {
        return Arrays.stream(names).map(name -> new Column(name, "DOUBLE")).toList();
    }

    static Block.Plot pointsColour() {
        Random random = new Random(5);
        String[] names = {"Oiseau", "Chauve-souris", "Renard", "Cerf", "Tortue", "Autres"};
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            int s = i % names.length;
            rows.add(
                    row(
                            names[s],
                            s * 8 + random.nextGaussian() * 5,
                            30 + random.nextGaussian() * (s + 2)));
        }
        Chart chart =
                Chart.of(
                                Mark.POINT,
                                Map.of(
                                        Slot.X, Channel.of("x"),
                                        Slot.Y, Channel.of("y").titled("Hauteur (m)"),
                                        Slot.COLOR, Channel.of("animal")))
                        .saying(
                                List.of(
                                        new Chart.Note(
                                                "20", "30", "une note au milieu des points")));
        return Plots.plot(
                "points_colour",
                chart,
                table(
                        List.of(
                                new Column("animal", "VARCHAR"),
                                new Column("x", "DOUBLE"),
                                new Column("y", "DOUBLE")),
                        rows));
    }

    static Block.Plot pointsSize() {
        Random random = new Random(9);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            rows.add(
                    row(
                            "Ville " + i,
                            random.nextDouble() * 100,
                            random.nextDouble() * 50,
                            Math.round(Math.exp(random.nextDouble() * 6))));
        }
        Chart chart =
                Chart.of(
                        Mark.POINT,
                        Map.of(
                                Slot.X, Channel.of("x").titled("Distance").in("km"),
                                Slot.Y, Channel.of("y").titled("Part").in("%"),
                                Slot.SIZE, Channel.of("people").titled("Habitants (milliers)"),
                                Slot.LABEL, Channel.of("town")));
        return Plots.plot(
                "points_size",
                chart,
                table(
                        List.of(
                                new Column("town", "VARCHAR"),
                                new Column("x", "DOUBLE"),
                                new Column("y", "DOUBLE"),
                                new Column("people", "BIGINT")),
                        rows));
    }

    /// Hours around the change to summer time in Paris, as moments with their offsets.
    static Block.Plot pointsDates() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        OffsetDateTime start = OffsetDateTime.of(2026, 3, 28, 20, 0, 0, 0, ZoneOffset.ofHours(1));
        for (int i = 0; i < 24; i++) {
            OffsetDateTime at = start.plusHours(i);
            rows.add(
                    row(
                            i < 6 ? at : at.withOffsetSameInstant(ZoneOffset.ofHours(2)),
                            5.0 + i * 0.3 + i % 3));
        }
        Chart chart = Plots.chart(Mark.POINT, Channel.of("at"), Channel.of("v")).as(trend());
        return Plots.plot(
                "points_dates",
                chart,
                table(
                        List.of(
                                new Column("at", "TIMESTAMP WITH TIME ZONE"),
                                new Column("v", "DOUBLE")),
                        rows));
    }

    static Block.Plot pointsMany(boolean colours) {
        Random random = new Random(1);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            double x = random.nextGaussian() * 20 + 60;
            rows.add(row(x, x * 0.5 + random.nextGaussian() * 12, "groupe " + i % 4));
        }
        Map<Slot, Channel> channels = new LinkedHashMap<>();
        channels.put(Slot.X, Channel.of("x").titled("Vitesse"));
        channels.put(Slot.Y, Channel.of("y").titled("Coût"));
        if (colours) {
            channels.put(Slot.COLOR, Channel.of("g"));
        }
        Chart chart = Chart.of(Mark.POINT, channels);
        return Plots.plot(
                colours ? "points_many_colours" : "points_many",
                colours ? chart : chart.as(trend()),
                table(
                        List.of(
                                new Column("x", "DOUBLE"),
                                new Column("y", "DOUBLE"),
                                new Column("g", "VARCHAR")),
                        rows));
    }

    static Block.Plot points(String name, List<List<@Nullable Object>> rows) {
        Chart chart = Plots.chart(Mark.POINT, Channel.of("x"), Channel.of("y")).as(trend());
        return Plots.plot(name, chart, table(numbers("x", "y"), rows));
    }

    /// A power law, with one value that has no logarithm.
    static Block.Plot pointsPower() {
        Random random = new Random(8);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row(-1.0, 5.0));
        for (int i = 0; i < 40; i++) {
            double x = Math.exp(random.nextDouble() * 9);
            rows.add(row(x, 3 * Math.pow(x, 0.7) * Math.exp(random.nextGaussian() * 0.3)));
        }
        Chart chart =
                Plots.chart(
                                Mark.POINT,
                                Channel.of("x").titled("Masse").in("g").on(Channel.Scale.LOG),
                                Channel.of("y").titled("Métabolisme").on(Channel.Scale.LOG))
                        .as(trend());
        return Plots.plot("points_power", chart, table(numbers("x", "y"), rows));
    }

    static Block.Plot pointsYears() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row(month(i * 4), "site " + i % 2, 20.0 + i % 2 * 9 - i * 0.2 + i % 5));
        }
        Chart chart =
                Chart.of(
                                Mark.POINT,
                                Map.of(
                                        Slot.X, Channel.of("at"),
                                        Slot.Y, Channel.of("v").titled("Niveau"),
                                        Slot.COLOR, Channel.of("site")))
                        .as(trend());
        return Plots.plot(
                "points_years",
                chart,
                table(
                        List.of(
                                new Column("at", "DATE"),
                                new Column("site", "VARCHAR"),
                                new Column("v", "DOUBLE")),
                        rows));
    }

    static Block.Plot pointsNames() {
        Chart chart =
                Plots.chart(Mark.POINT, Channel.of("k"), Channel.of("v").on(Channel.Scale.LOG));
        return Plots.plot(
                "points_names",
                chart,
                table(
                        List.of(new Column("k", "VARCHAR"), new Column("v", "DOUBLE")),
                        List.of(
                                row("Renard roux", 120.0),
                                row("Renard roux", 3.0),
                                row("Cerf de Virginie", 45000.0),
                                row("Tortue", 0.0),
                                row("Tortue", -3.0),
                                row("Tortue", 12.0))));
    }

    static Block.Plot pointsFacets() {
        Random random = new Random(21);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(
                    row(
                            "Région " + (char) ('A' + i % 4),
                            i % 2 == 0 ? "jour" : "nuit",
                            random.nextGaussian() * 10 + i % 4 * 5,
                            random.nextDouble() * 30));
        }
        Chart chart =
                Chart.of(
                        Mark.POINT,
                        Map.of(
                                Slot.X, Channel.of("x"),
                                Slot.Y, Channel.of("y"),
                                Slot.COLOR, Channel.of("when"),
                                Slot.FACET, Channel.of("region")));
        return Plots.plot(
                "points_facets",
                chart,
                table(
                        List.of(
                                new Column("region", "VARCHAR"),
                                new Column("when", "VARCHAR"),
                                new Column("x", "DOUBLE"),
                                new Column("y", "DOUBLE")),
                        rows));
    }

    static Block.Plot histogram(String name, int count) {
        Random random = new Random(4);
        long[] counts = new long[count];
        for (int i = 0; i < 900; i++) {
            int bin = (int) (Math.exp(random.nextGaussian() * 0.6) / 5 * count);
            counts[Math.min(count - 1, bin)]++;
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(i * 10.0, i * 10.0 + 10, counts[i]));
        }
        return bins(name, rows);
    }

    static Block.Plot bins(String name, List<List<@Nullable Object>> rows) {
        Chart chart =
                Chart.of(
                        Mark.HISTOGRAM,
                        Map.of(
                                Slot.X, Channel.of("low").titled("Retard, en minutes"),
                                Slot.X2, Channel.of("high"),
                                Slot.Y, Channel.of("n").titled("Vols")));
        return Plots.plot(
                name,
                chart,
                table(
                        List.of(
                                new Column("low", "DOUBLE"),
                                new Column("high", "DOUBLE"),
                                new Column("n", "BIGINT")),
                        rows));
    }

    static Block.Plot boxes() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        String[] names = {
            "Décollage", "Montée initiale", "Croisière", "Approche à vue, de nuit", "Atterrissage"
        };
        for (int i = 0; i < names.length; i++) {
            double base = 20 + i * 13;
            rows.add(box(names[i], base, base + 12 + i, base + 20 + i, base + 33, base + 60));
            for (int j = 0; j < i * 2; j++) {
                rows.add(beyond(names[i], base + 66 + j * 5.5));
            }
        }
        return boxes("boxes", rows, Channel.of("v").titled("Vitesse").in("nœuds"));
    }

    static List<@Nullable Object> box(
            String name, double low, double lower, double middle, double upper, double high) {
        return row(name, null, low, lower, middle, upper, high, 240L);
    }

    static List<@Nullable Object> beyond(String name, double value) {
        return row(name, value, null, null, null, null, null, null);
    }

    static Block.Plot boxes(String name, List<List<@Nullable Object>> rows, Channel value) {
        Map<Slot, Channel> channels = new LinkedHashMap<>();
        channels.put(Slot.X, Channel.of("k"));
        channels.put(Slot.Y, value);
        Slot[] slots = {Slot.LOW, Slot.LOWER, Slot.MIDDLE, Slot.UPPER, Slot.HIGH, Slot.SIZE};
        List<Column> columns =
                new ArrayList<>(List.of(new Column("k", "VARCHAR"), new Column("v", "DOUBLE")));
        for (Slot slot : slots) {
            String column = slot.name().toLowerCase(Locale.ROOT);
            channels.put(slot, Channel.of(column));
            columns.add(new Column(column, slot == Slot.SIZE ? "BIGINT" : "DOUBLE"));
        }
        return Plots.plot(name, Chart.of(Mark.BOX, channels), table(columns, rows));
    }

    static Block.Plot boxOne() {
        return boxes("box_one", List.of(box("Tout", 5, 5, 5, 5, 5)), Channel.of("v"));
    }

    static Block.Plot boxesLog() {
        return boxes(
                "boxes_log",
                List.of(
                        box("Petit", 1, 10, 100, 500, 2000),
                        box("Grand", 20, 800, 9000, 40000, 1.2e5),
                        beyond("Petit", 0),
                        beyond("Grand", 9e6)),
                Channel.of("v").titled("Coût").in("$").on(Channel.Scale.LOG));
    }

    static Block.Plot forest(boolean log) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (log) {
            rows.add(row("Étude de Lyon", 1.42, 0.91, 2.2, 120L, false));
            rows.add(
                    row(
                            "Étude de Brest, la seconde, avec un nom qui n’en finit pas de s’étendre",
                            0.8,
                            0.42,
                            1.53,
                            60L,
                            false));
            rows.add(row("Étude nulle", 0.0, -1.0, 2.0, 10L, false));
            rows.add(row("Ensemble", 1.18, 0.83, 1.68, null, true));
        } else {
            rows.add(row("Petite taille", 0.033, 0.015, 0.051, 3124L, false));
            rows.add(row("Taille moyenne", 0.079, 0.051, 0.107, 2912L, false));
            rows.add(row("Grande taille", 0.152, 0.064, 0.241, 526L, false));
            rows.add(row("Sans réponse", null, null, null, null, false));
            rows.add(row("Ensemble, ajusté", 0.064, 0.047, 0.081, null, true));
        }
        Channel x =
                log
                        ? Channel.of("x").on(Channel.Scale.LOG).titled("Rapport des cotes")
                        : Channel.of("x").in(Format.PERCENT);
        return forest(log ? "forest_log" : "forest", x, rows);
    }

    static Block.Plot forest(String name, Channel x, List<List<@Nullable Object>> rows) {
        boolean log = x.scale() == Channel.Scale.LOG;
        Chart chart =
                Chart.of(
                                Mark.INTERVAL,
                                Map.of(
                                        Slot.Y, Channel.of("k"),
                                        Slot.X, x,
                                        Slot.LOW, Channel.of("low"),
                                        Slot.HIGH, Channel.of("high"),
                                        Slot.SIZE, Channel.of("n"),
                                        Slot.POOLED, Channel.of("pooled")))
                        .with(
                                List.of(
                                        new Rule(
                                                Optional.of(log ? "1" : "0"),
                                                Optional.empty(),
                                                "aucun écart")));
        return Plots.plot(
                name,
                chart,
                table(
                        List.of(
                                new Column("k", "VARCHAR"),
                                new Column("x", "DOUBLE"),
                                new Column("low", "DOUBLE"),
                                new Column("high", "DOUBLE"),
                                new Column("n", "BIGINT"),
                                new Column("pooled", "BOOLEAN")),
                        rows));
    }

    static Block.Plot forestOne() {
        return forest(
                "forest_one", Channel.of("x"), List.of(row("Seule", 2.0, 2.0, 2.0, null, null)));
    }

    static Block.Plot quantiles(String name, int count, boolean tail) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            double z = probit((i - 0.5) / count);
            rows.add(row(z, tail ? Math.exp(1 + 0.6 * z) : 50 + 8 * z));
        }
        Chart chart =
                Plots.chart(
                        Mark.QQ,
                        Channel.of("z").titled("Quantiles de la loi normale"),
                        Channel.of("v").titled("Retard").in("min"));
        return Plots.plot(name, chart, table(numbers("z", "v"), rows));
    }

    /// The quantile of the standard normal distribution, by halving.
    private static double probit(double share) {
        double low = -6;
        double high = 6;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The normal distribution function, by Simpson's rule.
    private static double below(double z) {
        int steps = 200;
        double sum = 0;
        double each = z / steps;
        for (int i = 0; i <= steps; i++) {
            double density = Math.exp(-(i * each) * (i * each) / 2) / Math.sqrt(2 * Math.PI);
            sum += density * (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2);
        }
        return 0.5 + sum * each / 3;
    }

    static LocalDate month(int number) {
        return LocalDate.of(1999, 1, 1).plusMonths(number);
    }
}
