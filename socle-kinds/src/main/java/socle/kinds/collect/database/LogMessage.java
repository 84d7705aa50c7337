package socle.kinds.collect.database;

import java.util.List;
import java.util.Optional;

/// One message of PostgreSQL's `pgoutput` plug-in, protocol version 1
/// (PostgreSQL documentation, "Logical Replication Message Formats").
sealed interface LogMessage {

    /// A transaction begins.
    ///
    /// @param xid the lower 32 bits of its number
    record Begin(long xid) implements LogMessage {}

    /// It ends.
    ///
    /// @param end the position just behind it
    record Commit(Lsn end) implements LogMessage {}

    /// What a table looks like from now on.
    record Relation(int id, String schema, String table, List<String> columns)
            implements LogMessage {}

    /// A row is new.
    record Insert(int relation, List<Cell> row) implements LogMessage {}

    /// A row is another.
    ///
    /// @param old its key before, when that changed; or all of it
    record Update(int relation, Optional<List<Cell>> old, List<Cell> row) implements LogMessage {}

    /// A row is gone.
    ///
    /// @param old its key, or all of it
    record Delete(int relation, List<Cell> old) implements LogMessage {}

    /// All rows are gone.
    record Truncate(List<Integer> relations) implements LogMessage {}

    /// Nothing that concerns rows.
    record Other() implements LogMessage {}

    /// One value of a row.
    sealed interface Cell {
        /// There is none.
        record Nothing() implements Cell {}

        /// It is large, stands apart, and did not change: the message does not repeat it.
        record Unchanged() implements Cell {}

        /// As PostgreSQL writes it.
        record Text(String text) implements Cell {}
    }
}
