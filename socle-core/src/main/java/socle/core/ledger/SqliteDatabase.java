package socle.core.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.ConnectionPoolDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.javax.SQLiteConnectionPoolDataSource;
import socle.api.text.Phrase;

/// A ledger in one SQLite file: write-ahead log, every commit on the disk before it is answered,
/// one
/// writer at a time, readers that never wait.
public record SqliteDatabase(Path file, int patienceMillis) implements LedgerDatabase {

    private static final int PATIENCE_MILLIS = 10_000;

    /// A file, created when it is not there.
    public SqliteDatabase(Path file) {
        this(file, PATIENCE_MILLIS);
    }

    @Override
    public Connection open() throws SQLException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new SQLException("unable to open " + file, e);
        }
        return config().createConnection("jdbc:sqlite:" + file);
    }

    @Override
    public ConnectionPoolDataSource pool() {
        SQLiteConnectionPoolDataSource pool = new SQLiteConnectionPoolDataSource(config());
        pool.setUrl("jdbc:sqlite:" + file);
        return pool;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(patienceMillis);
        return config;
    }

    @Override
    public List<String> beforeMigration() {
        return List.of();
    }

    @Override
    public List<String> beforeClaim() {
        return List.of();
    }

    @Override
    public Presence presence(String name) throws SQLException {
        try {
            return FilePresence.take(presences(), name);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    @Override
    public boolean lives(Connection connection, String presence) throws SQLException {
        try {
            return FilePresence.lives(presences(), presence);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    private Path presences() {
        return file.resolveSibling(file.getFileName() + "-alive");
    }

    @Override
    public LedgerFailure failure(SQLException thrown) {
        return thrown instanceof SQLiteException sqlite
                ? failure(sqlite.getResultCode(), thrown)
                : unwritable(thrown);
    }

    private LedgerFailure failure(SQLiteErrorCode code, SQLException thrown) {
        String name = code.name();
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return told(
                    new Phrase(
                            "is in use by another process", "est utilisé par un autre processus"),
                    new Phrase("try again when it has ended", "réessayez quand il aura terminé"),
                    thrown);
        }
        if (name.startsWith("SQLITE_NOTADB") || name.startsWith("SQLITE_CORRUPT")) {
            return told(
                    new Phrase("is damaged", "est endommagé"),
                    new Phrase(
                            "put back a copy of it, or move it away: the next run makes a new one",
                            "remettez-en une copie, ou déplacez-le : la prochaine exécution en crée"
                                    + " un nouveau"),
                    thrown);
        }
        if (name.startsWith("SQLITE_FULL")) {
            return told(
                    new Phrase(
                            "cannot grow: the disk is full",
                            "ne peut pas grandir : le disque est plein"),
                    new Phrase("free some room", "libérez de la place"),
                    thrown);
        }
        return unwritable(thrown);
    }

    private LedgerFailure unwritable(SQLException thrown) {
        return told(
                Phrase.of(
                        "cannot be written (%s)",
                        "ne peut pas être écrit (%s)", String.valueOf(thrown.getMessage())),
                new Phrase(
                        "see that its folder exists, has room and may be written",
                        "vérifiez que son dossier existe, a de la place et est accessible en écriture"),
                thrown);
    }

    private LedgerFailure told(Phrase state, Phrase todo, SQLException thrown) {
        return new LedgerFailure(
                Phrase.of("the ledger %s %s", "le registre %s %s", file, state), todo, thrown);
    }
}
