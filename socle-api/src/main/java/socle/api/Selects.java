package socle.api;

import java.util.List;
import socle.api.data.Column;
import socle.api.text.Sql;

/// A kind whose table is the answer of a SELECT: its columns and their lineage are known before it
/// runs.
public interface Selects<S extends Record> {

    /// The SELECT.
    Sql select(S spec);

    /// Columns that the kind adds to those of the SELECT.
    List<Column> further(S spec);
}
