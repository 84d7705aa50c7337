package socle.app.screens.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import socle.api.text.NodeId;
import socle.app.view.Asked;
import socle.core.engine.Lineage;
import socle.core.engine.Lineage.Source;
import socle.core.graph.Graph;

/// Where the values of one column come from, and which columns have values of it, from node to
/// node.
final class ColumnWays {

    private final Asked asked;
    private final Graph graph;
    private final Map<NodeId, Optional<Lineage>> read = new LinkedHashMap<>();

    ColumnWays(Asked asked) {
        this.asked = asked;
        this.graph = asked.glimpse().contents().graph();
    }

    /// The columns of each node that those of the focus are made of.
    ///
    /// @param near the nodes to look at, the nearest first
    Map<NodeId, Set<String>> up(NodeId focus, String column, Iterable<NodeId> near) {
        Map<NodeId, Set<String>> found = start(focus, column);
        List<NodeId> order = new ArrayList<>(List.of(focus));
        near.forEach(order::add);
        for (NodeId one : order) {
            for (String wanted : List.copyOf(found.getOrDefault(one, Set.of()))) {
                sources(one, wanted)
                        .forEach(
                                it ->
                                        node(it.table())
                                                .ifPresent(from -> add(from, it.column(), found)));
            }
        }
        return found;
    }

    /// The columns of each node that are made of that of the focus.
    Map<NodeId, Set<String>> down(NodeId focus, String column, Iterable<NodeId> near) {
        Map<NodeId, Set<String>> found = start(focus, column);
        for (NodeId one : near) {
            lineage(one).ifPresent(it -> it.lines().forEach(line -> carry(one, line, found)));
        }
        return found;
    }

    private static Map<NodeId, Set<String>> start(NodeId focus, String column) {
        Map<NodeId, Set<String>> found = new LinkedHashMap<>();
        add(focus, column, found);
        return found;
    }

    private void carry(NodeId one, Lineage.Line line, Map<NodeId, Set<String>> found) {
        boolean isMade =
                line.sources().stream()
                        .flatMap(it -> it.stream())
                        .anyMatch(
                                it ->
                                        node(it.table())
                                                .map(found::get)
                                                .filter(known -> has(known, it.column()))
                                                .isPresent());
        if (isMade) {
            add(one, line.column(), found);
        }
    }

    private static boolean has(Set<String> known, String column) {
        return known.stream().anyMatch(it -> it.equalsIgnoreCase(column));
    }

    private List<Source> sources(NodeId node, String column) {
        return lineage(node).flatMap(it -> it.of(column)).stream()
                .flatMap(it -> it.sources().stream())
                .flatMap(it -> it.stream())
                .toList();
    }

    private Optional<Lineage> lineage(NodeId node) {
        Optional<Lineage> known = read.get(node);
        if (known == null) {
            known =
                    graph.find(node)
                            .flatMap(
                                    it ->
                                            asked.glimpse()
                                                    .contents()
                                                    .outlook()
                                                    .lineage(it, asked.seen()));
            read.put(node, known);
        }
        return known;
    }

    /// The node of a table, a part of a node's tables among them.
    private Optional<NodeId> node(String table) {
        String name = table.split(NodeId.PART, 2)[0];
        return NodeId.isName(name)
                ? graph.find(new NodeId(name)).map(it -> it.id())
                : Optional.empty();
    }

    private static void add(NodeId node, String column, Map<NodeId, Set<String>> found) {
        found.computeIfAbsent(node, _ -> new TreeSet<>()).add(column);
    }
}
