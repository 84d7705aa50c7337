package socle.api.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// One time that a node was due, and what became of it.
///
/// @param number over all nodes, in the order in which they were written down; one that ends is
///     written down anew, so that those that ended are numbered in the order in which they did
/// @param cause what made it due
/// @param due when; a node is never due twice at the same instant for the same cause
/// @param attempts how many times it was tried
/// @param run the last run that it began
/// @param by who served it: user, host and process
/// @param troubles the nodes that were not done
public record Firing(
        long number,
        NodeId node,
        Cause cause,
        Instant due,
        Optional<Instant> began,
        Optional<Instant> ended,
        State state,
        int attempts,
        Optional<String> run,
        String by,
        List<TroubleOf> troubles) {
    public Firing {
        troubles = List.copyOf(troubles);
    }

    /// What made it due.
    public enum Cause {
        /// A crontab line or an interval.
        TIME,
        /// A file that came.
        FILE,
        /// The end of another.
        ENDED,
        /// Something posted.
        POSTED,
        /// Somebody.
        HAND
    }

    /// How far it came.
    public enum State {
        /// It waits to be served.
        DUE,
        RUNNING,
        /// All was done and held.
        DONE,
        /// All was done, and an error verdict fell.
        FELL,
        /// A node failed, and no other try is left.
        FAILED,
        /// It passed while nobody could serve it, and is not made up for.
        MISSED,
        /// It was due while the one before was still served, or was told to be left out.
        SKIPPED
    }

    /// A node that was not done.
    ///
    /// @param why in a sentence, with what to do
    /// @param blocks the nodes that wait for it
    public record TroubleOf(NodeId node, Phrase why, List<NodeId> blocks) {
        public TroubleOf {
            blocks = List.copyOf(blocks);
        }
    }
}
