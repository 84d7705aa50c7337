package socle.kinds.collect.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import socle.kinds.collect.Trouble;

/// Opens connections as a job says.
final class Wire {

    /// A server that does not answer is told within this time, in seconds.
    private static final String CONNECT_SECONDS = "15";

    private Wire() {}

    /// A connection that reads.
    static Connection open(Job job) throws Trouble {
        return open(job, new Properties());
    }

    /// A connection with further properties of the driver.
    static Connection open(Job job, Properties further) throws Trouble {
        Properties properties = new Properties();
        properties.putAll(further);
        job.spec().user().ifPresent(user -> properties.setProperty("user", user));
        job.password().ifPresent(secret -> properties.setProperty("password", secret));
        switch (job.address().product()) {
            case POSTGRESQL -> {
                properties.setProperty("connectTimeout", CONNECT_SECONDS);
                properties.setProperty("tcpKeepAlive", "true");
                properties.setProperty("ApplicationName", "socle " + job.node());
            }
            case MARIADB -> {
                properties.setProperty("connectTimeout", CONNECT_SECONDS + "000");
                properties.setProperty("useServerPrepStmts", "true");
                properties.setProperty("tinyInt1isBit", "false");
            }
            case SQLITE -> properties.setProperty("open_mode", "1");
            case OTHER -> {}
        }
        try {
            return DriverManager.getConnection(job.address().url(), properties);
        } catch (SQLException e) {
            throw DatabaseTrouble.noConnection(job, e);
        }
    }

    /// Runs statements that answer nothing.
    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /// The first value of the first row.
    static Optional<String> one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(sql)) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /// Closes whatever the state.
    static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException _) {
                // Nothing is lost: it only read.
            }
        }
    }
}
