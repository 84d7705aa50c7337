package socle.core.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import socle.api.text.NodeId;
import socle.core.ledger.LetterBox.Post;
import socle.core.ledger.LetterBox.Receipt;

/// Where posts wait for the disk. Those that come while others are being written share the next
/// transaction, so that many senders pay for one flush.
final class Reception {

    /// So that the first of a crowd does not wait for the last.
    private static final int AT_ONCE = 500;

    private final Connections connections;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    Reception(Connections connections) {
        this.connections = connections;
    }

    /// Returns when the post is on the disk, or refused.
    Receipt receive(Post post) {
        Waiting mine = new Waiting(post);
        queue.add(mine);
        turn.lock();
        try {
            while (!mine.isAnswered()) {
                serve();
            }
        } finally {
            turn.unlock();
        }
        return mine.answer();
    }

    /// Whoever waits for the writing connection's turn may still join.
    private void serve() {
        List<Waiting> group = new ArrayList<>();
        try {
            connections.write(
                    to -> {
                        draw(group);
                        inscribe(to, group);
                    });
            group.forEach(Waiting::settle);
        } catch (RuntimeException e) {
            if (group.isEmpty()) {
                draw(group);
            }
            group.forEach(one -> one.fail(e));
        }
    }

    private void draw(List<Waiting> group) {
        for (int i = 0; i < AT_ONCE; i++) {
            Waiting next = queue.poll();
            if (next == null) {
                return;
            }
            group.add(next);
        }
    }

    /// Nodes in their order, as every server has it, so that two never wait for each other.
    private static void inscribe(Connection to, List<Waiting> group) throws SQLException {
        Map<NodeId, List<Waiting>> byNode = new TreeMap<>();
        group.forEach(
                one -> byNode.computeIfAbsent(one.post.node(), _ -> new ArrayList<>()).add(one));
        for (Map.Entry<NodeId, List<Waiting>> entry : byNode.entrySet()) {
            List<Waiting> here = entry.getValue();
            List<Receipt> receipts =
                    new Delivery(to, entry.getKey())
                            .take(here.stream().map(one -> one.post).toList());
            for (int i = 0; i < here.size(); i++) {
                here.get(i).receipt = receipts.get(i);
            }
        }
    }

    /// A post and what became of it. Written by whoever serves, read under the same lock.
    private static final class Waiting {
        private final Post post;
        private @Nullable Receipt receipt;
        private @Nullable RuntimeException failure;
        private boolean settled;

        Waiting(Post post) {
            this.post = post;
        }

        boolean isAnswered() {
            return settled || failure != null;
        }

        void settle() {
            settled = true;
        }

        void fail(RuntimeException e) {
            failure = e;
        }

        Receipt answer() {
            Receipt found = receipt;
            if (failure != null) {
                throw failure;
            }
            if (found == null) {
                throw new IllegalStateException("a post without an answer");
            }
            return found;
        }
    }
}
