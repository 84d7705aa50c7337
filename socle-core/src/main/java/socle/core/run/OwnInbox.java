package socle.core.run;

import java.util.ArrayList;
import java.util.List;
import socle.api.live.Inbox;
import socle.api.text.NodeId;
import socle.core.ledger.LetterBox;

/// The inbox of one try at one node's work: it knows what was taken out.
final class OwnInbox implements Inbox {

    private final LetterBox letters;
    private final NodeId node;
    private final List<Long> taken = new ArrayList<>();

    OwnInbox(LetterBox letters, NodeId node) {
        this.letters = letters;
        this.node = node;
    }

    /// Those that were taken before are at the head of the box still.
    @Override
    public List<Letter> take(int most) {
        List<Letter> found = letters.oldest(node, taken.size() + most);
        List<Letter> fresh = found.subList(Math.min(taken.size(), found.size()), found.size());
        fresh.forEach(letter -> taken.add(letter.number()));
        return List.copyOf(fresh);
    }

    @Override
    public long waiting() {
        return letters.waiting(node) - taken.size();
    }

    /// The numbers of all that was taken.
    List<Long> taken() {
        return List.copyOf(taken);
    }
}
