package socle.core.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import socle.api.Gives;
import socle.api.Node;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Problem;
import socle.api.text.Reference;
import socle.api.text.TableRef;

/// Finds references that lead nowhere and circles of them, among sound and unsound nodes alike.
final class Checks {

    private final Map<NodeId, Declared> nodes;
    private final Map<NodeId, List<Reference>> references = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Set<NodeId>> circles;

    Checks(Map<NodeId, Declared> nodes, Collection<Unsound> unsound) {
        this.nodes = nodes;
        unsound.forEach(node -> references.put(node.id(), node.references()));
        nodes.forEach((id, node) -> references.put(id, node.references()));
        nodes.values().forEach(node -> node.references().forEach(this::check));
        unsound.forEach(node -> node.references().forEach(this::check));
        circles = Circles.of(waits());
        circles.forEach(circle -> problems.add(told(circle)));
    }

    /// What was found.
    List<Problem> problems() {
        return problems;
    }

    /// Sets of nodes that wait for each other.
    List<Set<NodeId>> circles() {
        return circles;
    }

    private void check(Reference reference) {
        if (!references.containsKey(reference.node())) {
            List<String> names = references.keySet().stream().map(NodeId::value).toList();
            problems.add(Faults.unknownNode(reference, names));
            return;
        }
        Declared node = nodes.get(reference.node());
        if (reference instanceof TableRef && node != null && gives(node.node()) != Gives.TABLE) {
            problems.add(Faults.noTable(reference, node.node().kind().label()));
        }
    }

    private static <S extends Record> Gives gives(Node<S> node) {
        return node.kind().gives(node.spec());
    }

    private Map<NodeId, Set<NodeId>> waits() {
        Map<NodeId, Set<NodeId>> waits = new TreeMap<>();
        references.forEach(
                (from, all) ->
                        waits.put(
                                from,
                                new TreeSet<>(
                                        all.stream()
                                                .filter(to -> !(to instanceof Link))
                                                .map(Reference::node)
                                                .filter(references::containsKey)
                                                .toList())));
        return waits;
    }

    private Problem told(Set<NodeId> circle) {
        List<NodeId> path = Circles.path(circle, waits());
        Reference first = reference(path.get(0), path.get(1));
        List<NodeId> further = circle.stream().filter(node -> !path.contains(node)).toList();
        return path.size() == 2
                ? Faults.readsItself(first.place(), path.getFirst())
                : Faults.cycle(first.place(), path, further);
    }

    private Reference reference(NodeId from, NodeId to) {
        return references.getOrDefault(from, List.of()).stream()
                .filter(reference -> !(reference instanceof Link) && reference.node().equals(to))
                .findFirst()
                .orElseThrow();
    }
}
