package socle.core.run;

import java.util.Map;
import java.util.Optional;
import socle.api.Node;
import socle.api.live.Span;
import socle.api.text.NodeId;
import socle.core.plan.Plan;
import socle.core.sight.Sight;

/// What all nodes of one run share.
///
/// @param span the range of time that was asked for
record Bay(
        Workshop workshop,
        String run,
        Plan plan,
        Map<NodeId, Node<?>> nodes,
        Pointers pointers,
        Sight sight,
        Optional<Span> span) {

    Bay {
        nodes = Map.copyOf(nodes);
    }
}
