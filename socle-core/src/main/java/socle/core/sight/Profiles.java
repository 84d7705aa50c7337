package socle.core.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Seen;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;

/// What is in the columns of published tables, computed when it is asked for: rows, missing values,
/// distinct values, least, quartiles, greatest, the most frequent. Exact, not estimated.
public final class Profiles {
    private static final int FREQUENT = 3;

    private final Seen seen;
    private final Sight sight;
    private final Map<String, Optional<Rows>> known = new HashMap<>();

    public Profiles(Seen seen, Sight sight) {
        this.seen = seen;
        this.sight = sight;
    }

    /// One row a column of the table, its first column naming it; nothing when no such table is
    /// published or it cannot be read.
    public Optional<Rows> of(String table) {
        Optional<Rows> before = known.get(table);
        if (before != null) {
            return before;
        }
        Optional<Rows> now = seen.table(table).flatMap(this::profile);
        known.put(table, now);
        return now;
    }

    private Optional<Rows> profile(Table table) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            parts.add(select(table, table.columns().get(i), i));
        }
        String sql =
                "SELECT * EXCLUDE (place) FROM ("
                        + String.join("\nUNION ALL\n", parts)
                        + ") ORDER BY place";
        try (DuckDbSession session = sight.session()) {
            return Optional.of(session.query(sql));
        } catch (SqlFailure unreadable) {
            return Optional.empty();
        }
    }

    private static String select(Table table, Column column, int place) {
        String name = Sql.quote(column.name());
        return String.join(
                " ",
                "SELECT",
                String.join(
                        ", ",
                        place + " AS place",
                        Sql.literal(column.name()) + " AS \"column\"",
                        Sql.literal(column.type()) + " AS \"type\"",
                        "count(*) AS \"rows\"",
                        "count(*) - count(" + name + ") AS missing",
                        "count(DISTINCT " + name + ") AS \"distinct\"",
                        "min(" + name + ")::VARCHAR AS least",
                        quantile(column, "0.25") + " AS quarter",
                        quantile(column, "0.5") + " AS median",
                        quantile(column, "0.75") + " AS three_quarters",
                        "max(" + name + ")::VARCHAR AS greatest",
                        frequent(table, name) + " AS frequent"),
                "FROM",
                Sql.quote(table.name()));
    }

    private static String quantile(Column column, String at) {
        return switch (column.family()) {
            case NUMBER, DATE, TIMESTAMP, TIME ->
                    "quantile_disc(" + Sql.quote(column.name()) + ", " + at + ")::VARCHAR";
            case TEXT, TRUTH, OTHER -> "NULL::VARCHAR";
        };
    }

    /// The most frequent first; of those that are as frequent, the least first.
    private static String frequent(Table table, String name) {
        return "(SELECT string_agg(value || ' (' || times || ')', ', ' ORDER BY times DESC, value)"
                + " FROM (SELECT %1$s::VARCHAR AS value, count(*) AS times FROM %2$s"
                        .formatted(name, Sql.quote(table.name()))
                + " WHERE %1$s IS NOT NULL GROUP BY 1 HAVING count(*) > 1".formatted(name)
                + " ORDER BY times DESC, value LIMIT "
                + FREQUENT
                + "))";
    }
}
