package socle.kinds.analyse.simulation;

import java.util.Optional;
import socle.api.Metered;
import socle.api.Node;
import socle.api.show.Cut;
import socle.api.show.Metric;
import socle.api.text.Sql;

/// What a node measures, whatever its kind.
final class Metrics {

    private Metrics() {}

    /// Nothing when it measures nothing.
    static Optional<Metric> of(Node<?> node) {
        return node.kind() instanceof Metered<?> ? Optional.of(metric(node)) : Optional.empty();
    }

    /// The SELECT of its value in each of its periods, with its interval where it tells one.
    static String values(Node<?> node, Metric metric) {
        Cut cut = metric.period().map(one -> Cut.whole().each(one)).orElse(Cut.whole());
        return cut(node, cut, Sql.quote(metric.from().value()));
    }

    @SuppressWarnings("unchecked") // a kind measures by its own spec
    private static <S extends Record> Metric metric(Node<S> node) {
        return ((Metered<S>) node.kind()).metric(node.spec());
    }

    @SuppressWarnings("unchecked") // a kind measures by its own spec
    private static <S extends Record> String cut(Node<S> node, Cut cut, String source) {
        return ((Metered<S>) node.kind()).cut(node.spec(), cut, source);
    }
}
