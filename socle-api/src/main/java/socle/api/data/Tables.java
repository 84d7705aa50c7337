package socle.api.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where a node's work writes its table. Nobody else sees a draft until the outcome that carries it
/// is published; the session that drafted it sees it at once, under its name, instead of the
/// version before it.
public interface Tables {

    /// The version that is published now, if there is one.
    Optional<Table> current();

    /// Drafts a table from a SELECT.
    ///
    /// @throws SqlFailure when the engine refuses it
    Table draft(Change change, String select);

    /// Drafts a table from rows that come one by one; each row has one value a column.
    Table draft(Change change, List<Column> columns, Consumer<RowSink> rows);

    /// Drafts a whole new table from a few rows.
    default Table draft(Rows rows) {
        return draft(
                new Change.Whole(),
                rows.columns(),
                sink -> rows.values().forEach(row -> sink.row(row.toArray())));
    }

    /// A further table of the same node, seen by others as `node__part`: rejected rows, failing
    /// rows.
    Tables part(String name);
}
