package socle.app.show;

import java.util.Optional;
import socle.api.text.NodeId;

/// Where the reader finds a node; a surface without links answers nothing.
public interface Addresses {

    /// The address of a node, relative to the page that is shown.
    Optional<String> of(NodeId node);

    /// No node has an address.
    static Addresses none() {
        return _ -> Optional.empty();
    }
}
