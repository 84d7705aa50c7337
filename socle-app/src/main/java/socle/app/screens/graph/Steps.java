package socle.app.screens.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import socle.api.text.NodeId;

/// How far nodes are from one, in steps along the arrows; the nearest first.
final class Steps {
    private Steps() {}

    /// Those within a depth, itself left out.
    static Map<NodeId, Integer> within(
            NodeId start, int depth, Function<NodeId, Set<NodeId>> next) {
        Map<NodeId, Integer> steps = new LinkedHashMap<>();
        Set<NodeId> edge = Set.of(start);
        for (int step = 1; step <= depth && !edge.isEmpty(); step++) {
            Set<NodeId> beyond = new LinkedHashSet<>();
            for (NodeId one : edge) {
                for (NodeId other : next.apply(one)) {
                    if (!other.equals(start) && !steps.containsKey(other)) {
                        steps.put(other, step);
                        beyond.add(other);
                    }
                }
            }
            edge = beyond;
        }
        return steps;
    }
}
