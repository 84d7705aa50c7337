package socle.core.ledger;

import java.util.List;
import socle.api.live.Inbox;
import socle.api.text.NodeId;

/// What was posted to hooks and is in no published version yet. Every method is one transaction.
public interface LetterBox {

    /// The oldest of a node, at most so many.
    List<Inbox.Letter> oldest(NodeId node, int most);

    /// How many of a node wait.
    long waiting(NodeId node);
}
