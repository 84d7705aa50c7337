package socle.kinds.operate.alert;

import socle.api.Gauge;
import socle.api.Node;
import socle.api.show.Metric;

/// Nodes that measure something and say from which value on it is bad.
final class Bounded {
    private Bounded() {}

    static boolean is(Node<?> node) {
        return Gauge.of(node)
                .filter(it -> !it.metric().bounds().equals(Metric.Bounds.NONE))
                .isPresent();
    }
}
