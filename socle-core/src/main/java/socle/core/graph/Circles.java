package socle.core.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import socle.api.text.NodeId;

/// Finds nodes that wait for each other: strongly connected components (Kosaraju; Sharir 1981),
/// walked
/// without recursion.
final class Circles {

    private Circles() {}

    /// The sets of nodes that wait for each other or for themselves, by their first name.
    static List<Set<NodeId>> of(Map<NodeId, Set<NodeId>> waits) {
        Deque<NodeId> finished = new ArrayDeque<>();
        Set<NodeId> seen = new HashSet<>();
        waits.keySet().forEach(node -> visit(node, waits, seen, finished));
        Map<NodeId, Set<NodeId>> turned = new HashMap<>();
        waits.forEach(
                (from, all) ->
                        all.forEach(
                                to -> turned.computeIfAbsent(to, _ -> new TreeSet<>()).add(from)));
        Set<NodeId> taken = new HashSet<>();
        List<Set<NodeId>> circles = new ArrayList<>();
        for (NodeId node : finished) {
            Deque<NodeId> component = new ArrayDeque<>();
            visit(node, turned, taken, component);
            if (component.size() > 1 || (!component.isEmpty() && waitsFor(node, node, waits))) {
                circles.add(new TreeSet<>(component));
            }
        }
        circles.sort((a, b) -> first(a).compareTo(first(b)));
        return circles;
    }

    /// The shortest way round from the first node of a circle back to it.
    static List<NodeId> path(Set<NodeId> circle, Map<NodeId, Set<NodeId>> waits) {
        NodeId start = first(circle);
        Map<NodeId, NodeId> from = new HashMap<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            NodeId node = open.remove();
            if (waitsFor(node, start, waits)) {
                return back(node, start, from);
            }
            for (NodeId next : waits.getOrDefault(node, Set.of())) {
                if (circle.contains(next) && from.putIfAbsent(next, node) == null) {
                    open.add(next);
                }
            }
        }
        throw new IllegalStateException("no circle: " + circle);
    }

    private static List<NodeId> back(NodeId last, NodeId start, Map<NodeId, NodeId> from) {
        Deque<NodeId> path = new ArrayDeque<>(List.of(start));
        NodeId node = last;
        while (!node.equals(start)) {
            path.addFirst(node);
            node = from.getOrDefault(node, start);
        }
        path.addFirst(start);
        return List.copyOf(path);
    }

    private static boolean waitsFor(NodeId node, NodeId other, Map<NodeId, Set<NodeId>> waits) {
        return waits.getOrDefault(node, Set.of()).contains(other);
    }

    private static NodeId first(Set<NodeId> circle) {
        return circle.iterator().next();
    }

    /// Walks depth first; a node is put first when all beyond it is done.
    private static void visit(
            NodeId start, Map<NodeId, Set<NodeId>> next, Set<NodeId> seen, Deque<NodeId> finished) {
        if (!seen.add(start)) {
            return;
        }
        Deque<Step> open = new ArrayDeque<>();
        open.push(step(start, next));
        while (!open.isEmpty()) {
            Step step = open.element();
            if (step.beyond().isEmpty()) {
                finished.push(open.pop().node());
            } else {
                NodeId node = step.beyond().remove();
                if (seen.add(node)) {
                    open.push(step(node, next));
                }
            }
        }
    }

    private static Step step(NodeId node, Map<NodeId, Set<NodeId>> next) {
        return new Step(node, new ArrayDeque<>(next.getOrDefault(node, Set.of())));
    }

    private record Step(NodeId node, Deque<NodeId> beyond) {}
}
