package socle.core.run;

import java.time.Instant;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// How a node that listens stands.
///
/// @param since when it came to this state
/// @param batches how many it published since it listens
/// @param why in a sentence, when it does not listen
public record Heard(NodeId node, State state, Instant since, long batches, Phrase why) {

    /// Whether it listens.
    public enum State {
        LISTENS,
        /// Somebody else works on it, or something that it waits for does not hold.
        WAITS,
        /// What it listens to, or what it publishes to, does not answer as it should; it tries
        /// again.
        FAILS,
        ENDED
    }
}
