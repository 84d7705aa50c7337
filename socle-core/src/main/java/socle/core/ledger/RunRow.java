package socle.core.ledger;

import java.time.Instant;
import java.util.Optional;

/// A run, as the ledger keeps it.
///
/// @param by who ran it: user, host and process
public record RunRow(
        String id,
        String environment,
        String command,
        String by,
        Instant startedAt,
        Optional<Instant> endedAt,
        State state) {

    /// How far it came.
    public enum State {
        RUNNING,
        DONE,
        /// A check fell, a node failed, or both.
        FELL,
        /// Stopped on request.
        STOPPED,
        /// Its process died; found by the next run.
        KILLED
    }
}
