package socle.kinds.operate.alert;

import socle.api.Metered;
import socle.api.Node;
import socle.api.show.Metric;

/// Nodes that measure something and say from which value on it is bad.
final class Bounded {
    private Bounded() {}

    static boolean is(Node<?> node) {
        return node.kind() instanceof Metered<?> kind
                && !bounds(kind, node).equals(Metric.Bounds.NONE);
    }

    @SuppressWarnings("unchecked") // a kind measures nodes of its own spec
    private static <S extends Record> Metric.Bounds bounds(Metered<S> kind, Node<?> node) {
        return kind.metric((S) node.spec()).bounds();
    }
}
