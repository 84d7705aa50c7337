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
/// @param variables what SQL reads with `getvariable`, by name, as SQL writes it
public record Wish(
        String environment,
        List<Declared> nodes,
        Set<NodeId> selected,
        Map<NodeId, Reason.From> asked,
        Optional<Span> span,
        Map<String, String> variables) {

    public Wish {
        nodes = List.copyOf(nodes);
        selected = Set.copyOf(selected);
        asked = Map.copyOf(asked);
        variables = Map.copyOf(variables);
    }

    /// All that is not up to date.
    public static Wish all(String environment, Collection<Declared> nodes) {
        Set<NodeId> every = new TreeSet<>();
        nodes.forEach(one -> every.add(one.id()));
        return new Wish(
                environment,
                List.copyOf(nodes),
                every,
                Map.of(),
                Optional.empty(),
                Variables.preset(nodes));
    }

    /// The same, for some nodes only.
    public Wish only(Set<NodeId> some) {
        return new Wish(environment, nodes, some, asked, span, variables);
    }

    /// The same, all that is selected whatever its state.
    public Wish asking(Reason.From from) {
        Map<NodeId, Reason.From> all = new TreeMap<>();
        selected.forEach(node -> all.put(node, from));
        return new Wish(environment, nodes, selected, all, span, variables);
    }

    /// The same, one node whatever its state.
    public Wish asking(NodeId node, Reason.From from) {
        return new Wish(environment, nodes, selected, Map.of(node, from), span, variables);
    }

    /// The same, for a range of time.
    public Wish over(Span range) {
        return new Wish(environment, nodes, selected, asked, Optional.of(range), variables);
    }

    /// The same, the same nodes whatever their state, each from where it is told.
    public Wish asking(Map<NodeId, Reason.From> each) {
        return new Wish(environment, nodes, selected, each, span, variables);
    }

    /// The same, with other values of some variables.
    public Wish with(Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(variables);
        all.putAll(values);
        return new Wish(environment, nodes, selected, asked, span, all);
    }
}
