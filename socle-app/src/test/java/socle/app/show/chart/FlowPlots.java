package socle.app.show.chart;

import static socle.app.show.chart.Plots.plot;
import static socle.app.show.chart.Plots.row;
import static socle.app.show.chart.Plots.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Mark;
import socle.api.show.Rule;
import socle.api.show.Slot;

/// Plots of areas, flows and tasks.
final class FlowPlots {
    private FlowPlots() {}

    static Map<String, Block.Plot> all() {
        Map<String, Block.Plot> plots = new LinkedHashMap<>();
        plots.put("treemap", treemap("treemap", costs()));
        plots.put("treemap_one", treemap("treemap_one", List.of(row("Seule", 3.0, null))));
        plots.put(
                "treemap_sizes",
                treemap(
                        "treemap_sizes",
                        List.of(
                                row("Grand", 1e12, "a"),
                                row("Minuscule", 1e-9, "b"),
                                row("Nul", 0.0, "b"),
                                row("Absent", null, "b"),
                                row(SharePlots.LONG, 4e11, "c"))));
        plots.put("treemap_many", treemap("treemap_many", many()));
        plots.put("gantt", gantt("gantt", tasks()));
        plots.put(
                "gantt_one",
                gantt(
                        "gantt_one",
                        List.of(
                                row(
                                        "Seule",
                                        LocalDate.of(2026, 3, 1),
                                        LocalDate.of(2026, 3, 1),
                                        null))));
        plots.put("gantt_hours", gantt("gantt_hours", hours()));
        plots.put("sankey", sankey("sankey", energy()));
        plots.put("sankey_one", sankey("sankey_one", List.of(row("A", "B", 3.0))));
        plots.put(
                "sankey_leak",
                sankey(
                        "sankey_leak",
                        List.of(
                                row("Déclarées", "Lues", 1e12),
                                row("Lues", SharePlots.LONG, 3e11),
                                row("Lues", "Gardées", 4e11),
                                row("Lues", "Rien", 0.0),
                                row("Lues", "Absent", null),
                                row("Lues", "Minuscule", 1e-9))));
        plots.put("sankey_layers", sankey("sankey_layers", layers()));
        return plots;
    }

    private static List<List<@Nullable Object>> costs() {
        String[][] names = {
            {"Oiseaux d’eau", "Bernache du Canada", "Canard colvert", "Goéland argenté", "Héron"},
            {"Rapaces", "Buse à queue rousse", "Urubu", "Crécerelle"},
            {"Petits oiseaux", "Pigeon biset", "Étourneau", "Hirondelle", "Alouette"},
            {"Mammifères", "Cerf de Virginie", "Coyote", "Lièvre"}
        };
        double[][] costs = {
            {15.4e6, 1.9e6, 1.4e6, 0.7e6},
            {2.3e6, 4.1e6, 0.1e6},
            {3.3e6, 1.2e6, 0.2e6, 0.05e6},
            {6.6e6, 0.9e6, 0.3e6}
        };
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            for (int j = 0; j < costs[i].length; j++) {
                rows.add(row(names[i][j + 1], costs[i][j], names[i][0]));
            }
        }
        return rows;
    }

    private static List<List<@Nullable Object>> many() {
        Random random = new Random(3);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(row("nom " + i, Math.exp(random.nextGaussian() * 1.6), "groupe " + i % 9));
        }
        return rows;
    }

    static Block.Plot treemap(String name, List<List<@Nullable Object>> rows) {
        return plot(
                name,
                Chart.of(
                        Mark.TREEMAP,
                        Map.of(
                                Slot.X,
                                Channel.of("name"),
                                Slot.Y,
                                Channel.of("cost").in("$"),
                                Slot.COLOR,
                                Channel.of("sort"))),
                table(
                        List.of(
                                new Column("name", "VARCHAR"),
                                new Column("cost", "DOUBLE"),
                                new Column("sort", "VARCHAR")),
                        rows));
    }

    private static List<List<@Nullable Object>> tasks() {
        LocalDate start = LocalDate.of(2026, 9, 7);
        Object[][] tasks = {
            {"Cadrage", 0, 11, "Comprendre"},
            {"Entretiens", 4, 18, "Comprendre"},
            {"Cahier des charges signé", 21, 21, "Comprendre"},
            {"Collecte des déclarations", 14, 39, "Préparer"},
            {"Nettoyage", 30, 53, "Préparer"},
            {"Tests de charge", 40, 47, "Construire"},
            {"Tests de charge", 45, 60, "Construire"},
            {"Modèle de risque", 46, 81, "Construire"},
            {"Tableau de bord", 60, 88, "Construire"},
            {"Mise en service", 95, 95, "Livrer"},
            {"Formation des équipes", 88, 109, "Livrer"}
        };
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Object[] task : tasks) {
            rows.add(
                    row(
                            task[0],
                            start.plusDays((int) task[1]),
                            start.plusDays((int) task[2]),
                            task[3]));
        }
        rows.add(row("À dater", start, null, "Livrer"));
        rows.add(row("À l’envers", start.plusDays(9), start, "Livrer"));
        return rows;
    }

    private static List<List<@Nullable Object>> hours() {
        LocalDateTime start = LocalDateTime.of(2026, 3, 29, 0, 0);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(
                    row(
                            i == 2 ? SharePlots.LONG : "nœud " + i,
                            start.plusMinutes(i * 37L),
                            start.plusMinutes(i * 55L + 40),
                            null));
        }
        return rows;
    }

    static Block.Plot gantt(String name, List<List<@Nullable Object>> rows) {
        Chart chart =
                Chart.of(
                        Mark.GANTT,
                        Map.of(
                                Slot.Y,
                                Channel.of("task"),
                                Slot.X,
                                Channel.of("start"),
                                Slot.X2,
                                Channel.of("finish"),
                                Slot.COLOR,
                                Channel.of("phase")));
        Rule today = new Rule(Optional.of("2026-10-20"), Optional.empty(), "aujourd’hui");
        return plot(
                name,
                name.equals("gantt") ? chart.with(List.of(today)) : chart,
                table(
                        List.of(
                                new Column("task", "VARCHAR"),
                                new Column("start", "TIMESTAMP"),
                                new Column("finish", "TIMESTAMP"),
                                new Column("phase", "VARCHAR")),
                        rows));
    }

    private static List<List<@Nullable Object>> energy() {
        return List.of(
                row("Approche", "Sans dommage", 3290.0),
                row("Approche", "Mineur", 340.0),
                row("Approche", "Important", 180.0),
                row("Atterrissage", "Sans dommage", 2010.0),
                row("Atterrissage", "Mineur", 130.0),
                row("Montée", "Sans dommage", 1390.0),
                row("Montée", "Mineur", 170.0),
                row("Montée", "Important", 160.0),
                row("Sans dommage", "Aucun coût", 6600.0),
                row("Sans dommage", "Coût déclaré", 90.0),
                row("Mineur", "Aucun coût", 280.0),
                row("Mineur", "Coût déclaré", 360.0),
                row("Important", "Coût déclaré", 340.0));
    }

    private static List<List<@Nullable Object>> layers() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Random random = new Random(11);
        for (int layer = 0; layer < 6; layer++) {
            for (int i = 0; i < 6; i++) {
                for (int j = 0; j < 2; j++) {
                    String to = "étape " + (layer + 1) + " " + (char) ('a' + random.nextInt(6));
                    rows.add(
                            row(
                                    "étape " + layer + " " + (char) ('a' + i),
                                    to,
                                    10.0 + random.nextInt(40)));
                }
            }
        }
        return rows;
    }

    static Block.Plot sankey(String name, List<List<@Nullable Object>> rows) {
        return plot(
                name,
                Chart.of(
                        Mark.SANKEY,
                        Map.of(
                                Slot.SOURCE,
                                Channel.of("from"),
                                Slot.TARGET,
                                Channel.of("to"),
                                Slot.VALUE,
                                Channel.of("strikes"))),
                table(
                        List.of(
                                new Column("from", "VARCHAR"),
                                new Column("to", "VARCHAR"),
                                new Column("strikes", "DOUBLE")),
                        rows));
    }
}
