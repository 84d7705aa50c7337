package socle.core.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Column.Family;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.text.Sql;
import socle.core.engine.TableProfile.Bin;
import socle.core.engine.TableProfile.ColumnProfile;
import socle.core.engine.TableProfile.Distinct;
import socle.core.engine.TableProfile.Frequent;
import socle.core.engine.TableProfile.Precision;
import socle.core.engine.TableProfile.Spread;

/// Looks at every column of a table. Each column is read twice: once for counts, extent and
/// quantiles, once for its most frequent values and its histogram.
public final class Profiler {

    /// Beyond so many rows quantiles are estimated (t-digest).
    private static final long EXACT_ROWS = 1_000_000;

    /// Beyond so many different values they are estimated (HyperLogLog) and not listed.
    private static final long EXACT_DISTINCT = 10_000;

    /// Columns counted in one query; the engine numbers their groups in 64 bits.
    private static final int COLUMNS_AT_ONCE = 20;

    private static final int TOP = 5;
    private static final List<Double> QUANTILES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

    private final Engine engine;

    /// @param engine a session that sees the table
    public Profiler(Engine engine) {
        this.engine = engine;
    }

    /// The profile of a table.
    public TableProfile profile(String table) {
        List<Column> columns = engine.describe("SELECT * FROM " + Sql.quote(table));
        long rows = whole(engine.query("SELECT count(*) FROM " + Sql.quote(table)).at(0, 0));
        List<ColumnProfile> profiles = new ArrayList<>();
        for (int i = 0; i < columns.size(); i += COLUMNS_AT_ONCE) {
            List<Column> some = columns.subList(i, Math.min(columns.size(), i + COLUMNS_AT_ONCE));
            profiles.addAll(new Part(table, rows, some).profiles());
        }
        return new TableProfile(table, rows, profiles);
    }

    private static long whole(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static boolean isMeasured(Column column) {
        Family family = column.family();
        return family == Family.NUMBER || family == Family.DATE || family == Family.TIMESTAMP;
    }

    /// Some columns of a table.
    private final class Part {

        private static final int FIGURES = 5;

        private final String table;
        private final List<Column> columns;
        private final Precision quantiles;
        private final Rows figures;
        private final long rows;

        Part(String table, long rows, List<Column> columns) {
            this.table = table;
            this.rows = rows;
            this.columns = columns;
            this.quantiles = rows <= EXACT_ROWS ? Precision.EXACT : Precision.APPROXIMATE;
            this.figures = engine.query(figuresOf());
        }

        List<ColumnProfile> profiles() {
            List<@Nullable Scale> scales = new ArrayList<>();
            List<Count> counts = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Scale scale = scale(i);
                scales.add(scale);
                if (estimated(i) <= EXACT_DISTINCT) {
                    counts.add(new Count(i, Sql.quote(columns.get(i).name()), Sort.VALUES));
                }
                if (scale != null) {
                    String place = scale.place(Sql.quote(columns.get(i).name()));
                    counts.add(new Count(i, place, Sort.BINS));
                }
            }
            Counted counted = counts.isEmpty() ? new Counted() : count(counts);
            List<ColumnProfile> profiles = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                profiles.add(profile(i, scales.get(i), counted));
            }
            return profiles;
        }

        private ColumnProfile profile(int i, @Nullable Scale scale, Counted counted) {
            boolean exact = estimated(i) <= EXACT_DISTINCT;
            Distinct distinct =
                    exact
                            ? new Distinct(counted.distinct.getOrDefault(i, 0L), Precision.EXACT)
                            : new Distinct(estimated(i), Precision.APPROXIMATE);
            List<Bin> bins =
                    scale == null ? List.of() : scale.bins(counted.bins.getOrDefault(i, Map.of()));
            return new ColumnProfile(
                    columns.get(i),
                    rows - whole(figure(i, 0)),
                    distinct,
                    Optional.ofNullable(spread(i)),
                    bins,
                    counted.top.getOrDefault(i, List.of()));
        }

        private @Nullable Spread spread(int i) {
            Object least = figure(i, 2);
            Object most = figure(i, 3);
            if (least == null || most == null) {
                return null;
            }
            Object mean = figure(i, 4);
            List<Object> found = new ArrayList<>();
            for (int q = 0; q < QUANTILES.size(); q++) {
                Object value = figure(i, FIGURES + q);
                found.add(value == null ? least : value);
            }
            return new Spread(
                    least,
                    most,
                    mean instanceof Double number ? Optional.of(number) : Optional.empty(),
                    found,
                    quantiles);
        }

        private @Nullable Scale scale(int i) {
            Object least = figure(i, 2);
            Object most = figure(i, 3);
            return least == null || most == null
                    ? null
                    : Scale.over(columns.get(i), least, most).orElse(null);
        }

        private long estimated(int i) {
            return whole(figure(i, 1));
        }

        private @Nullable Object figure(int i, int which) {
            return figures.at(0, i * (FIGURES + QUANTILES.size()) + which);
        }

        private String figuresOf() {
            List<String> outer = new ArrayList<>();
            List<String> inner = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                String name = Sql.quote(columns.get(i).name());
                boolean measured = isMeasured(columns.get(i));
                boolean number = columns.get(i).family() == Family.NUMBER;
                inner.add("count(" + name + ") AS n" + i);
                inner.add("approx_count_distinct(" + name + ") AS d" + i);
                inner.add((measured ? "min(" + name + ")" : "NULL") + " AS l" + i);
                inner.add((measured ? "max(" + name + ")" : "NULL") + " AS m" + i);
                inner.add((number ? "avg(CAST(" + name + " AS DOUBLE))" : "NULL") + " AS a" + i);
                inner.add((measured ? quantile(name, number) : "NULL") + " AS q" + i);
                outer.add("n%1$d, d%1$d, l%1$d, m%1$d, a%1$d".formatted(i));
                for (int q = 1; q <= QUANTILES.size(); q++) {
                    outer.add(measured ? "q" + i + "[" + q + "]" : "NULL");
                }
            }
            return "SELECT "
                    + String.join(", ", outer)
                    + " FROM (SELECT "
                    + String.join(", ", inner)
                    + " FROM "
                    + Sql.quote(table)
                    + ")";
        }

        private String quantile(String name, boolean number) {
            String value = number ? "CAST(" + name + " AS DOUBLE)" : name;
            String function =
                    quantiles == Precision.APPROXIMATE
                            ? "approx_quantile"
                            : number ? "quantile_cont" : "quantile_disc";
            return function + "(" + value + ", " + QUANTILES + ")";
        }

        /// One pass that groups by each of some expressions apart. Of the values of a column the
        /// most
        /// frequent are kept; values that come as often are in the order of their text.
        private Counted count(List<Count> counts) {
            String keys =
                    counts.stream()
                            .map(count -> "CAST(" + count.expression + " AS VARCHAR)")
                            .collect(Collectors.joining(", "));
            List<String> sets = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < counts.size(); i++) {
                sets.add("(k" + i + ")");
                names.add("k" + i);
            }
            String all = String.join(", ", names);
            Rows found =
                    engine.query(
                            "SELECT g, v, n, d FROM (SELECT g, v, n, count(v) OVER (PARTITION BY g) AS d,"
                                    + " row_number() OVER (PARTITION BY g ORDER BY v IS NULL, n DESC, v)"
                                    + " AS r FROM (SELECT GROUPING("
                                    + all
                                    + ") AS g, coalesce("
                                    + all
                                    + ") AS v, count(*) AS n FROM (SELECT "
                                    + keys
                                    + " FROM "
                                    + Sql.quote(table)
                                    + ") AS t("
                                    + all
                                    + ") GROUP BY GROUPING SETS ("
                                    + String.join(", ", sets)
                                    + "))) WHERE r <= 12 AND v IS NOT NULL ORDER BY g, r");
            Counted counted = new Counted();
            for (List<@Nullable Object> row : found.values()) {
                counted.take(counts, row);
            }
            return counted;
        }
    }

    /// What an expression is counted for.
    private enum Sort {
        VALUES,
        BINS
    }

    /// An expression over a column that is counted.
    private record Count(int column, String expression, Sort sort) {}

    /// What was counted, by column.
    private static final class Counted {

        private final Map<Integer, Long> distinct = new HashMap<>();
        private final Map<Integer, List<Frequent>> top = new HashMap<>();
        private final Map<Integer, Map<Integer, Long>> bins = new HashMap<>();

        /// @param row the bits of the keys that were not grouped by, a value, its count, how many
        ///     values there are
        void take(List<Count> counts, List<@Nullable Object> row) {
            Count count = counts.get(grouped(whole(row.get(0)), counts.size()));
            String value = String.valueOf(row.get(1));
            long times = whole(row.get(2));
            switch (count.sort) {
                case VALUES -> {
                    distinct.put(count.column, whole(row.get(3)));
                    List<Frequent> most = top.computeIfAbsent(count.column, _ -> new ArrayList<>());
                    if (most.size() < TOP) {
                        most.add(new Frequent(value, times));
                    }
                }
                case BINS ->
                        bins.computeIfAbsent(count.column, _ -> new HashMap<>())
                                .put(Integer.valueOf(value), times);
            }
        }

        /// The one key whose bit is 0; the first key has the highest bit.
        private static int grouped(long bits, int keys) {
            long absent = ~bits & ((1L << keys) - 1);
            return keys - 1 - Long.numberOfTrailingZeros(absent);
        }
    }
}
