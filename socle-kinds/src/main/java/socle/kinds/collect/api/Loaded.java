package socle.kinds.collect.api;

import java.util.List;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.kinds.collect.Balance;

/// What became of the records of a collection.
///
/// @param own the node's own table
/// @param others its rejected rows, its children, and records that wait for the rest
/// @param children rows in tables of children, and those of them that were rejected
/// @param first a few rejected rows
/// @param seen the greatest value of the cursor column, or empty
record Loaded(
        Table own,
        List<Table> others,
        Balance balance,
        Children children,
        Rows first,
        String seen) {

    /// Rows in tables of children, and those of them that were rejected.
    record Children(long written, long rejected) {}

    Loaded {
        others = List.copyOf(others);
    }
}
