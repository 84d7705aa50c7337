package socle.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import socle.api.text.Secret;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.LedgerDatabase;
import socle.core.ledger.PostgresDatabase;
import socle.core.ledger.SqliteDatabase;
import socle.core.project.Settings;

/// Opens the ledger that a project's settings name.
final class Ledgers {
    private Ledgers() {}

    static JdbcLedger open(
            Settings.Store store, Path file, Function<Secret, Optional<String>> secrets) {
        return JdbcLedger.open(database(store, file, secrets));
    }

    private static LedgerDatabase database(
            Settings.Store store, Path file, Function<Secret, Optional<String>> secrets) {
        return switch (store.sort()) {
            case SQLITE -> new SqliteDatabase(file);
            case POSTGRESQL ->
                    store.postgresql()
                            .map(server -> server(server, secrets))
                            .orElseThrow(
                                    () -> new IllegalStateException("settings let this through"));
        };
    }

    private static LedgerDatabase server(
            Settings.PostgreSql server, Function<Secret, Optional<String>> secrets) {
        return new PostgresDatabase(
                server.url(), server.user(), server.password().flatMap(secrets).orElse(""));
    }
}
