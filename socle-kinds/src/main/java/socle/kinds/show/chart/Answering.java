package socle.kinds.show.chart;

import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;

/// Whoever answers a SELECT: the engine of a work, a reader's page.
@FunctionalInterface
public interface Answering {

    /// The rows of one query.
    ///
    /// @param parameters bound to the `?` of the query, in order
    /// @throws socle.api.data.SqlFailure when it is refused
    Rows query(String select, @Nullable Object... parameters);
}
