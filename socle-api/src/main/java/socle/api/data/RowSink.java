package socle.api.data;

import org.jspecify.annotations.Nullable;

/// Takes rows, one at a time.
public interface RowSink {

    /// One row: values in the order of the columns, of the types that `Rows` names.
    void row(@Nullable Object... values);
}
