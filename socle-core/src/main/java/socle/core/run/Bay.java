package socle.core.run;

import java.util.Map;
import socle.api.Node;
import socle.api.text.NodeId;
import socle.core.plan.Plan;
import socle.core.sight.Sight;

/// What all nodes of one run share.
record Bay(
        Workshop workshop,
        String run,
        Plan plan,
        Map<NodeId, Node<?>> nodes,
        Pointers pointers,
        Sight sight) {

    Bay {
        nodes = Map.copyOf(nodes);
    }
}
