package socle.app.cli;

import socle.core.access.Access;
import socle.core.access.Roles;
import socle.core.ledger.JdbcLedger;
import socle.core.serve.Edition;
import socle.core.serve.Editions;

/// Who may come into a served project, as long as it is served: on a ledger connection of its own,
/// for each edition closes its own.
final class Reception implements AutoCloseable {

    private final JdbcLedger ledger;
    private final Access access;

    private Reception(JdbcLedger ledger, Access access) {
        this.ledger = ledger;
        this.access = access;
    }

    static Reception of(Opened first, Editions editions, Surroundings around) {
        JdbcLedger ledger = first.anotherLedger();
        Access.Ground ground =
                new Access.Ground(
                        ledger,
                        () -> roles(editions),
                        first::secret,
                        around.chance(),
                        around.clock());
        return new Reception(ledger, Access.of(ground, first.settings().entrance()));
    }

    private static Roles roles(Editions editions) {
        try (Edition.Visit visit = editions.visit()) {
            return Roles.of(visit.contents().graph());
        }
    }

    Access access() {
        return access;
    }

    @Override
    public void close() {
        access.close();
        ledger.close();
    }
}
