package socle.core.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import socle.api.text.NodeId;
import socle.core.ledger.LetterBox.Mail;
import socle.core.ledger.LetterBox.Post;
import socle.core.ledger.LetterBox.Receipt;

/// Posts to one node, written within one transaction. The row of the node's box stays locked until
/// its end: numbers have no gap and are in the order of the commits, whoever else writes.
record Delivery(Connection to, NodeId node) {

    /// Keys that are forgotten at once, so that no post waits for all that grew old in a pause.
    private static final int FORGOTTEN_AT_ONCE = 1_000;

    /// What became of each post: all of it is taken, or nothing when the box was full before.
    List<Receipt> take(List<Post> posts) throws SQLException {
        Box box = box();
        List<Letter> letters = new ArrayList<>();
        for (Post post : posts) {
            if (box.waiting + letters.size() < post.room()) {
                post.mail().forEach(mail -> letters.add(new Letter(post, mail)));
            }
        }
        if (!letters.isEmpty()) {
            forget(posts.getFirst());
            int[] isNew = keys(letters);
            write(letters, isNew, box);
            end(box, letters.size());
            return receipts(posts, isNew, box);
        }
        return receipts(posts, new int[0], box);
    }

    private Box box() throws SQLException {
        return LedgerRows.list(
                        to,
                        row -> new Box(row.getLong(1), row.getLong(2)),
                        "INSERT INTO letter_box (node, numbered, waiting) VALUES (?, 0, 0) ON"
                                + " CONFLICT (node) DO UPDATE SET numbered = letter_box.numbered"
                                + " RETURNING numbered, waiting",
                        node)
                .getFirst();
    }

    private void forget(Post post) throws SQLException {
        LedgerRows.change(
                to,
                "DELETE FROM letter_key WHERE node = ? AND key IN (SELECT key FROM letter_key"
                        + " WHERE node = ? AND came < ? ORDER BY came LIMIT "
                        + FORGOTTEN_AT_ONCE
                        + ")",
                node,
                node,
                post.came().minus(post.remembers()));
    }

    /// For each letter 1 when its key is new, 0 when it is known.
    private int[] keys(List<Letter> letters) throws SQLException {
        try (PreparedStatement insert =
                to.prepareStatement(
                        "INSERT INTO letter_key (node, key, came) VALUES (?, ?, ?) ON CONFLICT"
                                + " (node, key) DO UPDATE SET came = excluded.came WHERE"
                                + " letter_key.came < ?")) {
            for (Letter one : letters) {
                LedgerRows.bind(
                        insert,
                        node,
                        one.mail.key(),
                        one.post.came(),
                        one.post.came().minus(one.post.remembers()));
                insert.addBatch();
            }
            return insert.executeBatch();
        }
    }

    private void write(List<Letter> letters, int[] isNew, Box box) throws SQLException {
        try (PreparedStatement insert =
                to.prepareStatement(
                        "INSERT INTO letter (node, number, key, type, source, time, came, data,"
                                + " repeated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < letters.size(); i++) {
                Mail mail = letters.get(i).mail;
                LedgerRows.bind(
                        insert,
                        node,
                        box.numbered + i + 1,
                        mail.key(),
                        mail.type(),
                        mail.source(),
                        mail.time(),
                        letters.get(i).post.came(),
                        isNew[i] == 1 ? mail.data() : "",
                        1 - isNew[i]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void end(Box box, int taken) throws SQLException {
        LedgerRows.change(
                to,
                "UPDATE letter_box SET numbered = ?, waiting = ? WHERE node = ?",
                box.numbered + taken,
                box.waiting + taken,
                node);
    }

    private static List<Receipt> receipts(List<Post> posts, int[] isNew, Box box) {
        List<Receipt> receipts = new ArrayList<>();
        int at = 0;
        for (Post post : posts) {
            if (box.waiting + at < post.room()) {
                int fresh = 0;
                int end = at + post.mail().size();
                while (at < end) {
                    fresh += isNew[at++];
                }
                receipts.add(new Receipt.Taken(fresh, post.mail().size() - fresh));
            } else {
                receipts.add(new Receipt.Full(box.waiting + at));
            }
        }
        return receipts;
    }

    private record Box(long numbered, long waiting) {}

    private record Letter(Post post, Mail mail) {}
}
