package socle.core.ledger;

import java.time.Instant;
import java.util.Comparator;
import socle.api.live.Firing;
import socle.api.text.NodeId;

/// That a node is due: what a firing is known by.
public record Due(NodeId node, Firing.Cause cause, Instant at) implements Comparable<Due> {

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::at).thenComparing(Due::node).thenComparing(Due::cause);

    /// What a firing is known by.
    public static Due of(Firing firing) {
        return new Due(firing.node(), firing.cause(), firing.due());
    }

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
