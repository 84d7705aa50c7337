package socle.app.show.chart;

import static socle.app.show.chart.Plots.plot;
import static socle.app.show.chart.Plots.row;
import static socle.app.show.chart.Plots.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Slot;

/// Plots of parts of a whole and of steps to a total.
final class SharePlots {
    private SharePlots() {}

    static final String LONG =
            "Un nom d’aéroport vraiment très long qui ne tient sur aucune ligne de ce dessin";

    static Map<String, Block.Plot> all() {
        Map<String, Block.Plot> plots = new LinkedHashMap<>();
        plots.put("pie", pie("pie", 0, shares()));
        plots.put("donut", pie("donut", 0.6, shares()));
        plots.put("pie_one", pie("pie_one", 0.5, Map.of("Seule", 42.0)));
        plots.put("pie_sizes", pie("pie_sizes", 0, named(1e12, 1e-9, 3e11, 0, 5e10)));
        plots.put("pie_equal", pie("pie_equal", 0.4, named(2, 2, 2, 2, 2, 2)));
        plots.put("pie_small", pie("pie_small", 0, named(96, 1, 1, 1, 0.5, 0.5)));
        plots.put("pie_long", pie("pie_long", 0.3, Map.of(LONG, 3.0, LONG.replace(' ', '_'), 2.0)));
        plots.put("pareto", pareto("pareto", species()));
        plots.put("pareto_one", pareto("pareto_one", Map.of("Seule", 7.0)));
        plots.put("pareto_equal", pareto("pareto_equal", named(5, 5, 5, 5, 5)));
        plots.put("pareto_tiny", pareto("pareto_tiny", named(3e-9, 2e-9, 0)));
        plots.put("pareto_many", pareto("pareto_many", many()));
        plots.put("waterfall", waterfall("waterfall", budget(1)));
        plots.put("waterfall_huge", waterfall("waterfall_huge", budget(1e9)));
        plots.put("waterfall_tiny", waterfall("waterfall_tiny", budget(1e-11)));
        plots.put(
                "waterfall_below",
                waterfall(
                        "waterfall_below",
                        List.of(
                                row("Départ", -3.0, 0.0, -3.0, true),
                                row("Gain", 8.0, -3.0, 5.0, false),
                                row("Sans valeur", null, null, null, false),
                                row("Rien", 0.0, 5.0, 5.0, false),
                                row("Perte", -9.0, 5.0, -4.0, false),
                                row("Fin", -4.0, 0.0, -4.0, true))));
        plots.put(
                "waterfall_long",
                waterfall(
                        "waterfall_long",
                        List.of(
                                row(LONG, 4.0, 0.0, 4.0, false),
                                row("Court", -1.0, 4.0, 3.0, false))));
        plots.put(
                "waterfall_one",
                waterfall("waterfall_one", List.of(row("Seul", 4.0, 0.0, 4.0, true))));
        return plots;
    }

    static Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("Approche", 3810.0);
        shares.put("Montée", 1720.0);
        shares.put("Atterrissage", 2140.0);
        shares.put("Décollage", 1590.0);
        shares.put("Descente", 480.0);
        shares.put("En route", 260.0);
        return shares;
    }

    static Map<String, Double> named(double... values) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (double value : values) {
            named.put("nom " + (char) ('A' + named.size()), value);
        }
        return named;
    }

    private static Map<String, Double> species() {
        Map<String, Double> species = new LinkedHashMap<>();
        species.put("Bernache du Canada", 15.4e6);
        species.put("Grand oiseau inconnu", 10.4e6);
        species.put("Oiseau moyen inconnu", 4.2e6);
        species.put("Pigeon biset", 3.3e6);
        species.put("Buse à queue rousse", 2.3e6);
        species.put("Goéland argenté", 1.4e6);
        species.put("Cerf de Virginie", 0.6e6);
        return species;
    }

    private static Map<String, Double> many() {
        Map<String, Double> many = new LinkedHashMap<>();
        for (int i = 0; i < 80; i++) {
            many.put("Aéroport " + (i + 1), Math.rint(9000 / Math.pow(i + 1, 1.3)));
        }
        return many;
    }

    static Block.Plot pie(String name, double hole, Map<String, Double> values) {
        Chart chart = Chart.of(Mark.ARC, Map.of(Slot.X, Channel.of("k"), Slot.Y, Channel.of("v")));
        return plot(
                name,
                chart.as(
                        new Chart.Shape(
                                false,
                                Chart.Stack.NONE,
                                java.util.Optional.empty(),
                                hole,
                                false,
                                3)),
                pairs(values));
    }

    private static socle.api.data.Rows pairs(Map<String, Double> values) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        values.forEach((key, value) -> rows.add(row(key, value)));
        return table(List.of(new Column("k", "VARCHAR"), new Column("v", "DOUBLE")), rows);
    }

    static Block.Plot pareto(String name, Map<String, Double> values) {
        double whole = values.values().stream().mapToDouble(value -> value).sum();
        double[] reached = {0};
        List<List<@Nullable Object>> rows = new ArrayList<>();
        values.forEach(
                (key, value) -> {
                    reached[0] += value;
                    rows.add(row(key, value, reached[0] / whole));
                });
        return plot(
                name,
                Chart.of(
                        Mark.PARETO,
                        Map.of(
                                Slot.X,
                                Channel.of("k"),
                                Slot.Y,
                                Channel.of("v").in("$").titled("Coût"),
                                Slot.SHARE,
                                Channel.of("share").in(Format.PERCENT))),
                table(
                        List.of(
                                new Column("k", "VARCHAR"),
                                new Column("v", "DOUBLE"),
                                new Column("share", "DOUBLE")),
                        rows));
    }

    private static List<List<@Nullable Object>> budget(double times) {
        String[] names = {
            "Budget 2025", "Effarouchement", "Radar", "Subvention", "Fauche", "Imprévus"
        };
        double[] changes = {120, -38, -27.5, 45, -12, -6.5};
        List<List<@Nullable Object>> rows = new ArrayList<>();
        double reached = 0;
        for (int i = 0; i < names.length; i++) {
            double change = changes[i] * times;
            rows.add(row(names[i], change, reached, reached + change, i == 0));
            reached += change;
        }
        rows.add(row("Reste", reached, 0.0, reached, true));
        return rows;
    }

    static Block.Plot waterfall(String name, List<List<@Nullable Object>> rows) {
        return plot(
                name,
                Chart.of(
                        Mark.WATERFALL,
                        Map.of(
                                Slot.X,
                                Channel.of("step"),
                                Slot.Y,
                                Channel.of("change").titled("Budget").in("k€"),
                                Slot.LOW,
                                Channel.of("low"),
                                Slot.HIGH,
                                Channel.of("high"),
                                Slot.POOLED,
                                Channel.of("total"))),
                table(
                        List.of(
                                new Column("step", "VARCHAR"),
                                new Column("change", "DOUBLE"),
                                new Column("low", "DOUBLE"),
                                new Column("high", "DOUBLE"),
                                new Column("total", "BOOLEAN")),
                        rows));
    }
}
