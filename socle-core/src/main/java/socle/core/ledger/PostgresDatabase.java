package socle.core.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import socle.api.text.Phrase;

/// A ledger in PostgreSQL, for a team. Its tables are in the first schema of the connection's
/// search
/// path, so that one database can hold the ledgers of several projects.
///
/// @param url `jdbc:postgresql://host/database`
public record PostgresDatabase(String url, String user, String password) implements LedgerDatabase {

    private static final String LOCK = "hashtext('socle run'), hashtext(current_schema())";

    @Override
    public Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "socle");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public ConnectionPoolDataSource pool() {
        PGConnectionPoolDataSource pool = new PGConnectionPoolDataSource();
        pool.setUrl(url);
        pool.setUser(user);
        pool.setPassword(password);
        pool.setApplicationName("socle");
        pool.setConnectTimeout(10);
        pool.setTcpKeepAlive(true);
        return pool;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public List<String> beforeMigration() {
        return List.of(
                "SELECT pg_advisory_xact_lock(hashtext('socle schema'), hashtext(current_schema()))");
    }

    /// A lock of the server's, held by a connection of its own: free again when the process ends
    /// and
    /// the server has seen that its connection broke.
    @Override
    public Ledger.Claimed claim(String who, Instant at) throws SQLException {
        Connection connection = open();
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS holder (one INTEGER PRIMARY KEY, who TEXT NOT NULL,"
                            + " since TEXT NOT NULL)");
            if (!taken(statement)) {
                Ledger.Claimed theirs = theirs(statement, at);
                connection.close();
                return theirs;
            }
            write(connection, who, at);
            return mine(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean taken(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static Ledger.Claimed theirs(Statement statement, Instant now) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT who, since FROM holder")) {
            return row.next()
                    ? new Ledger.Claimed.Theirs(row.getString(1), Instant.parse(row.getString(2)))
                    : new Ledger.Claimed.Theirs("", now);
        }
    }

    private static void write(Connection connection, String who, Instant at) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO holder (one, who, since) VALUES (1, ?, ?) ON CONFLICT (one) DO"
                                + " UPDATE SET who = excluded.who, since = excluded.since")) {
            insert.setString(1, who);
            insert.setString(2, at.toString());
            insert.executeUpdate();
        }
    }

    private Ledger.Claimed.Mine mine(Connection connection) {
        return () -> {
            try {
                connection.close();
            } catch (SQLException e) {
                throw failure(e);
            }
        };
    }

    @Override
    public LedgerFailure failure(SQLException thrown) {
        return new LedgerFailure(
                Phrase.of(
                        "the ledger %s does not answer as it should (%s)",
                        "le registre %s ne répond pas comme il devrait (%s)",
                        url,
                        String.valueOf(thrown.getMessage())),
                new Phrase(
                        "see that the server runs, that user and password are right and that the"
                                + " user may create tables",
                        "vérifiez que le serveur tourne, que l’utilisateur et son mot de passe sont"
                                + " justes et qu’il peut créer des tables"),
                thrown);
    }

    @Override
    public String toString() {
        return url;
    }
}
