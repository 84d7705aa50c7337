package socle.core.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// The audit log of a ledger: rows are appended, and forgotten from the oldest on when they are old
/// enough; nothing else. Each row's digest covers the one before, so that tampering shows. Whoever
/// can write the whole ledger can also write a whole new chain: an end that is kept elsewhere shows
/// that too.
public final class AuditBook {

    private final Connections connections;

    AuditBook(Connections connections) {
        this.connections = connections;
    }

    /// Where the chain stands: the last row that is there, or was forgotten.
    public record End(long number, String digest) {}

    /// Appends entries, in their order: all of them, or none.
    public void append(List<AuditEntry> entries) {
        connections.write(
                to -> {
                    // Whoever changes this row is alone with the chain until the commit.
                    LedgerRows.change(
                            to, "UPDATE audit_ends SET last_number = last_number WHERE one = 1");
                    append(to, end(to, "last"), entries);
                });
    }

    private static void append(Connection to, End before, List<AuditEntry> entries)
            throws SQLException {
        End end = before;
        try (PreparedStatement statement =
                to.prepareStatement(
                        "INSERT INTO audit (number, happened_at, who, action, object, outcome,"
                                + " address, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (AuditEntry entry : entries) {
                AuditRow row = AuditRow.after(end.digest, end.number + 1, plain(entry));
                bind(statement, row);
                statement.addBatch();
                end = new End(row.number(), row.digest());
            }
            statement.executeBatch();
        }
        LedgerRows.change(
                to,
                "UPDATE audit_ends SET last_number = ?, last_digest = ? WHERE one = 1",
                end.number,
                end.digest);
    }

    /// As it will be read back: PostgreSQL holds no NUL.
    private static AuditEntry plain(AuditEntry entry) {
        return new AuditEntry(
                entry.at(),
                plain(entry.who()),
                plain(entry.action()),
                plain(entry.object()),
                plain(entry.outcome()),
                plain(entry.address()));
    }

    private static String plain(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static void bind(PreparedStatement statement, AuditRow row) throws SQLException {
        AuditEntry entry = row.entry();
        LedgerRows.bind(
                statement,
                row.number(),
                entry.at(),
                entry.who(),
                entry.action(),
                entry.object(),
                entry.outcome(),
                entry.address(),
                row.digest());
    }

    /// Where the chain ends.
    public End end() {
        return connections.read(from -> end(from, "last"));
    }

    static End end(Connection from, String which) throws SQLException {
        return LedgerRows.list(
                        from,
                        row ->
                                new End(
                                        row.getLong(which + "_number"),
                                        row.getString(which + "_digest")),
                        "SELECT * FROM audit_ends WHERE one = 1")
                .getFirst();
    }

    /// What is looked for.
    ///
    /// @param who an account; empty for all
    /// @param action a word, or the beginning of words (`account.`); empty for all
    /// @param since the oldest that is wanted
    /// @param until the first that is not wanted any more
    public record Wanted(
            String who, String action, Optional<Instant> since, Optional<Instant> until) {

        /// All there is.
        public static final Wanted ALL = new Wanted("", "", Optional.empty(), Optional.empty());
    }

    /// Rows that are wanted, the newest first.
    ///
    /// @param before only rows of lower numbers; `Long.MAX_VALUE` for the newest
    public List<AuditRow> list(Wanted wanted, long before, int most) {
        List<Object> values = new ArrayList<>(List.of(before));
        String where = where(wanted, values);
        values.add(most);
        return connections.read(
                from ->
                        LedgerRows.list(
                                from,
                                AuditBook::row,
                                "SELECT * FROM audit WHERE number < ?"
                                        + where
                                        + " ORDER BY number DESC LIMIT ?",
                                values.toArray()));
    }

    /// How many rows are wanted.
    public long count(Wanted wanted) {
        List<Object> values = new ArrayList<>(List.of(Long.MAX_VALUE));
        String where = where(wanted, values);
        return connections
                .read(
                        from ->
                                LedgerRows.list(
                                        from,
                                        row -> row.getLong(1),
                                        "SELECT COUNT(*) FROM audit WHERE number < ?" + where,
                                        values.toArray()))
                .getFirst();
    }

    private static String where(Wanted wanted, List<Object> values) {
        StringBuilder where = new StringBuilder();
        if (!wanted.who.isEmpty()) {
            where.append(" AND who = ?");
            values.add(wanted.who);
        }
        if (!wanted.action.isEmpty()) {
            where.append(" AND SUBSTR(action, 1, ?) = ?");
            values.add(wanted.action.length());
            values.add(wanted.action);
        }
        wanted.since.ifPresent(
                since -> {
                    where.append(" AND happened_at >= ?");
                    values.add(since);
                });
        wanted.until.ifPresent(
                until -> {
                    where.append(" AND happened_at < ?");
                    values.add(until);
                });
        return where.toString();
    }

    /// Forgets rows older than an instant, from the first on; where the chain goes on is kept.
    ///
    /// @return how many
    public long forget(Instant olderThan) {
        AtomicLong gone = new AtomicLong();
        connections.write(
                to -> {
                    LedgerRows.change(
                            to, "UPDATE audit_ends SET gone_number = gone_number WHERE one = 1");
                    End first = end(to, "gone");
                    LedgerRows.list(
                                    to,
                                    AuditBook::row,
                                    "SELECT * FROM audit WHERE number < (SELECT COALESCE(MIN(number),"
                                            + " 9223372036854775807) FROM audit WHERE happened_at >="
                                            + " ?) ORDER BY number DESC LIMIT 1",
                                    olderThan)
                            .forEach(last -> gone.set(last.number() - first.number));
                    if (gone.get() > 0) {
                        forget(to, first.number + gone.get());
                    }
                });
        return gone.get();
    }

    private static void forget(Connection to, long last) throws SQLException {
        LedgerRows.change(
                to,
                "UPDATE audit_ends SET gone_number = ?, gone_digest = (SELECT digest FROM audit WHERE"
                        + " number = ?) WHERE one = 1",
                last,
                last);
        LedgerRows.change(to, "DELETE FROM audit WHERE number <= ?", last);
    }

    /// Computes the chain anew.
    ///
    /// @param expected a digest that was kept elsewhere, or empty
    public AuditChain verify(String expected) {
        return connections.read(from -> AuditChain.of(from, expected));
    }

    static AuditRow row(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("number"),
                new AuditEntry(
                        Instant.parse(row.getString("happened_at")),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("object"),
                        row.getString("outcome"),
                        row.getString("address")),
                row.getString("digest"));
    }
}
