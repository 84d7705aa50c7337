package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// Boxes and whiskers (Tukey 1977): quartiles, whiskers to the last values within one and a half
/// times their distance, and the values beyond, the farthest ones of each box.
record Boxes(ChartSpec spec, Axis axis) implements Recipe {

    /// More boxes than this are no comparison.
    static final int MOST = 40;

    /// Values beyond the whiskers of one box that are drawn.
    private static final int MOST_BEYOND = 20;

    private static final String[] MADE = {
        "whisker_low", "quartile_1", "median", "quartile_3", "whisker_high", "rows_behind", "beyond"
    };

    static Optional<Boxes> of(ChartSpec spec, List<Column> columns) {
        Families families = new Families(columns);
        boolean made = columns.stream().anyMatch(column -> column.name().equals(MADE[2]));
        return spec.y()
                .filter(axis -> made || families.isNumber(axis))
                .map(axis -> new Boxes(spec, axis));
    }

    @Override
    public Rows rows(Answering engine, Language language) {
        return joined(boxes(engine), engine.query(beyond()));
    }

    private Rows boxes(Answering engine) {
        return engine.query(quartiles() + order() + " LIMIT " + (MOST + 1));
    }

    private Rows joined(Rows boxes, Rows beyond) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> box : boxes.values()) {
            List<@Nullable Object> row = new ArrayList<>(box.subList(0, box.size() - 1));
            row.add(null);
            rows.add(named(row));
        }
        for (List<@Nullable Object> one : beyond.values()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(one.get(0));
            for (int i = 0; i < MADE.length - 1; i++) {
                row.add(null);
            }
            row.add(one.get(1));
            rows.add(named(row));
        }
        return Rows.of(columns(), rows);
    }

    @Override
    public Drawn drawn(Answering engine, Language language) {
        Rows boxes = boxes(engine);
        Rows beyond = engine.query(beyond());
        long behind = 0;
        long outside = 0;
        for (List<@Nullable Object> box : boxes.values()) {
            behind += Drawn.whole(box.get(6));
            outside += Drawn.whole(box.get(7));
        }
        long all = Drawn.whole(engine.query("SELECT count(*) FROM " + spec.table()).at(0, 0));
        return new Drawn(
                chart(),
                joined(boxes, beyond),
                1,
                new Drawn.Left(all, all, all - behind, cut(outside, beyond.size())),
                OptionalDouble.empty(),
                Map.of(Slot.X, (long) boxes.size()));
    }

    private static Phrase cut(long outside, int drawn) {
        return outside <= drawn
                ? Drawn.Left.NOTHING
                : Phrase.of(
                        "(%d of the %d values beyond the whiskers are drawn, the farthest)",
                        "(%d des %d valeurs au-delà des moustaches sont dessinées, les plus"
                                + " lointaines)",
                        drawn,
                        outside);
    }

    private List<@Nullable Object> named(List<@Nullable Object> row) {
        return spec.x().isPresent() ? row : row.subList(1, row.size());
    }

    private String facts() {
        return """
        WITH t AS (SELECT %s AS x, CAST(%s AS DOUBLE) AS y, %s AS o FROM %s),
        q AS (SELECT x, min(o) AS o, count(*) AS n, quantile_cont(y, 0.25) AS q1, quantile_cont(y, 0.5) AS q2,
                     quantile_cont(y, 0.75) AS q3
              FROM t WHERE isfinite(y) GROUP BY x),
        f AS (SELECT *, q1 - 1.5 * (q3 - q1) AS lo, q3 + 1.5 * (q3 - q1) AS hi FROM q)
        """
                .formatted(
                        spec.x()
                                .map(it -> "CAST(" + Sql.quote(it.column()) + " AS VARCHAR)")
                                .orElse("''"),
                        Sql.quote(axis.column()),
                        spec.order().map(it -> Sql.quote(it.column())).orElse("0"),
                        spec.table());
    }

    private String quartiles() {
        return facts()
                + """
                SELECT f.x, min(y) FILTER (WHERE y >= lo), any_value(q1), any_value(q2), any_value(q3),
                       max(y) FILTER (WHERE y <= hi), any_value(n), count(*) FILTER (WHERE y < lo OR y > hi)
                FROM f JOIN t ON f.x IS NOT DISTINCT FROM t.x WHERE isfinite(y) GROUP BY f.x""";
    }

    private String order() {
        return spec.order().isPresent()
                ? " ORDER BY min(f.o) NULLS LAST, f.x"
                : " ORDER BY any_value(q2) DESC, f.x";
    }

    private String beyond() {
        return facts()
                + """
                SELECT f.x, y FROM f JOIN t ON f.x IS NOT DISTINCT FROM t.x
                WHERE isfinite(y) AND (y < lo OR y > hi)
                QUALIFY row_number() OVER (PARTITION BY f.x ORDER BY abs(y - q2) DESC, y) <= %d
                ORDER BY f.x, y"""
                        .formatted(MOST_BEYOND);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        spec.x().ifPresent(name -> columns.add(new Column(name.column(), "VARCHAR")));
        for (String made : MADE) {
            columns.add(new Column(made, made.equals("rows_behind") ? "BIGINT" : "DOUBLE"));
        }
        return columns;
    }

    @Override
    public Chart chart() {
        Slot[] slots = {
            Slot.LOW, Slot.LOWER, Slot.MIDDLE, Slot.UPPER, Slot.HIGH, Slot.SIZE, Slot.Y
        };
        Map<Slot, Channel> channels = new EnumMap<>(Slot.class);
        spec.x().ifPresent(name -> channels.put(Slot.X, name.channel(name.column())));
        for (int i = 0; i < slots.length; i++) {
            channels.put(
                    slots[i], slots[i] == Slot.SIZE ? Channel.of(MADE[i]) : axis.channel(MADE[i]));
        }
        return Chart.of(Mark.BOX, channels).with(spec.rules()).saying(spec.annotations());
    }
}
