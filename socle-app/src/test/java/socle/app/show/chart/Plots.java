package socle.app.show.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Rule;
import socle.api.show.Slot;
import socle.api.text.Phrase;

/// Plots to test with: ordinary ones and odd ones.
public final class Plots {
    private Plots() {}

    /// One plot of each sort, by name.
    public static Map<String, Block.Plot> all() {
        Map<String, Block.Plot> plots = new LinkedHashMap<>();
        plots.put("cost_by_species", species());
        plots.put("months", months());
        plots.put("years", years(Mark.BAR));
        plots.put("years_line", years(Mark.LINE));
        plots.put("phases_stacked", phases(Chart.Stack.STACK, true));
        plots.put("phases_normalized", phases(Chart.Stack.NORMALIZE, true));
        plots.put("phases_grouped", phases(Chart.Stack.NONE, true));
        plots.put("phases_upright", phases(Chart.Stack.STACK, false));
        plots.put("phases_grouped_upright", phases(Chart.Stack.NONE, false));
        plots.put("series", series());
        plots.put("negative", names("negative", true, 3.5, -2.0, 0.0, -7.25));
        plots.put("negative_upright", names("negative_upright", false, 3.5, -2.0, 0.0, -7.25));
        plots.put("tiny", names("tiny", true, 1e-9, 3e-9, 2e-9));
        plots.put("huge", names("huge", false, 1e12, 3.2e12, 2.5e11));
        plots.put("equal", names("equal", true, 5.0, 5.0, 5.0));
        plots.put("zero", names("zero", false, 0.0, 0.0));
        plots.put("one", names("one", true, 42.0));
        plots.put("nulls", names("nulls", true, 4.0, null, 6.0));
        plots.put("long_names", longNames());
        plots.put("days", days());
        plots.put("single_date", singleDate());
        plots.putAll(MovingPlots.all());
        plots.putAll(SpreadPlots.all());
        plots.putAll(SharePlots.all());
        plots.putAll(FlowPlots.all());
        plots.putAll(MapPlots.all());
        return plots;
    }

    static Block.Plot species() {
        Chart chart =
                bar(
                        Channel.of("cost").in(Format.COMPACT).in("$"),
                        Channel.of("species"),
                        Optional.empty(),
                        Chart.Stack.NONE,
                        true);
        return plot(
                "cost_by_species",
                chart,
                table(
                        List.of(new Column("species", "VARCHAR"), new Column("cost", "DOUBLE")),
                        List.of(
                                row("Bernache du Canada", 15.4e6),
                                row("Grand oiseau inconnu", 10.4e6),
                                row("Oiseau moyen inconnu", 4.2e6),
                                row("Pigeon biset", 3.3e6),
                                row("Buse à queue rousse", 2.3e6),
                                row("Goéland argenté", 1.4e6),
                                row("30 autres", 3.6e6))));
    }

    static Block.Plot months() {
        Random random = new Random(7);
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (int i = 0; i < 151; i++) {
            LocalDate month = LocalDate.of(1990, 1, 1).plusMonths(i);
            double season = 40 * Math.sin((month.getMonthValue() - 4) / 12.0 * 2 * Math.PI);
            values.add(row(month, (long) Math.max(3, 40 + i / 2.4 + season + random.nextInt(20))));
        }
        Chart chart =
                chart(Mark.LINE, Channel.of("month"), Channel.of("strikes"))
                        .with(
                                List.of(
                                        new Rule(
                                                Optional.of("2001-09-11"),
                                                Optional.empty(),
                                                "sept. 2001 : trafic suspendu"),
                                        new Rule(
                                                Optional.empty(),
                                                Optional.of(120.0),
                                                "Seuil d’alerte")));
        return plot(
                "months",
                chart,
                table(
                        List.of(new Column("month", "DATE"), new Column("strikes", "BIGINT")),
                        values));
    }

    static Block.Plot years(Mark mark) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (int year = 1990; year < 2003; year++) {
            values.add(row((long) year, 0.05 + (year - 1990) * 0.006));
        }
        Channel share =
                Channel.of("share").titled("Part avec dommage").in(Format.PERCENT).fromZero(true);
        Chart chart =
                chart(mark, Channel.of("year"), share)
                        .with(List.of(new Rule(Optional.empty(), Optional.of(0.1), "objectif")));
        return plot(
                mark == Mark.BAR ? "years" : "years_line",
                chart,
                table(
                        List.of(new Column("year", "INTEGER"), new Column("share", "DOUBLE")),
                        values));
    }

    static Block.Plot phases(Chart.Stack stack, boolean lying) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        String[] phases = {"Descente", "Montée", "Décollage", "Approche", "Atterrissage"};
        String[] sizes = {"Mineur", "Moyen", "Important"};
        double[][] shares = {
            {12.6, 2.2, 3.5}, {7.3, 3.1, 5.7}, {3, 1.8, 6.4}, {4.6, 1.2, 2.9}, {2.4, 1, 2.2}
        };
        for (int i = 0; i < phases.length; i++) {
            for (int j = 0; j < sizes.length; j++) {
                values.add(row(phases[i], sizes[j], shares[i][j]));
            }
        }
        Channel value = Channel.of("share").in(Format.DECIMAL).in("%");
        Chart chart =
                bar(
                        lying ? value : Channel.of("phase"),
                        lying ? Channel.of("phase") : value,
                        Optional.of(Channel.of("size")),
                        stack,
                        lying);
        String name =
                "phases_"
                        + stack.name().toLowerCase(java.util.Locale.ROOT)
                        + (lying ? "" : "_upright");
        return plot(
                name,
                chart,
                table(
                        List.of(
                                new Column("phase", "VARCHAR"),
                                new Column("size", "VARCHAR"),
                                new Column("share", "DOUBLE")),
                        values));
    }

    static Block.Plot series() {
        List<List<@Nullable Object>> values = new ArrayList<>();
        String[] names = {"Approche", "Montée", "Décollage", "Descente", "En route"};
        for (int s = 0; s < names.length; s++) {
            for (int year = 1990; year <= 2002; year++) {
                values.add(
                        row(
                                LocalDate.of(year, 1, 1),
                                names[s],
                                s == 1 && year == 1995
                                        ? null
                                        : 100.0 + s * 12 + year % 5 * (s + 1) * 3));
            }
        }
        Chart chart =
                Chart.of(
                        Mark.LINE,
                        Map.of(
                                Slot.X,
                                Channel.of("year"),
                                Slot.Y,
                                Channel.of("n").titled("Collisions").in(Format.INTEGER),
                                Slot.COLOR,
                                Channel.of("phase")));
        return plot(
                "series",
                chart,
                table(
                        List.of(
                                new Column("year", "DATE"),
                                new Column("phase", "VARCHAR"),
                                new Column("n", "DOUBLE")),
                        values));
    }

    static Block.Plot names(String name, boolean lying, @Nullable Double... numbers) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            values.add(row("nom " + (char) ('A' + i), numbers[i]));
        }
        Channel value = Channel.of("v");
        Channel place = Channel.of("k");
        return plot(
                name,
                bar(
                        lying ? value : place,
                        lying ? place : value,
                        Optional.empty(),
                        Chart.Stack.NONE,
                        lying),
                table(List.of(new Column("k", "VARCHAR"), new Column("v", "DOUBLE")), values));
    }

    static Block.Plot longNames() {
        String words =
                "Un nom d’aéroport vraiment très long qui ne tient sur aucune ligne de ce dessin";
        return plot(
                "long_names",
                bar(Channel.of("v"), Channel.of("k"), Optional.empty(), Chart.Stack.NONE, true),
                table(
                        List.of(new Column("k", "VARCHAR"), new Column("v", "DOUBLE")),
                        List.of(
                                row(words + " A", 4.0),
                                row(words.replace(' ', '_') + "_B", 3.0),
                                row("Court", 2.0))));
    }

    static Block.Plot days() {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            values.add(row(LocalDate.of(2026, 3, 1).plusDays(i), 12.0 + i % 7));
        }
        Channel value = Channel.of("v").titled("Collisions déclarées").in("lignes");
        return plot(
                "days",
                bar(Channel.of("k"), value, Optional.empty(), Chart.Stack.NONE, false),
                table(List.of(new Column("k", "DATE"), new Column("v", "DOUBLE")), values));
    }

    static Block.Plot singleDate() {
        Chart chart = chart(Mark.LINE, Channel.of("k"), Channel.of("v"));
        return plot(
                "single_date",
                chart,
                table(
                        List.of(new Column("k", "DATE"), new Column("v", "DOUBLE")),
                        List.of(row(LocalDate.of(1999, 4, 1), 12.5))));
    }

    static Chart bar(
            Channel x, Channel y, Optional<Channel> color, Chart.Stack stack, boolean lying) {
        Map<Slot, Channel> channels = new EnumMap<>(Map.of(Slot.X, x, Slot.Y, y));
        color.ifPresent(channel -> channels.put(Slot.COLOR, channel));
        return Chart.of(Mark.BAR, channels)
                .as(new Chart.Shape(lying, stack, Optional.empty(), 0, false, 3));
    }

    static Chart chart(Mark mark, Channel x, Channel y) {
        return Chart.of(mark, Map.of(Slot.X, x, Slot.Y, y));
    }

    static Block.Plot plot(String name, Chart chart, Rows rows) {
        return new Block.Plot(
                name,
                new Phrase("What " + name + " finds", "Ce que dit " + name),
                new Phrase("What is drawn, unit, period", "Ce qui est dessiné, unité, période"),
                new Phrase("How not to be fooled.", "Comment ne pas s’y tromper."),
                chart,
                rows);
    }

    @SuppressWarnings("NullAway") // the record's class file does not tell what may be null inside
    static Rows table(List<Column> columns, List<List<@Nullable Object>> values) {
        return new Rows(columns, values);
    }

    /// A plot that there is.
    public static Block.Plot named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
