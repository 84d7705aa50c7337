package socle.api.data;

import java.io.Serial;

/// What an engine says when it refuses or stops a query.
public final class SqlFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final int offset;

    /// @param message the engine's own words, without its decoration
    /// @param offset characters from the start of the query to the culprit, or -1 when the engine
    ///     does not say
    public SqlFailure(String message, int offset, Throwable cause) {
        super(message, cause);
        this.offset = offset;
    }

    /// Characters from the start of the query to the culprit, or -1.
    public int offset() {
        return offset;
    }

    /// The engine's own words.
    public String words() {
        return String.valueOf(getMessage());
    }
}
