package socle.core.ledger;

import java.time.Instant;
import java.util.Set;
import socle.api.text.NodeId;

/// Nodes that a run works on.
///
/// @param presence the process, as the database knows whether it lives
record Hold(
        String run,
        String presence,
        String who,
        Instant since,
        Booking.Manner manner,
        Set<NodeId> nodes) {
    Hold {
        nodes = Set.copyOf(nodes);
    }

    /// Whether it stands in the way of a claim: it holds some of the nodes, and the claim does not
    /// leave them to it.
    boolean forbids(Booking claim) {
        boolean leaves = manner == Booking.Manner.LISTENS && claim.manner() == Booking.Manner.WORKS;
        return !leaves && nodes.stream().anyMatch(claim.nodes()::contains);
    }
}
