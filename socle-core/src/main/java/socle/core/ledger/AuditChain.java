package socle.core.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import socle.core.ledger.AuditBook.End;

/// What computing the chain of the audit log anew found.
///
/// @param rows how many are as they were written, from the first on
/// @param first the number of the first row that has not been forgotten because of its age
/// @param end where the chain ends
/// @param broken the number of the first row that is missing, or not what was written
/// @param known whether the digest that was asked for is in it; nothing when none was
public record AuditChain(
        long rows, long first, End end, OptionalLong broken, Optional<Boolean> known) {

    private static final int AT_ONCE = 10_000;

    /// Whether all is as it was written.
    public boolean holds() {
        return broken.isEmpty() && known.orElse(true);
    }

    static AuditChain of(Connection from, String expected) throws SQLException {
        End last = AuditBook.end(from, "last");
        Walk walk = new Walk(AuditBook.end(from, "gone"), expected);
        List<AuditRow> some = some(from, walk.at);
        while (!some.isEmpty() && walk.take(some)) {
            some = some(from, walk.at);
        }
        return walk.done(last);
    }

    private static List<AuditRow> some(Connection from, End after) throws SQLException {
        return LedgerRows.list(
                from,
                AuditBook::row,
                "SELECT * FROM audit WHERE number > ? ORDER BY number LIMIT ?",
                after.number(),
                AT_ONCE);
    }

    /// From the first row to the last, or to the first that does not follow.
    private static final class Walk {

        private final End begin;
        private final String expected;
        private End at;
        private boolean known;
        private boolean broken;

        private Walk(End begin, String expected) {
            this.begin = begin;
            this.at = begin;
            this.expected = expected;
            this.known = begin.digest().equals(expected);
        }

        private boolean take(List<AuditRow> rows) {
            for (AuditRow row : rows) {
                if (row.number() != at.number() + 1 || !row.follows(at.digest())) {
                    broken = true;
                    return false;
                }
                at = new End(row.number(), row.digest());
                known |= row.digest().equals(expected);
            }
            return true;
        }

        /// Rows that were appended meanwhile are beyond what was said to be the last.
        private AuditChain done(End last) {
            boolean isShort = at.number() < last.number();
            boolean isOther = at.number() == last.number() && !at.digest().equals(last.digest());
            return new AuditChain(
                    at.number() - begin.number(),
                    begin.number() + 1,
                    at,
                    broken || isShort
                            ? OptionalLong.of(at.number() + 1)
                            : isOther ? OptionalLong.of(at.number()) : OptionalLong.empty(),
                    expected.isEmpty() ? Optional.empty() : Optional.of(known));
        }
    }
}
