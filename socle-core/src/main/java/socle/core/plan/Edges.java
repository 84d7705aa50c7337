package socle.core.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import socle.api.Judges;
import socle.api.Node;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Ref;
import socle.api.text.Reference;
import socle.api.text.TableRef;
import socle.core.graph.Declared;

/// Who reads, links and judges whom among declared nodes, and the order that follows. The
/// references
/// hold no cycle; a judge is left out of the order where it would close one.
final class Edges {

    private final Map<NodeId, Declared> nodes = new TreeMap<>();
    private final Map<NodeId, Set<NodeId>> reads = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> tables = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> links = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> judges = new HashMap<>();

    Edges(Collection<Declared> declared) {
        declared.forEach(one -> nodes.put(one.id(), one));
        nodes.values().forEach(this::addReferences);
        nodes.values().forEach(one -> addJudge(one.node()));
    }

    /// The nodes whose table or evidence a node reads.
    Set<NodeId> reads(NodeId node) {
        return reads.getOrDefault(node, Set.of());
    }

    /// The nodes of which it needs the definition alone.
    Set<NodeId> links(NodeId node) {
        return links.getOrDefault(node, Set.of());
    }

    /// The nodes whose error verdicts forbid it when they fall.
    Set<NodeId> mustHold(NodeId node) {
        Set<NodeId> all = new LinkedHashSet<>(judges.getOrDefault(node, Set.of()));
        tables.getOrDefault(node, Set.of()).stream()
                .filter(read -> !isJudge(read))
                .forEach(all::add);
        return all;
    }

    /// All that it waits for.
    Set<NodeId> waits(NodeId node) {
        Set<NodeId> all = new LinkedHashSet<>(reads(node));
        all.addAll(judges.getOrDefault(node, Set.of()));
        return all;
    }

    /// Every node after all that it waits for; by name where that leaves a choice.
    List<Declared> order() {
        Map<NodeId, Integer> open = new HashMap<>();
        Map<NodeId, List<NodeId>> followers = new HashMap<>();
        PriorityQueue<NodeId> ready = new PriorityQueue<>();
        for (NodeId node : nodes.keySet()) {
            Set<NodeId> waits = waits(node);
            open.put(node, waits.size());
            waits.forEach(one -> followers.computeIfAbsent(one, _ -> new ArrayList<>()).add(node));
            if (waits.isEmpty()) {
                ready.add(node);
            }
        }
        List<Declared> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            NodeId next = ready.remove();
            order.add(node(next));
            for (NodeId follower : followers.getOrDefault(next, List.of())) {
                if (open.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        if (order.size() < nodes.size()) {
            throw new IllegalStateException("a cycle was let through to the plan");
        }
        return order;
    }

    private Declared node(NodeId id) {
        Declared found = nodes.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no node " + id);
        }
        return found;
    }

    private void addReferences(Declared one) {
        for (Reference reference : one.references()) {
            if (nodes.containsKey(reference.node()) && !reference.node().equals(one.id())) {
                switch (reference) {
                    case TableRef(NodeId read, _) -> {
                        add(reads, one.id(), read);
                        add(tables, one.id(), read);
                    }
                    case Ref(NodeId read, _) -> add(reads, one.id(), read);
                    case Link(NodeId read, _) -> add(links, one.id(), read);
                }
            }
        }
    }

    private <S extends Record> void addJudge(Node<S> node) {
        if (!(node.kind() instanceof Judges<?> kind)) {
            return;
        }
        @SuppressWarnings("unchecked") // a kind judges by its own spec
        Judges<S> judge = (Judges<S>) kind;
        NodeId judged = judge.judged(node.spec());
        Set<NodeId> before = ancestors(node.id());
        switch (judge.when()) {
            case BEFORE -> addWaiting(node.id(), before, judged);
            case AFTER ->
                    nodes.keySet().stream()
                            .filter(one -> tables.getOrDefault(one, Set.of()).contains(judged))
                            .filter(one -> !isJudge(one))
                            .forEach(one -> addWaiting(node.id(), before, one));
        }
    }

    private void addWaiting(NodeId judge, Set<NodeId> before, NodeId waiting) {
        if (nodes.containsKey(waiting) && !waiting.equals(judge) && !before.contains(waiting)) {
            add(judges, waiting, judge);
        }
    }

    private boolean isJudge(NodeId node) {
        return node(node).node().kind() instanceof Judges<?>;
    }

    private Set<NodeId> ancestors(NodeId node) {
        Set<NodeId> seen = new HashSet<>();
        Deque<NodeId> open = new ArrayDeque<>(waits(node));
        while (!open.isEmpty()) {
            NodeId next = open.pop();
            if (seen.add(next)) {
                open.addAll(waits(next));
            }
        }
        return seen;
    }

    private static void add(Map<NodeId, Set<NodeId>> edges, NodeId from, NodeId to) {
        edges.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
    }
}
