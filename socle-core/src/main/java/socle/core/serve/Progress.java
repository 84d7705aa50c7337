package socle.core.serve;

import java.time.Instant;
import java.util.List;
import socle.api.text.NodeId;

/// How far a run is that goes on in this process.
///
/// @param planned how many nodes its plan has
/// @param ended how many have ended
/// @param working those that are at work
/// @param waiting the next ones of the plan, in its order
public record Progress(
        String run, int planned, int ended, List<Working> working, List<NodeId> waiting) {

    public Progress {
        working = List.copyOf(working);
        waiting = List.copyOf(waiting);
    }

    /// A node at work.
    ///
    /// @param attempt from 1
    /// @param total what all of it would be, or -1 when unknown
    public record Working(
            NodeId node, Instant since, int attempt, long done, long total, String unit) {

        Working at(long now, long all, String of) {
            return new Working(node, since, attempt, now, all, of);
        }
    }
}
