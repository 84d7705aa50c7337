package socle.core.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String PRESENCE =
            "hashtextextended(CAST(? AS TEXT) || ' in ' || current_schema(), 0)";

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

    @Override
    public List<String> beforeClaim() {
        return List.of("LOCK TABLE hold IN SHARE ROW EXCLUSIVE MODE");
    }

    /// A lock of the server's, held by a connection of its own: free again when the process ends
    /// and the server has seen that its connection broke.
    @Override
    public Presence presence(String name) throws SQLException {
        Connection connection = open();
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_try_advisory_lock(" + PRESENCE + ")")) {
            lock.setString(1, name);
            if (!answer(lock)) {
                throw new SQLException("somebody else is present as " + name);
            }
            return new ServerPresence(name, connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public boolean lives(Connection connection, String presence) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_try_advisory_xact_lock(" + PRESENCE + ")")) {
            lock.setString(1, presence);
            return !answer(lock);
        }
    }

    private static boolean answer(PreparedStatement question) throws SQLException {
        try (ResultSet row = question.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
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

    private record ServerPresence(String name, Connection connection) implements Presence {

        private static final int SECONDS = 5;

        @Override
        public boolean lasts() {
            try {
                return connection.isValid(SECONDS);
            } catch (SQLException _) {
                return false;
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
