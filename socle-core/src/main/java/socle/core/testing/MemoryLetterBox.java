package socle.core.testing;

import java.time.Instant;
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
    private final Map<NodeId, Map<String, Instant>> keys = new HashMap<>();
    private final Map<NodeId, Long> numbered = new HashMap<>();

    @Override
    public synchronized Receipt receive(Post post) {
        List<Inbox.Letter> box = of(post.node());
        if (box.size() >= post.room()) {
            return new Receipt.Full(box.size());
        }
        int repeated = 0;
        for (Mail mail : post.mail()) {
            boolean known = isKnown(mail, post);
            repeated += known ? 1 : 0;
            box.add(letter(numbered.merge(post.node(), 1L, Long::sum), mail, post, known));
        }
        return new Receipt.Taken(post.mail().size() - repeated, repeated);
    }

    private boolean isKnown(Mail mail, Post post) {
        Map<String, Instant> known = keys.computeIfAbsent(post.node(), _ -> new HashMap<>());
        Instant before = known.get(mail.key());
        if (before != null && !before.isBefore(post.came().minus(post.remembers()))) {
            return true;
        }
        known.put(mail.key(), post.came());
        return false;
    }

    private static Inbox.Letter letter(long number, Mail mail, Post post, boolean repeated) {
        return new Inbox.Letter(
                number,
                mail.key(),
                mail.type(),
                mail.source(),
                mail.time(),
                post.came(),
                repeated ? "" : mail.data(),
                repeated);
    }

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
