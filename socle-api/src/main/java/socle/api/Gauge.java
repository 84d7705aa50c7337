package socle.api;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import socle.api.show.Cut;
import socle.api.show.Metric;

/// A node that measures something, of whatever kind it is.
///
/// @param series the query of its periods, over an item of FROM
/// @param cuts the query of a cut, over an item of FROM
public record Gauge(
        Node<?> node,
        Metric metric,
        UnaryOperator<String> series,
        BiFunction<Cut, String, String> cuts) {

    /// A node as it measures; nothing when its kind measures nothing.
    public static <S extends Record> Optional<Gauge> of(Node<S> node) {
        if (!(node.kind() instanceof Metered<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind measures nodes of its own spec
        Metered<S> metered = (Metered<S>) kind;
        S spec = node.spec();
        return Optional.of(
                new Gauge(
                        node,
                        metered.metric(spec),
                        source -> metered.series(spec, source),
                        (cut, source) -> metered.cut(spec, cut, source)));
    }
}
