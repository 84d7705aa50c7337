package socle.origin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The flights of 2008 as a relational database, in one SQLite file. Whole or not there.
final class MovementsDatabase {
    private static final List<String> TABLES =
            List.of(
                    """
                    CREATE TABLE airport (
                        iata TEXT PRIMARY KEY,
                        name TEXT NOT NULL,
                        city TEXT NOT NULL,
                        state TEXT NOT NULL,
                        latitude REAL NOT NULL,
                        longitude REAL NOT NULL
                    )""",
                    """
                    CREATE TABLE movement (
                        id INTEGER PRIMARY KEY,
                        origin TEXT NOT NULL REFERENCES airport,
                        destination TEXT NOT NULL REFERENCES airport,
                        flights INTEGER NOT NULL,
                        UNIQUE (origin, destination)
                    )""");

    private final Facts facts;

    MovementsDatabase(Facts facts) {
        this.facts = facts;
    }

    /// Writes it, unless it is there.
    void write(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        try {
            fill(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void fill(Path draft) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + draft)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
            }
            airports(connection);
            movements(connection);
            connection.commit();
        }
    }

    private void airports(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO airport VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Airport airport : facts.airports()) {
                insert.setString(1, airport.iata());
                insert.setString(2, airport.name());
                insert.setString(3, airport.city());
                insert.setString(4, airport.state());
                insert.setDouble(5, Double.parseDouble(airport.latitude()));
                insert.setDouble(6, Double.parseDouble(airport.longitude()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void movements(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO movement (origin, destination, flights) VALUES (?, ?, ?)")) {
            for (Route route : facts.routes()) {
                insert.setString(1, route.origin());
                insert.setString(2, route.destination());
                insert.setLong(3, route.flights());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
