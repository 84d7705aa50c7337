package socle.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The eight questions of the dashboard of `BoardLoad`, asked of DuckDB by JDBC and nothing around
/// it.
final class BareBoard implements AutoCloseable {

    private static final List<String> QUESTIONS =
            List.of(
                    "SELECT date_trunc('month', flown), count(*) FROM five WHERE origin = ? GROUP BY 1 ORDER BY 1",
                    "SELECT date_trunc('month', flown), avg(delay) FROM five WHERE origin = ? GROUP BY 1 ORDER BY 1",
                    "SELECT origin, count(*) FROM five WHERE origin = ? GROUP BY 1 ORDER BY 2 DESC LIMIT 10",
                    "SELECT destination, avg(delay) FROM five WHERE origin = ? GROUP BY 1 ORDER BY 2 DESC LIMIT 10",
                    "SELECT flown, count(*) FROM five WHERE origin = ? GROUP BY 1 ORDER BY 1",
                    "SELECT flown, avg(delay) FROM five WHERE origin = ? GROUP BY 1 ORDER BY 1",
                    "SELECT origin, avg(distance) FROM five WHERE origin = ? GROUP BY 1 ORDER BY 2 DESC LIMIT 10",
                    "SELECT origin, count(*), avg(delay) FROM five WHERE origin = ? GROUP BY 1 ORDER BY 3 DESC LIMIT 10");

    private final Connection connection;

    /// @param files of the table, as the engine names them
    /// @param threads as many as the other one has
    BareBoard(String files, int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement to = connection.createStatement()) {
            boolean _ = to.execute("SET threads = " + threads);
            boolean _ = to.execute("SET parquet_metadata_cache = true");
            boolean _ =
                    to.execute("CREATE VIEW five AS SELECT * FROM read_parquet('" + files + "')");
        }
    }

    /// The airports with the most flights.
    List<String> airports(int most) throws SQLException {
        return texts("SELECT origin FROM five GROUP BY 1 ORDER BY count(*) DESC LIMIT " + most);
    }

    /// How many rows there are.
    String rows() throws SQLException {
        return texts("SELECT count(*)::VARCHAR FROM five").getFirst();
    }

    private List<String> texts(String select) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement to = connection.createStatement();
                ResultSet row = to.executeQuery(select)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    /// Asks all eight and reads the answers; milliseconds.
    double ask(String airport) throws SQLException {
        long start = System.nanoTime();
        for (String question : QUESTIONS) {
            try (PreparedStatement to = connection.prepareStatement(question)) {
                to.setString(1, airport);
                try (ResultSet row = to.executeQuery()) {
                    while (row.next()) {
                        Object _ = row.getObject(1);
                    }
                }
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
