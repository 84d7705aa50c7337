package socle.core.graph;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import socle.api.text.NodeId;
import socle.api.text.Problem;

/// The nodes that a selection means, and what in it means none.
public record Selected(Set<NodeId> nodes, List<Problem> problems) {

    public Selected {
        nodes = Collections.unmodifiableSet(new TreeSet<>(nodes));
        problems = List.copyOf(problems);
    }
}
