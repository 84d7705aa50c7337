package socle.core.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledgers;
import socle.core.testing.ManualClock;

/// All that lets people in, on one ledger, with a clock and chance of its own.
final class Gate implements AutoCloseable {

    /// What is tried here is not how long a password is to guess: `PasswordsTest` tries that.
    static final Passwords.Cost CHEAP = new Passwords.Cost(64, 1);

    static final String GOOD = "a tall ship and a star";
    static final From HERE = new From("192.0.2.7", "a browser");
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Lasting LASTING = new Lasting(Duration.ofHours(8), Duration.ofDays(7));

    final JdbcLedger ledger;
    final ManualClock clock = new ManualClock(NOON);
    final Accounts accounts;
    final Sessions sessions;
    final Tokens tokens;
    final SignIn signIn;

    private Gate(JdbcLedger ledger) {
        this.ledger = ledger;
        Random seeded = new Random(7);
        Chance chance =
                count -> {
                    byte[] bytes = new byte[count];
                    seeded.nextBytes(bytes);
                    return bytes;
                };
        Passwords passwords = new Passwords(chance, CHEAP);
        Secrets secrets = new Secrets(chance);
        sessions = new Sessions(ledger.sessions(), LASTING, secrets, clock);
        tokens = new Tokens(ledger.tokens(), secrets, clock);
        accounts = new Accounts(ledger.accounts(), passwords, secrets, Roles::inTheBox, clock);
        signIn = new SignIn(ledger.accounts(), ledger.attempts(), passwords, sessions, clock);
    }

    /// One a database.
    static Stream<Named<Supplier<Gate>>> gates() {
        return Stream.of(
                Named.of("SQLite", () -> new Gate(JdbcLedger.open(Ledgers.sqlite()))),
                Named.of("PostgreSQL", () -> new Gate(JdbcLedger.open(Ledgers.postgres()))));
    }

    void add(String name, String role) {
        Optional<Refusal> refused = accounts.add(name, Set.of(role), GOOD);
        if (refused.isPresent()) {
            throw new AssertionError(refused.get().what().en());
        }
    }

    Optional<Sessions.Begun> signIn(String name, String password) {
        return signIn.byPassword(name, password, HERE);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
