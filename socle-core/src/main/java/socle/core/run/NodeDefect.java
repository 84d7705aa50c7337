package socle.core.run;

import java.io.Serial;
import socle.api.text.NodeId;

/// A defect of a kind or of Socle that a run met: recorded as a failed step, thrown once all others
/// have ended.
public final class NodeDefect extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    NodeDefect(NodeId node, Throwable cause) {
        super("the work of " + node + " met a defect: " + cause, cause);
    }
}
