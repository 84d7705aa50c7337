package socle.kinds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Guards;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.core.testing.KindTester;

/// Neighbours of which nothing is known but what a test says.
///
/// @param columns by table
/// @param requirements the codes that there are
public record Known(Map<String, List<Column>> columns, Collection<String> requirements)
        implements Neighbours {

    /// The problems that the guard of a node's kind tells, each in English.
    public <S extends Record> List<String> problems(KindTester tester, String node) {
        @SuppressWarnings("unchecked") // a kind guards nodes of its own spec
        Node<S> found = (Node<S>) tester.declared(node).orElseThrow().node();
        @SuppressWarnings("unchecked")
        Guards<S> guard = (Guards<S>) found.kind();
        return guard.guard(found, this).stream().sorted().map(Known::words).toList();
    }

    private static String words(Problem problem) {
        return problem.place().line() + " " + problem.what().en() + "; " + problem.todo().en();
    }

    @Override
    public Optional<Node<?>> node(NodeId id) {
        return Optional.empty();
    }

    @Override
    public List<String> reads(NodeId node) {
        return List.of();
    }

    @Override
    public Optional<List<Column>> columns(String table) {
        return Optional.ofNullable(columns.get(table));
    }

    @Override
    public Optional<Phrase> requirement(String code) {
        return requirements.contains(code) ? Optional.of(Phrase.same(code)) : Optional.empty();
    }
}
