package socle.core.ledger;

import java.time.Instant;
import java.util.Set;
import socle.api.text.NodeId;

/// The wish to work on nodes.
///
/// @param run on behalf of which; its name is new
/// @param who shown to those who come second
public record Booking(String run, String who, Instant at, Manner manner, Set<NodeId> nodes) {
    public Booking {
        nodes = Set.copyOf(nodes);
    }

    /// Whether nodes that are held stand in its way: some of them are wanted, and are not left to
    /// their holder.
    public boolean isForbiddenBy(Manner holder, Set<NodeId> held) {
        boolean leaves = holder == Manner.LISTENS && manner == Manner.WORKS;
        return !leaves && held.stream().anyMatch(nodes::contains);
    }

    /// How the nodes are held.
    public enum Manner {
        /// Until the run ends; nodes that somebody listens to are left to them.
        WORKS,
        /// As long as somebody listens.
        LISTENS,
        /// For a moment, and all of them or none.
        ALONE
    }
}
