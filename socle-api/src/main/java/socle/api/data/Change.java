package socle.api.data;

import java.util.List;

/// How a draft relates to the version before it.
public sealed interface Change {

    /// No data are stored: the query answers each time.
    record View() implements Change {}

    /// A whole new table.
    record Whole() implements Change {}

    /// The rows of before and these.
    record Append() implements Change {}

    /// The rows of before, those with a key that comes again replaced.
    record Merge(List<String> key) implements Change {}

    /// The rows of before, whole partitions that come again replaced.
    record Partitions(List<String> columns) implements Change {}

    /// The rows of before, those of which a condition is true replaced.
    ///
    /// @param where over the columns of the table
    record Replace(String where) implements Change {}
}
