package socle.core.sight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.core.engine.TableProfile;
import socle.core.engine.TableProfile.Bin;
import socle.core.engine.TableProfile.ColumnProfile;
import socle.core.engine.TableProfile.Spread;

/// What is in the columns of published tables, computed when it is asked for, each table once.
public final class Profiles {
    private static final int FREQUENT = 3;
    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final List<Column> HEAD =
            List.of(
                    new Column("column", "VARCHAR"),
                    new Column("type", "VARCHAR"),
                    new Column("rows", "BIGINT"),
                    new Column("missing", "BIGINT"),
                    new Column("distinct", "BIGINT"),
                    new Column("least", "VARCHAR"),
                    new Column("quarter", "VARCHAR"),
                    new Column("median", "VARCHAR"),
                    new Column("three_quarters", "VARCHAR"),
                    new Column("greatest", "VARCHAR"),
                    new Column("histogram", "VARCHAR"),
                    new Column("frequent", "VARCHAR"));

    private final Moment seen;
    private final Map<String, Optional<Rows>> known = new HashMap<>();

    /// @param seen as the reader may see it
    public Profiles(Moment seen) {
        this.seen = seen;
    }

    /// One row a column of the table, its first column naming it; nothing when no such table is
    /// published or it cannot be read.
    public Optional<Rows> of(String table) {
        Optional<Rows> before = known.get(table);
        if (before != null) {
            return before;
        }
        Optional<Rows> now = seen.table(table).map(Table::name).flatMap(this::profile);
        known.put(table, now);
        return now;
    }

    private Optional<Rows> profile(String table) {
        try {
            TableProfile profile = seen.profile(table);
            List<List<@Nullable Object>> rows = new ArrayList<>();
            profile.columns().forEach(column -> rows.add(row(column, profile.rows())));
            return Optional.of(Rows.of(HEAD, rows));
        } catch (SqlFailure | Refusal _) {
            return Optional.empty();
        }
    }

    private static List<@Nullable Object> row(ColumnProfile one, long rows) {
        Spread spread = one.spread().orElse(null);
        return Arrays.asList(
                one.column().name(),
                one.column().type(),
                rows,
                one.nulls(),
                one.distinct().count(),
                spread == null ? null : spread.least().toString(),
                spread == null ? null : spread.quantiles().get(1).toString(),
                spread == null ? null : spread.median().toString(),
                spread == null ? null : spread.quantiles().get(3).toString(),
                spread == null ? null : spread.most().toString(),
                one.bins().isEmpty() ? null : bars(one.bins()),
                frequent(one));
    }

    /// One letter a bin, as high as it is full; a space where nothing is.
    private static String bars(List<Bin> bins) {
        long most = bins.stream().mapToLong(Bin::count).max().orElse(0);
        StringBuilder bars = new StringBuilder();
        for (Bin bin : bins) {
            long height = most == 0 ? 0 : (bin.count() * BARS.length() + most - 1) / most;
            bars.append(height == 0 ? ' ' : BARS.charAt((int) height - 1));
        }
        return bars.toString();
    }

    private static @Nullable String frequent(ColumnProfile one) {
        String values =
                one.top().stream()
                        .filter(value -> value.count() > 1)
                        .limit(FREQUENT)
                        .map(value -> value.value() + " (" + value.count() + ")")
                        .collect(Collectors.joining(", "));
        return values.isEmpty() ? null : values;
    }
}
