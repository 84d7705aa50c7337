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
}
