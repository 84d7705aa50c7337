package socle.app.show.chart;

import static socle.app.show.chart.Plots.row;
import static socle.app.show.chart.Plots.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Slot;

/// Plots of what moves: areas, curves in a square, logarithmic lines, heat maps, tiles.
final class MovingPlots {
    private MovingPlots() {}

    static Map<String, Block.Plot> all() {
        Map<String, Block.Plot> plots = new LinkedHashMap<>();
        plots.put("area", area());
        plots.put("area_stacked", areaStacked(Chart.Stack.STACK));
        plots.put("area_shares", areaStacked(Chart.Stack.NORMALIZE));
        plots.put("area_facets", areaFacets());
        plots.put("area_one", areaOne());
        plots.put("roc", roc());
        plots.put("calibration", calibration());
        plots.put("line_log", lineLog());
        plots.put("line_log_log", lineLogLog());
        plots.put("line_notes", lineNotes());
        plots.put("bars_notes", barsNotes("bars_notes", false));
        plots.put("bars_notes_lying", barsNotes("bars_notes_lying", true));
        plots.put("heat", heat());
        plots.put("heat_holes", heatHoles());
        plots.put("heat_one", heatOne());
        plots.put("heat_many", heatMany());
        plots.put("tile", tile("tile", 25));
        plots.put("tile_one", tile("tile_one", 1));
        plots.put("tile_share", tileShare());
        return plots;
    }

    static Block.Plot area() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            rows.add(row(SpreadPlots.month(i), i == 20 ? null : 12 * Math.sin(i / 5.0) + i / 3.0));
        }
        Chart chart =
                Plots.chart(
                                Mark.AREA,
                                Channel.of("month"),
                                Channel.of("v").titled("Solde").in("k$"))
                        .saying(List.of(new Chart.Note("2000-04", "9", "reprise")));
        return Plots.plot("area", chart, table(dated("month"), rows));
    }

    static List<Column> dated(String name) {
        return List.of(new Column(name, "DATE"), new Column("v", "DOUBLE"));
    }

    static Block.Plot areaStacked(Chart.Stack stack) {
        String[] names = {"Approche", "Montée", "Décollage", "Croisière"};
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int year = 1990; year <= 2002; year++) {
            for (int s = 0; s < names.length; s++) {
                rows.add(
                        row(
                                LocalDate.of(year, 1, 1),
                                names[s],
                                s == 3 && year == 1994
                                        ? null
                                        : 20.0 + (4 - s) * 9 + (year - 1990) * (s + 1)));
            }
        }
        Chart chart =
                Chart.of(
                                Mark.AREA,
                                Map.of(
                                        Slot.X, Channel.of("year"),
                                        Slot.Y, Channel.of("n").titled("Collisions"),
                                        Slot.COLOR, Channel.of("phase")))
                        .as(new Chart.Shape(false, stack, Optional.empty(), 0, false, 3));
        return Plots.plot(
                stack == Chart.Stack.STACK ? "area_stacked" : "area_shares",
                chart,
                table(
                        List.of(
                                new Column("year", "DATE"),
                                new Column("phase", "VARCHAR"),
                                new Column("n", "DOUBLE")),
                        rows));
    }

    static Block.Plot areaFacets() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            rows.add(
                    row(
                            "Zone " + i % 3,
                            LocalDate.of(1990 + i / 6, 1, 1),
                            i % 2 == 0 ? "jour" : "nuit",
                            10.0 + i % 7));
        }
        Chart chart =
                Chart.of(
                        Mark.AREA,
                        Map.of(
                                Slot.X, Channel.of("year"),
                                Slot.Y, Channel.of("n"),
                                Slot.COLOR, Channel.of("when"),
                                Slot.FACET, Channel.of("zone")));
        return Plots.plot(
                "area_facets",
                chart,
                table(
                        List.of(
                                new Column("zone", "VARCHAR"),
                                new Column("year", "DATE"),
                                new Column("when", "VARCHAR"),
                                new Column("n", "DOUBLE")),
                        rows));
    }

    static Block.Plot areaOne() {
        Chart chart = Plots.chart(Mark.AREA, Channel.of("k"), Channel.of("v"));
        return Plots.plot(
                "area_one", chart, table(dated("k"), List.of(row(LocalDate.of(1999, 4, 1), 12.5))));
    }

    static Block.Plot roc() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            double x = i / 40.0;
            rows.add(row("Forêt aléatoire", x, Math.pow(x, 0.25)));
            rows.add(row("Régression logistique", x, Math.pow(x, 0.45)));
        }
        return square("roc", "Faux positifs", "Vrais positifs", rows);
    }

    static Block.Plot calibration() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double x = 0.05 + i / 10.0;
            rows.add(row("Modèle", x, Math.min(1, x * x + 0.08)));
        }
        return square("calibration", "Probabilité annoncée", "Fréquence observée", rows);
    }

    static Block.Plot square(String name, String x, String y, List<List<@Nullable Object>> rows) {
        Chart chart =
                Chart.of(
                                Mark.LINE,
                                Map.of(
                                        Slot.X, Channel.of("x").titled(x),
                                        Slot.Y, Channel.of("y").titled(y),
                                        Slot.COLOR, Channel.of("model")))
                        .as(new Chart.Shape(false, Chart.Stack.NONE, Optional.empty(), 0, true, 3));
        return Plots.plot(
                name,
                chart,
                table(
                        List.of(
                                new Column("model", "VARCHAR"),
                                new Column("x", "DOUBLE"),
                                new Column("y", "DOUBLE")),
                        rows));
    }

    static Block.Plot lineLog() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int year = 1990; year <= 2002; year++) {
            rows.add(
                    row(
                            LocalDate.of(year, 1, 1),
                            year == 1993 ? 0.0 : year == 1997 ? -4.0 : Math.pow(2.4, year - 1988)));
        }
        Chart chart =
                Plots.chart(
                        Mark.LINE,
                        Channel.of("k"),
                        Channel.of("v").titled("Coût").in("$").on(Channel.Scale.LOG));
        return Plots.plot("line_log", chart, table(dated("k"), rows));
    }

    static Block.Plot lineLogLog() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            rows.add(row(i == 0 ? 0.0 : Math.pow(4, i), 3000 / Math.pow(2.1, i)));
        }
        Chart chart =
                Plots.chart(
                        Mark.LINE,
                        Channel.of("rank").titled("Rang").on(Channel.Scale.LOG),
                        Channel.of("v").on(Channel.Scale.LOG));
        return Plots.plot("line_log_log", chart, table(SpreadPlots.numbers("rank", "v"), rows));
    }

    static Block.Plot lineNotes() {
        Block.Plot series = Plots.series();
        return Plots.plot(
                "line_notes",
                series.chart()
                        .saying(
                                List.of(
                                        new Chart.Note(
                                                "1996",
                                                "130",
                                                "nouveau formulaire de déclaration, rempli en ligne"),
                                        new Chart.Note("1990", "100", "le début"),
                                        new Chart.Note("2002", "160", "la fin"),
                                        new Chart.Note("1900", "1", "hors du cadre"))),
                series.rows());
    }

    static Block.Plot barsNotes(String name, boolean lying) {
        Block.Plot bars = Plots.names(name, lying, 4.0, 9.0, 2.0, 6.0);
        return Plots.plot(
                name,
                bars.chart()
                        .saying(
                                List.of(
                                        lying
                                                ? new Chart.Note("2", "nom C", "un creux")
                                                : new Chart.Note("nom C", "2", "un creux"),
                                        lying
                                                ? new Chart.Note("9", "nom Z", "personne")
                                                : new Chart.Note("nom Z", "9", "personne"))),
                bars.rows());
    }

    static Block.Plot heat() {
        String[] parts = {"Aube", "Jour", "Crépuscule", "Nuit"};
        long[][] values = {
            {34, 26, 21, 26, 31, 21, 54, 47, 55, 61, 23, 30},
            {229, 188, 274, 378, 563, 579, 796, 879, 671, 520, 306, 241},
            {23, 33, 35, 39, 55, 48, 68, 79, 76, 55, 39, 33},
            {114, 96, 234, 335, 415, 80, 126, 243, 528, 716, 349, 127}
        };
        String[] months = {
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.",
            "nov.", "déc."
        };
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int y = 0; y < parts.length; y++) {
            for (int x = 0; x < months.length; x++) {
                rows.add(row(months[x], parts[y], values[y][x]));
            }
        }
        return heat("heat", "VARCHAR", rows);
    }

    static Block.Plot heat(String name, String type, List<List<@Nullable Object>> rows) {
        Chart chart =
                Chart.of(
                        Mark.RECT,
                        Map.of(
                                Slot.X, Channel.of("x"),
                                Slot.Y, Channel.of("y"),
                                Slot.COLOR, Channel.of("n").titled("Collisions")));
        return Plots.plot(
                name,
                chart,
                table(
                        List.of(
                                new Column("x", type),
                                new Column("y", "VARCHAR"),
                                new Column("n", "DOUBLE")),
                        rows));
    }

    static Block.Plot heatHoles() {
        return heat(
                "heat_holes",
                "VARCHAR",
                List.of(
                        row("A", "un nom de ligne tout à fait trop long pour tenir", -3.5),
                        row("B", "deux", 1e12),
                        row("A", "deux", null),
                        row("C", "deux", 1e-9)));
    }

    static Block.Plot heatOne() {
        return heat("heat_one", "VARCHAR", List.of(row("A", "un", 7.0)));
    }

    static Block.Plot heatMany() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            for (int hour = 0; hour < 24; hour++) {
                rows.add(
                        row(
                                LocalDate.of(2026, 1, 1).plusDays(day),
                                hour + " h",
                                (double) (day * hour % 97)));
            }
        }
        return heat("heat_many", "DATE", rows);
    }

    static Block.Plot tile(String name, int months) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            rows.add(row(SpreadPlots.month(i), 1200.0 + i * 35 + i % 5 * 60));
        }
        Chart chart = Plots.chart(Mark.TILE, Channel.of("month"), Channel.of("v").in("M$"));
        return Plots.plot(name, chart, table(dated("month"), rows));
    }

    static Block.Plot tileShare() {
        Chart chart = Chart.of(Mark.TILE, Map.of(Slot.Y, Channel.of("v").in(Format.PERCENT)));
        return Plots.plot(
                "tile_share",
                chart,
                table(
                        SpreadPlots.numbers("v"),
                        List.of(row(0.12), row((Double) null), row(0.105))));
    }
}
