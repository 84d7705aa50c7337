package socle.core.project;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.graph.Selection;

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
    public OptionalLong distinct(String table, String column) {
        return knowledge.distinct(table, column);
    }

    /// What is changed or failed is known when it runs.
    @Override
    public List<Problem> selection(String words, Place place) {
        return new Selection(graph, Map.of("changed", Set.of(), "failed", Set.of()))
                .select(List.of(words), List.of()).problems().stream()
                        .map(
                                told ->
                                        new Problem(
                                                place,
                                                told.code(),
                                                told.weight(),
                                                told.what(),
                                                told.todo()))
                        .toList();
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
