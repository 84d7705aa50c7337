package socle.core.project;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.graph.Graph;

/// The rest of a project, as a guard may see it.
record GraphNeighbours(Graph graph, Knowledge knowledge) implements Neighbours {

    @Override
    public Optional<Node<?>> node(NodeId id) {
        return graph.find(id).map(Declared::node);
    }

    @Override
    public List<Node<?>> nodes() {
        return graph.nodes().stream()
                .sorted(Comparator.comparing(Declared::id))
                .<Node<?>>map(Declared::node)
                .toList();
    }

    @Override
    public List<String> reads(NodeId node) {
        return graph.find(node).map(Declared::tables).orElse(List.of());
    }

    @Override
    public Optional<List<Column>> columns(String table) {
        return knowledge.columns(table);
    }

    @Override
    public Optional<Phrase> requirement(String code) {
        return Optional.ofNullable(knowledge.requirements().get(code));
    }

    @Override
    public Collection<String> requirements() {
        return knowledge.requirements().keySet();
    }

    @Override
    public Instant now() {
        return knowledge.now();
    }
}
