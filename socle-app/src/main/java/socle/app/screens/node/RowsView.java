package socle.app.screens.node;

import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.NodeId;

/// A part of the rows of a table.
///
/// @param table its name, of several that the node may have
/// @param total rows that answer
/// @param next where to go on; nothing when these are the last
record RowsView(
        NodeId node,
        String title,
        String table,
        List<String> parts,
        Wanted wanted,
        Rows rows,
        long total,
        int from,
        Optional<String> next) {

    RowsView {
        parts = List.copyOf(parts);
    }

    /// Which rows, in which order.
    ///
    /// @param sort a column, or empty for the order in which they are kept
    /// @param column the one that is looked into, or empty
    record Wanted(String sort, boolean down, String column, How how, String value) {}

    /// How a column is looked into.
    enum How {
        IS,
        CONTAINS,
        FROM,
        UP_TO,
        MISSING
    }
}
