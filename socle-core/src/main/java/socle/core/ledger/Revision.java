package socle.core.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// How often what is told of an environment changed, within one transaction. Whoever changes it
/// says
/// so in the same transaction, after all rows but the pointer's.
record Revision(Connection to) {

    /// One statement, so that number and pointers are of one moment. Nothing is left out when a
    /// pointer was taken away since.
    private static final String SINCE =
            "SELECT r.number AS revision, r.whole, p.environment, p.pointed_at, "
                    + LedgerRows.VERSION
                    + " FROM revision r LEFT JOIN pointer p ON p.environment = r.environment AND"
                    + " p.changed > CASE WHEN r.whole > CAST(? AS BIGINT) THEN 0 ELSE CAST(? AS"
                    + " BIGINT) END LEFT JOIN version v ON v.node = p.node AND v.version ="
                    + " p.version WHERE r.environment = ?";

    /// Something changed.
    void tell(String environment) throws SQLException {
        LedgerRows.change(
                to,
                "INSERT INTO revision (environment, number, whole) VALUES (?, 1, 0) ON CONFLICT"
                        + " (environment) DO UPDATE SET number = revision.number + 1",
                environment);
    }

    /// Something changed in the environment of a run.
    void tellOf(String run) throws SQLException {
        for (String environment :
                LedgerRows.list(
                        to,
                        row -> row.getString(1),
                        "SELECT environment FROM run WHERE id = ?",
                        run)) {
            tell(environment);
        }
    }

    /// A pointer was taken away.
    void tellLess(String environment) throws SQLException {
        tell(environment);
        LedgerRows.change(
                to, "UPDATE revision SET whole = number WHERE environment = ?", environment);
    }

    /// Something changed that is of no environment.
    void tellAll() throws SQLException {
        LedgerRows.change(to, "UPDATE revision SET number = number + 1");
    }

    /// The number now.
    long of(String environment) throws SQLException {
        List<Long> found =
                LedgerRows.list(
                        to,
                        row -> row.getLong(1),
                        "SELECT number FROM revision WHERE environment = ?",
                        environment);
        return found.isEmpty() ? 0 : found.getFirst();
    }

    /// What is shown now.
    Shown since(Shown before) throws SQLException {
        long last = before.revision();
        List<Published> changed = new ArrayList<>();
        long[] now = new long[2];
        LedgerRows.list(
                to,
                row -> {
                    now[0] = row.getLong("revision");
                    now[1] = row.getLong("whole");
                    return row.getString("node") == null || changed.add(LedgerRows.published(row));
                },
                SINCE,
                last,
                last,
                before.environment());
        if (now[0] == last) {
            return before;
        }
        Shown base = now[1] > last ? Shown.nothing(before.environment()) : before;
        return base.and(now[0], changed);
    }
}
