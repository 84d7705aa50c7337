package socle.core.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The sessions of a ledger. Every method is one transaction.
public final class SessionBook {

    private final Connections connections;

    SessionBook(Connections connections) {
        this.connections = connections;
    }

    /// Keeps a new session, and forgets those that are over.
    ///
    /// @param digest of its secret
    /// @param unused sessions that were not used since are over
    public void begin(String digest, SessionRow session, Instant unused) {
        connections.write(
                to -> {
                    LedgerRows.change(
                            to,
                            "DELETE FROM session WHERE ends_at <= ? OR seen_at < ?",
                            session.began(),
                            unused);
                    LedgerRows.change(
                            to,
                            "INSERT INTO session (digest, id, account, manner, address, agent,"
                                    + " began_at, seen_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
                                    + " ?)",
                            digest,
                            session.id(),
                            session.account(),
                            session.manner(),
                            session.address(),
                            session.agent(),
                            session.began(),
                            session.seen(),
                            session.ends());
                });
    }

    /// The session of a secret and its account, in one look.
    public Optional<Held> find(String digest) {
        return connections
                .read(
                        from ->
                                LedgerRows.list(
                                        from,
                                        row -> new Held(session(row), AccountBook.account(row)),
                                        "SELECT * FROM session JOIN account ON account.name ="
                                                + " session.account WHERE digest = ?",
                                        digest))
                .stream()
                .findFirst();
    }

    /// A session and whose it is.
    public record Held(SessionRow session, AccountRow account) {}

    /// Says that a session is used.
    public void seen(String digest, Instant at) {
        int _ = connections.change("UPDATE session SET seen_at = ? WHERE digest = ?", at, digest);
    }

    /// All of them, the last used first.
    public List<SessionRow> all() {
        return list("SELECT * FROM session ORDER BY seen_at DESC, id");
    }

    /// Those of an account, the last used first.
    public List<SessionRow> of(String account) {
        return list("SELECT * FROM session WHERE account = ? ORDER BY seen_at DESC, id", account);
    }

    /// Ends the session of a secret.
    public void end(String digest) {
        int _ = connections.change("DELETE FROM session WHERE digest = ?", digest);
    }

    /// Ends a session by its id.
    ///
    /// @return whether there was one
    public boolean revoke(String id) {
        return connections.change("DELETE FROM session WHERE id = ?", id) > 0;
    }

    private List<SessionRow> list(String sql, Object... values) {
        return connections.read(from -> LedgerRows.list(from, SessionBook::session, sql, values));
    }

    private static SessionRow session(ResultSet row) throws SQLException {
        return new SessionRow(
                row.getString("id"),
                row.getString("account"),
                row.getString("manner"),
                row.getString("address"),
                row.getString("agent"),
                Instant.parse(row.getString("began_at")),
                Instant.parse(row.getString("seen_at")),
                Instant.parse(row.getString("ends_at")));
    }
}
