package socle.core.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.text.Sql;
import socle.core.lake.Lake;

/// One table as one reader sees it.
///
/// @param narrowed what a policy leaves of it; empty when all is seen
record Scene(Table table, Lake.Relation relation, Optional<Narrowed> narrowed) {

    /// No query of a reader is evaluated on rows that a policy keeps: without a limit between them,
    /// the engine may ask the reader's condition first, and its error would tell the value.
    private static final String BARRIER = " LIMIT " + Long.MAX_VALUE;

    /// The tables that it names.
    List<String> reads() {
        return relation.reads();
    }

    /// The query that stands for it.
    String select() {
        return narrowed.map(this::select).orElseGet(() -> "SELECT * FROM " + relation.from());
    }

    private String select(Narrowed only) {
        List<String> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            String name = column.name();
            String key = name.toLowerCase(Locale.ROOT);
            String mask = only.masked().get(key);
            if (!only.hidden().contains(key)) {
                columns.add(mask == null ? Sql.quote(name) : mask + " AS " + Sql.quote(name));
            }
        }
        return "SELECT "
                + (columns.isEmpty() ? "NULL AS nothing" : String.join(", ", columns))
                + " FROM "
                + relation.from()
                + only.rows().map(rows -> " WHERE (" + rows + ")").orElse("")
                + BARRIER;
    }
}
