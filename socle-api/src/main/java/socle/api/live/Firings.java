package socle.api.live;

import java.util.List;
import socle.api.text.NodeId;

/// What became of due times.
public interface Firings {

    /// Those of one node, the last due first.
    List<Firing> of(NodeId node, int most);

    /// Those of any node that have ended, written down after a number, oldest first.
    List<Firing> after(long number, int most);
}
