package socle.core.ledger;

import java.time.Duration;
import java.time.Instant;

/// A question that somebody asked the workbench, and what became of it.
///
/// @param number given by the ledger; 0 before
/// @param rows of the answer that were kept; 0 without one
public record AskedQuestion(
        long number, String text, Instant at, Duration took, State state, long rows) {

    /// What became of it.
    public enum State {
        /// It was written down and not asked yet.
        WRITTEN,
        ANSWERED,
        REFUSED,
        STOPPED
    }

    /// A question that is not asked yet.
    public static AskedQuestion written(String text, Instant at) {
        return new AskedQuestion(0, text, at, Duration.ZERO, State.WRITTEN, 0);
    }
}
