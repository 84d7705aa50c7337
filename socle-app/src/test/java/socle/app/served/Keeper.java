package socle.app.served;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import socle.core.access.Access;
import socle.core.access.AccessSettings;
import socle.core.access.Roles;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.SqliteDatabase;

/// Whoever gives accounts of a project, before it is served.
record Keeper(JdbcLedger ledger, Access access) implements AutoCloseable {

    static Keeper of(Path project) {
        SecureRandom random = new SecureRandom();
        Access.Ground ground =
                new Access.Ground(
                        JdbcLedger.open(new SqliteDatabase(project.resolve(".socle/ledger.db"))),
                        Roles::inTheBox,
                        _ -> Optional.empty(),
                        count -> {
                            byte[] bytes = new byte[count];
                            random.nextBytes(bytes);
                            return bytes;
                        },
                        Clock.systemUTC());
        return new Keeper(ground.ledger(), Access.of(ground, AccessSettings.usual()));
    }

    /// Gives somebody an account.
    void add(String name, String role) {
        access.accounts()
                .add(name, Set.of(role), GuardedProject.PASSWORD)
                .ifPresent(
                        why -> {
                            throw new AssertionError(why.what().en());
                        });
    }

    @Override
    public void close() {
        access.close();
        ledger.close();
    }
}
