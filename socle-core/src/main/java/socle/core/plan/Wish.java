package socle.core.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import socle.api.live.Span;
import socle.api.text.NodeId;
import socle.core.graph.Declared;

/// What a plan is asked for.
///
/// @param nodes all that the project declares
/// @param selected the nodes that may run
/// @param asked those that run whatever their state, and where they begin
/// @param span the range of time that is asked of them, when one is
public record Wish(
        String environment,
        List<Declared> nodes,
        Set<NodeId> selected,
        Map<NodeId, Reason.From> asked,
        Optional<Span> span) {

    public Wish {
        nodes = List.copyOf(nodes);
        selected = Set.copyOf(selected);
        asked = Map.copyOf(asked);
    }

    /// All that is not up to date.
    public static Wish all(String environment, Collection<Declared> nodes) {
        Set<NodeId> every = new TreeSet<>();
        nodes.forEach(one -> every.add(one.id()));
        return new Wish(environment, List.copyOf(nodes), every, Map.of(), Optional.empty());
    }

    /// The same, for some nodes only.
    public Wish only(Set<NodeId> some) {
        return new Wish(environment, nodes, some, asked, span);
    }

    /// The same, all that is selected whatever its state.
    public Wish asking(Reason.From from) {
        Map<NodeId, Reason.From> all = new TreeMap<>();
        selected.forEach(node -> all.put(node, from));
        return new Wish(environment, nodes, selected, all, span);
    }

    /// The same, one node whatever its state.
    public Wish asking(NodeId node, Reason.From from) {
        return new Wish(environment, nodes, selected, Map.of(node, from), span);
    }

    /// The same, for a range of time.
    public Wish over(Span range) {
        return new Wish(environment, nodes, selected, asked, Optional.of(range));
    }
}
