package socle.core.ledger;

import java.time.Duration;
import java.time.Instant;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// What became of one node in one run.
///
/// @param attempts how many times it was tried
/// @param reason why it ran
/// @param words why it failed, was refused or skipped; empty when done
/// @param fallen how many of its error verdicts fell; a node that is done may have some
/// @param warned how many of its warning verdicts fell
public record StepRow(
        String run,
        NodeId node,
        State state,
        int attempts,
        String reason,
        Phrase words,
        int fallen,
        int warned,
        Instant startedAt,
        Duration took) {

    /// The four outcomes.
    public enum State {
        DONE,
        FAILED,
        REFUSED,
        SKIPPED
    }
}
