package socle.core.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import socle.api.text.NodeId;
import socle.api.text.Problem;

/// Declared nodes and what waits for what among them. Holds no cycle.
public final class Graph {

    /// By name, found by hash: they are asked for more often than told.
    private final Map<NodeId, Declared> nodes;
    private final Edges edges;
    private final List<Declared> order;

    private Graph(Map<NodeId, Declared> nodes, Edges edges) {
        this.nodes = nodes;
        this.edges = edges;
        this.order = sort();
    }

    /// Draws the graph of a project, and tells what does not fit: names of no node, tables of nodes
    /// that have none, cycles. A graph drawn with problems is for looking at; it leaves out what
    /// does
    /// not fit.
    public static Drawn draw(Collection<Declared> declared, Collection<Unsound> unsound) {
        Map<NodeId, Declared> nodes = new LinkedHashMap<>();
        declared.stream()
                .sorted(Comparator.comparing(Declared::id))
                .forEach(node -> nodes.put(node.id(), node));
        Checks checks = new Checks(nodes, unsound);
        return new Drawn(new Graph(nodes, Edges.of(nodes, checks.circles())), checks.problems());
    }

    /// A graph and what is wrong with it.
    public record Drawn(Graph graph, List<Problem> problems) {
        public Drawn {
            problems = List.copyOf(problems);
        }
    }

    /// All nodes, by name.
    public Collection<Declared> nodes() {
        return Collections.unmodifiableCollection(nodes.values());
    }

    /// A node.
    public Optional<Declared> find(NodeId node) {
        return Optional.ofNullable(nodes.get(node));
    }

    /// All nodes, each after all that it waits for; by name where that leaves a choice.
    public List<Declared> order() {
        return order;
    }

    /// The nodes whose table or evidence a node reads.
    public Set<NodeId> reads(NodeId node) {
        return edges.reads(node);
    }

    /// The nodes of which it needs the definition alone.
    public Set<NodeId> links(NodeId node) {
        return edges.links(node);
    }

    /// The judges whose error verdicts keep it from running when they fall.
    public Set<NodeId> judges(NodeId node) {
        return edges.judges(node);
    }

    /// All that it waits for: what it reads, and its judges.
    public Set<NodeId> before(NodeId node) {
        return edges.waits(node);
    }

    /// All that waits for it.
    public Set<NodeId> after(NodeId node) {
        return edges.followers(node);
    }

    /// All that it waits for, at any distance.
    public Set<NodeId> upstream(NodeId node) {
        return within(node, Integer.MAX_VALUE, this::before);
    }

    /// All that waits for it, at any distance.
    public Set<NodeId> downstream(NodeId node) {
        return within(node, Integer.MAX_VALUE, this::after);
    }

    /// All that would be another if it changed: readers at any distance, and those that link to any
    /// of
    /// these.
    public Set<NodeId> impact(NodeId node) {
        return within(node, Integer.MAX_VALUE, edges::dependents);
    }

    /// What is at most so many steps before it.
    public Set<NodeId> upstream(NodeId node, int steps) {
        return within(node, steps, this::before);
    }

    /// What is at most so many steps after it.
    public Set<NodeId> downstream(NodeId node, int steps) {
        return within(node, steps, this::after);
    }

    private static Set<NodeId> within(NodeId node, int steps, Function<NodeId, Set<NodeId>> next) {
        Set<NodeId> seen = new TreeSet<>();
        Set<NodeId> edge = Set.of(node);
        for (int step = 0; step < steps && !edge.isEmpty(); step++) {
            Set<NodeId> beyond = new TreeSet<>();
            edge.forEach(one -> beyond.addAll(next.apply(one)));
            beyond.removeAll(seen);
            beyond.remove(node);
            seen.addAll(beyond);
            edge = beyond;
        }
        return seen;
    }

    /// Kahn 1962, the next by name.
    private List<Declared> sort() {
        Map<NodeId, Integer> open = new TreeMap<>();
        nodes.keySet().forEach(node -> open.put(node, before(node).size()));
        PriorityQueue<NodeId> ready = new PriorityQueue<>();
        open.forEach(
                (node, waits) -> {
                    if (waits == 0) {
                        ready.add(node);
                    }
                });
        List<Declared> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            NodeId next = ready.remove();
            find(next).ifPresent(sorted::add);
            for (NodeId follower : after(next)) {
                if (open.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        if (sorted.size() < nodes.size()) {
            throw new IllegalStateException("a cycle was let through: " + open.keySet());
        }
        return List.copyOf(sorted);
    }
}
