package socle.api.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs SQL somewhere. It sees every published table of the environment under its node's name, and
/// files of the project only.
public interface Engine {

    /// The dialect it speaks, with the part of its version that can change results: `duckdb-2`.
    String dialect();

    /// The rows of one query, all of them in memory: for small answers.
    ///
    /// @param parameters bound to the `?` of the query, in order
    /// @throws SqlFailure when the engine refuses the query or stops it
    Rows query(String sql, @Nullable Object... parameters);

    /// Runs one statement that answers nothing.
    ///
    /// @throws SqlFailure when the engine refuses the statement or stops it
    void execute(String sql, @Nullable Object... parameters);

    /// The columns that a SELECT would give; it is bound, not run.
    ///
    /// @throws SqlFailure when it does not bind
    List<Column> describe(String select);
}
