package socle.api.live;

import java.time.Instant;

/// A range of time.
///
/// @param from the first instant in it
/// @param to the first instant after it
public record Span(Instant from, Instant to) {
    public Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }
}
