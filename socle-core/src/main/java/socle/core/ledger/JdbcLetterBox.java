package socle.core.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import socle.api.live.Inbox;
import socle.api.text.NodeId;

/// A letter box in the ledger's database.
///
/// @param reception shared by all who post to this ledger
record JdbcLetterBox(Connections connections, Reception reception) implements LetterBox {

    @Override
    public Receipt receive(Post post) {
        return reception.receive(post);
    }

    @Override
    public List<Inbox.Letter> oldest(NodeId node, int most) {
        return connections.read(
                from ->
                        LedgerRows.list(
                                from,
                                JdbcLetterBox::letter,
                                "SELECT * FROM letter WHERE node = ? ORDER BY number LIMIT ?",
                                node,
                                most));
    }

    /// Kept beside the letters, which may be many to count.
    @Override
    public long waiting(NodeId node) {
        return connections
                .read(
                        from ->
                                LedgerRows.list(
                                        from,
                                        row -> row.getLong(1),
                                        "SELECT waiting FROM letter_box WHERE node = ?",
                                        node))
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private static Inbox.Letter letter(ResultSet row) throws SQLException {
        return new Inbox.Letter(
                row.getLong("number"),
                row.getString("key"),
                row.getString("type"),
                row.getString("source"),
                Instant.parse(row.getString("time")),
                Instant.parse(row.getString("came")),
                row.getString("data"),
                row.getInt("repeated") != 0);
    }
}
