package socle.api.data;

import java.util.List;

/// One immutable version of a table, drafted or published.
///
/// @param name the node's name, or `node__part`
/// @param version its place in the lake, ordered by time
/// @param rows how many rows; for a view, -1
/// @param bytes size on disk; for a view, 0
/// @param digest of its files (for a view, of its query and what it reads), `sha256:…`
public record Table(
        String name, String version, List<Column> columns, long rows, long bytes, String digest) {

    public Table {
        columns = List.copyOf(columns);
    }

    /// Whether it is a view: no rows of its own.
    public boolean isView() {
        return rows < 0;
    }
}
