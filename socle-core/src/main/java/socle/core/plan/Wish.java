package socle.core.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import socle.api.text.NodeId;
import socle.core.graph.Declared;

/// What a plan is asked for.
///
/// @param nodes all that the project declares
/// @param selected the nodes that may run
/// @param full those that run whatever their state, from the start
public record Wish(
        String environment, List<Declared> nodes, Set<NodeId> selected, Set<NodeId> full) {

    public Wish {
        nodes = List.copyOf(nodes);
        selected = Set.copyOf(selected);
        full = Set.copyOf(full);
    }

    /// All that is not up to date.
    public static Wish all(String environment, Collection<Declared> nodes) {
        Set<NodeId> every = new TreeSet<>();
        nodes.forEach(one -> every.add(one.id()));
        return new Wish(environment, List.copyOf(nodes), every, Set.of());
    }

    /// The same, for some nodes only.
    public Wish only(Set<NodeId> some) {
        return new Wish(environment, nodes, some, full);
    }

    /// The same, all that is selected from the start.
    public Wish fully() {
        return new Wish(environment, nodes, selected, selected);
    }

    /// The same, one node from the start.
    public Wish fully(NodeId node) {
        return new Wish(environment, nodes, selected, Set.of(node));
    }
}
