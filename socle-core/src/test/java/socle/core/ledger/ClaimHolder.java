package socle.core.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// A process that takes the right to run and keeps it until it is killed or told to end.
final class ClaimHolder {

    private ClaimHolder() {}

    public static void main(String[] args) throws IOException {
        SqliteDatabase database = new SqliteDatabase(Path.of(args[0]));
        try (JdbcLedger ledger = JdbcLedger.open(database)) {
            Ledger.Claimed claim =
                    ledger.claim(
                            Ledgers.claim(
                                    "other",
                                    "the other process",
                                    Instant.parse("2026-11-22T12:00:00Z")));
            System.out.println(claim instanceof Ledger.Claimed.Mine ? "mine" : claim);
            System.out.flush();
            System.in.read();
        }
    }
}
