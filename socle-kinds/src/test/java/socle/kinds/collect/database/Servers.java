package socle.kinds.collect.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL, started once and stopped with the JVM; each test has a database of its own.
final class Servers {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private Servers() {}

    /// The address of a new, empty database.
    static synchronized String postgres() {
        try {
            EmbeddedPostgres running = server;
            if (running == null) {
                running =
                        EmbeddedPostgres.builder()
                                .setServerConfig("wal_level", "logical")
                                .setServerConfig("max_replication_slots", "40")
                                .setServerConfig("max_connections", "60")
                                .setServerConfig("fsync", "off")
                                .start();
                server = running;
            }
            String name = "source" + DATABASES.incrementAndGet();
            String url = running.getJdbcUrl("postgres", "postgres").replaceAll("[?].*", "");
            sql(url, "CREATE DATABASE " + name);
            return url.replaceAll("/postgres$", "/" + name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Runs statements on a database.
    static void sql(String url, String... statements) {
        try (Connection connection = open(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /// The first value of a query.
    static String one(String url, String query) {
        try (Connection connection = open(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Connection open(String url) throws SQLException {
        return url.startsWith("jdbc:postgresql:")
                ? DriverManager.getConnection(url, "postgres", "postgres")
                : DriverManager.getConnection(url);
    }
}
