package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Chart.Shape;
import socle.api.show.Chart.Stack;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Sql;

/// A histogram: bins of one round width (by Freedman and Diaconis 1981 unless the author says how
/// many), each with how many values fall into it; those without are there too. A bin holds its low
/// edge and not its high one.
record Bins(ChartSpec spec, Axis axis) implements Recipe {

    private static final String LOW = "bin_start";
    private static final String HIGH = "bin_end";
    private static final String COUNT = "rows_in_bin";
    private static final int MOST = 60;
    private static final int FALLBACK = 10;

    static Optional<Bins> of(ChartSpec spec, List<Column> columns) {
        Families families = new Families(columns);
        boolean made = columns.stream().anyMatch(column -> column.name().equals(LOW));
        return spec.x()
                .filter(axis -> made || families.isNumber(axis))
                .map(axis -> new Bins(spec, axis));
    }

    @Override
    public Rows rows(Answering engine, Language language) {
        return binned(engine, facts(engine));
    }

    /// One row: all rows, those with a value, the least, the greatest, the middle half's width.
    private Rows facts(Answering engine) {
        return engine.query(
                """
                        SELECT count(*), count(v), min(v), max(v),
                               quantile_cont(v, 0.75) - quantile_cont(v, 0.25)
                        FROM (SELECT CAST(%s AS DOUBLE) AS v FROM %s) WHERE v IS NULL OR isfinite(v)"""
                        .formatted(Sql.quote(axis.column()), spec.table()));
    }

    private Rows binned(Answering engine, Rows facts) {
        long given = Drawn.whole(facts.at(0, 1));
        return given == 0 ? none() : counted(engine, grid(facts, given));
    }

    @Override
    public Drawn drawn(Answering engine, Language language) {
        Rows facts = facts(engine);
        long all = Drawn.whole(facts.at(0, 0));
        long given = Drawn.whole(facts.at(0, 1));
        Rows rows = binned(engine, facts);
        return new Drawn(
                chart(),
                rows,
                1,
                new Drawn.Left(all, all, all - given, Drawn.Left.NOTHING),
                OptionalDouble.of((double) given),
                Map.of());
    }

    /// Where bins begin, how wide they are, how many.
    private record Grid(double start, double step, int count) {}

    private Grid grid(Rows facts, long given) {
        double low = Drawn.real(facts.at(0, 2)).orElse(0);
        double high = Drawn.real(facts.at(0, 3)).orElse(0);
        if (low == high) {
            double step = low == 0 ? 1 : Round.step(Math.abs(low) / FALLBACK);
            return new Grid(Math.floor(low / step) * step, step, 1);
        }
        double spread = Drawn.real(facts.at(0, 4)).orElse(0);
        double wanted =
                axis.bins().isPresent()
                        ? (high - low) / axis.bins().get()
                        : spread > 0
                                ? 2 * spread / Math.cbrt((double) given)
                                : (high - low) / FALLBACK;
        double step = Round.step(Math.max(wanted, (high - low) / MOST));
        double start = Math.floor(low / step + 1e-9) * step;
        return new Grid(start, step, (int) Math.floor((high - start) / step + 1e-9) + 1);
    }

    private Rows counted(Answering engine, Grid grid) {
        String facet = spec.facet().map(it -> Sql.quote(it.column())).orElse("''");
        Rows found =
                engine.query(
                        """
                        SELECT CAST(%s AS VARCHAR) AS f,
                               CAST(floor((CAST(%s AS DOUBLE) - ?) / ? + 1e-9) AS BIGINT) AS bin, count(*)
                        FROM %s WHERE isfinite(CAST(%s AS DOUBLE)) GROUP BY ALL ORDER BY ALL"""
                                .formatted(
                                        facet,
                                        Sql.quote(axis.column()),
                                        spec.table(),
                                        Sql.quote(axis.column())),
                        grid.start(),
                        grid.step());
        Map<List<@Nullable Object>, Long> counts = new HashMap<>();
        Set<String> facets = new LinkedHashSet<>();
        for (List<@Nullable Object> row : found.values()) {
            String name = row.get(0) == null ? "—" : String.valueOf(row.get(0));
            facets.add(name);
            counts.merge(
                    List.of(name, Drawn.whole(row.get(1))), Drawn.whole(row.get(2)), Long::sum);
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String name : facets) {
            for (long bin = 0; bin < grid.count(); bin++) {
                rows.add(row(name, grid, bin, counts.getOrDefault(List.of(name, bin), 0L)));
            }
        }
        return Rows.of(columns(), rows);
    }

    private List<@Nullable Object> row(String facet, Grid grid, long bin, long count) {
        List<@Nullable Object> row = new ArrayList<>();
        spec.facet().ifPresent(_ -> row.add(facet));
        row.add(Round.times(grid.start() / grid.step() + bin, grid.step()));
        row.add(Round.times(grid.start() / grid.step() + bin + 1, grid.step()));
        row.add(count);
        return row;
    }

    private Rows none() {
        return Rows.of(columns(), List.of());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        spec.facet().ifPresent(facet -> columns.add(new Column(facet.column(), "VARCHAR")));
        columns.add(new Column(LOW, "DOUBLE"));
        columns.add(new Column(HIGH, "DOUBLE"));
        columns.add(new Column(COUNT, "BIGINT"));
        return columns;
    }

    @Override
    public Chart chart() {
        Map<Slot, Channel> channels = new EnumMap<>(Slot.class);
        channels.put(Slot.X, axis.channel(LOW));
        channels.put(Slot.X2, axis.channel(HIGH));
        channels.put(Slot.Y, spec.y().map(it -> it.channel(COUNT)).orElse(Channel.of(COUNT)));
        spec.axis(Slot.FACET)
                .ifPresent(facet -> channels.put(Slot.FACET, facet.channel(facet.column())));
        return Chart.of(Mark.HISTOGRAM, channels)
                .as(
                        new Shape(
                                false,
                                Stack.NONE,
                                Optional.empty(),
                                0,
                                false,
                                spec.facet().map(Facet::columns).orElse(1)))
                .with(spec.rules())
                .saying(spec.annotations());
    }
}
