package socle.api;

import java.util.List;
import java.util.Optional;
import socle.api.data.Column;

/// A kind in which an author may say what columns the table has: they are then known before it
/// runs.
public interface Declares<S extends Record> {

    /// The columns that the author says, their types in the engine's SQL; nothing when the work
    /// finds them.
    Optional<List<Column>> columns(S spec);
}
