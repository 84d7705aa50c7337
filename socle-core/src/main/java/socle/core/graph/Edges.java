package socle.core.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import socle.api.Judges;
import socle.api.Node;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Ref;
import socle.api.text.Reference;
import socle.api.text.TableRef;

/// Who reads, links to and is judged by whom.
///
/// A judge before a node makes the node wait; a judge after it makes those wait that read its
/// table,
/// but for other judges. Where that would close a cycle (the judge itself depends on who would
/// wait),
/// nobody waits.
final class Edges {

    private final Map<NodeId, Set<NodeId>> tables = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> reads = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> links = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> linked = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> judges = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> readers = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> waits = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> followers = new HashMap<>();

    private Edges() {}

    /// @param circles sets of nodes that read each other; edges within one are left out
    static Edges of(Map<NodeId, Declared> nodes, Collection<Set<NodeId>> circles) {
        Edges edges = new Edges();
        nodes.values()
                .forEach(
                        node ->
                                node.references().stream()
                                        .filter(to -> nodes.containsKey(to.node()))
                                        .filter(to -> !isWithin(circles, node.id(), to.node()))
                                        .forEach(to -> edges.add(node.id(), to)));
        nodes.values().forEach(node -> edges.judge(node.node(), nodes));
        return edges;
    }

    Set<NodeId> reads(NodeId node) {
        return reads.getOrDefault(node, Set.of());
    }

    Set<NodeId> links(NodeId node) {
        return links.getOrDefault(node, Set.of());
    }

    Set<NodeId> judges(NodeId node) {
        return judges.getOrDefault(node, Set.of());
    }

    Set<NodeId> waits(NodeId node) {
        return waits.getOrDefault(node, Set.of());
    }

    Set<NodeId> followers(NodeId node) {
        return followers.getOrDefault(node, Set.of());
    }

    /// Those that read it or link to it.
    Set<NodeId> dependents(NodeId node) {
        Set<NodeId> all = new TreeSet<>(readers.getOrDefault(node, Set.of()));
        all.addAll(linked.getOrDefault(node, Set.of()));
        return all;
    }

    private static boolean isWithin(Collection<Set<NodeId>> circles, NodeId one, NodeId other) {
        return one.equals(other)
                || circles.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    private void add(NodeId from, Reference to) {
        switch (to) {
            case TableRef(NodeId read, _) -> {
                put(tables, from, read);
                read(from, read);
            }
            case Ref(NodeId read, _) -> read(from, read);
            case Link(NodeId read, _) -> {
                put(links, from, read);
                put(linked, read, from);
            }
        }
    }

    private void read(NodeId from, NodeId to) {
        put(reads, from, to);
        put(readers, to, from);
        await(from, to);
    }

    private void await(NodeId from, NodeId to) {
        put(waits, from, to);
        put(followers, to, from);
    }

    private <S extends Record> void judge(Node<S> node, Map<NodeId, Declared> nodes) {
        if (!(node.kind() instanceof Judges<?> kind)) {
            return;
        }
        @SuppressWarnings("unchecked") // a kind judges by its own spec
        Judges<S> judge = (Judges<S>) kind;
        NodeId judged = judge.judged(node.spec());
        if (!nodes.containsKey(judged)) {
            return;
        }
        Set<NodeId> upstream = upstream(node.id());
        switch (judge.when()) {
            case BEFORE -> judge(node.id(), judged, upstream);
            case AFTER ->
                    readers.getOrDefault(judged, Set.of()).stream()
                            .filter(one -> tables.getOrDefault(one, Set.of()).contains(judged))
                            .filter(one -> !isJudge(one, nodes))
                            .forEach(one -> judge(node.id(), one, upstream));
        }
    }

    private void judge(NodeId judge, NodeId waiting, Set<NodeId> upstream) {
        if (!waiting.equals(judge) && !upstream.contains(waiting)) {
            put(judges, waiting, judge);
            await(waiting, judge);
        }
    }

    private static boolean isJudge(NodeId node, Map<NodeId, Declared> nodes) {
        Declared declared = nodes.get(node);
        return declared != null && declared.node().kind() instanceof Judges<?>;
    }

    private Set<NodeId> upstream(NodeId node) {
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

    private static void put(Map<NodeId, Set<NodeId>> edges, NodeId from, NodeId to) {
        edges.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
    }
}
