package socle.core.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.live.Firing;
import socle.api.text.NodeId;

/// A firing book in the ledger's database.
record JdbcFiringBook(Connections connections) implements FiringBook {

    @Override
    public List<Firing> of(NodeId node, int most) {
        return connections.read(
                from ->
                        LedgerRows.list(
                                from,
                                JdbcFiringBook::firing,
                                "SELECT * FROM firing WHERE node = ? ORDER BY number DESC LIMIT ?",
                                node,
                                most));
    }

    @Override
    public List<Firing> after(long number, int most) {
        return connections.read(
                from ->
                        LedgerRows.list(
                                from,
                                JdbcFiringBook::firing,
                                "SELECT * FROM firing WHERE number > ? AND ended_at IS NOT NULL"
                                        + " ORDER BY number LIMIT ?",
                                number,
                                most));
    }

    private static Firing firing(ResultSet row) throws SQLException {
        return new Firing(
                row.getLong("number"),
                new NodeId(row.getString("node")),
                Firing.Cause.valueOf(row.getString("cause")),
                Instant.parse(row.getString("due_at")),
                time(row, "began_at"),
                time(row, "ended_at"),
                Firing.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("run")),
                row.getString("by_whom"),
                LedgerJson.troubles(row.getString("troubles")));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Instant::parse);
    }
}
