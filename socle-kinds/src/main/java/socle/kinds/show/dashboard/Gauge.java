package socle.kinds.show.dashboard;

import java.util.Optional;
import java.util.function.UnaryOperator;
import socle.api.Metered;
import socle.api.Node;
import socle.api.show.Cut;
import socle.api.show.Metric;

/// A node that measures something, of whatever kind it is.
///
/// @param series the query that computes it, over an item of FROM
/// @param whole the query that computes it of all rows at once
record Gauge(
        Node<?> node, Metric metric, UnaryOperator<String> series, UnaryOperator<String> whole) {

    static Optional<Gauge> of(Node<?> node) {
        return node.kind() instanceof Metered<?> metered
                ? Optional.of(of(metered, node))
                : Optional.empty();
    }

    /// A kind measures nodes of its own spec; the compiler cannot know that the two are the same.
    @SuppressWarnings("unchecked")
    private static <S extends Record> Gauge of(Metered<S> metered, Node<?> node) {
        S spec = (S) node.spec();
        return new Gauge(
                node,
                metered.metric(spec),
                source -> metered.series(spec, source),
                source ->
                        "SELECT value FROM (%s)".formatted(metered.cut(spec, Cut.whole(), source)));
    }
}
