package socle.core.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import socle.api.live.Inbox;
import socle.api.text.NodeId;
import socle.core.ledger.LetterBox;

/// A letter box in memory.
final class MemoryLetterBox implements LetterBox {

    private final Map<NodeId, List<Inbox.Letter>> letters = new HashMap<>();

    @Override
    public synchronized List<Inbox.Letter> oldest(NodeId node, int most) {
        return of(node).stream().limit(most).toList();
    }

    @Override
    public synchronized long waiting(NodeId node) {
        return of(node).size();
    }

    synchronized void remove(NodeId node, List<Long> numbers) {
        of(node).removeIf(letter -> numbers.contains(letter.number()));
    }

    private List<Inbox.Letter> of(NodeId node) {
        return letters.computeIfAbsent(node, _ -> new ArrayList<>());
    }
}
