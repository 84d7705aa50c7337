package socle.core.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Tries to sign in, by the digest of the name that was typed. Each method is one transaction.
public final class AttemptBook {

    /// So many may fail before anybody waits.
    private static final int FREE = 5;

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /// A name that was not tried for so long is forgotten.
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Connections connections;

    AttemptBook(Connections connections) {
        this.connections = connections;
    }

    /// Counts a try before it is looked at, so that many at once count as many.
    ///
    /// @return whether it may be looked at; not while an earlier failure makes wait
    public boolean begin(String digest, Instant now) {
        AtomicBoolean may = new AtomicBoolean();
        connections.write(
                to -> {
                    LedgerRows.change(
                            to,
                            "INSERT INTO sign_in_attempt (name_digest, failures, wait_until) VALUES"
                                    + " (?, 0, ?) ON CONFLICT (name_digest) DO UPDATE SET failures ="
                                    + " sign_in_attempt.failures",
                            digest,
                            now);
                    Attempt before =
                            LedgerRows.list(
                                            to,
                                            row ->
                                                    new Attempt(
                                                            row.getInt("failures"),
                                                            Instant.parse(
                                                                    row.getString("wait_until"))),
                                            "SELECT * FROM sign_in_attempt WHERE name_digest = ?",
                                            digest)
                                    .getFirst();
                    may.set(!now.isBefore(before.waitUntil));
                    Attempt after = may.get() ? before.failedAt(now) : before;
                    LedgerRows.change(
                            to,
                            "UPDATE sign_in_attempt SET failures = ?, wait_until = ? WHERE"
                                    + " name_digest = ?",
                            after.failures,
                            after.waitUntil,
                            digest);
                });
        return may.get();
    }

    /// Forgets the tries of a name that was let in, and those of names that nobody tries any more.
    public void succeeded(String digest, Instant now) {
        int _ =
                connections.change(
                        "DELETE FROM sign_in_attempt WHERE name_digest = ? OR wait_until <" + " ?",
                        digest,
                        now.minus(REMEMBERED));
    }

    /// How many tries of a name failed since it was last let in.
    public int failures(String digest) {
        List<Integer> found =
                connections.read(
                        from ->
                                LedgerRows.list(
                                        from,
                                        row -> row.getInt(1),
                                        "SELECT failures FROM sign_in_attempt WHERE name_digest = ?",
                                        digest));
        return found.isEmpty() ? 0 : found.getFirst();
    }

    private record Attempt(int failures, Instant waitUntil) {

        /// Twice as long after each failure that follows.
        private Attempt failedAt(Instant now) {
            int failed = failures + 1;
            if (failed < FREE) {
                return new Attempt(failed, now);
            }
            Duration wait = FIRST.multipliedBy(1L << Math.min(failed - FREE, 12));
            return new Attempt(failed, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
        }
    }
}
