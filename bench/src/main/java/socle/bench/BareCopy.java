package socle.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// What a person who trusts the engine would write: one `COPY` from CSV to Parquet.
public final class BareCopy {
    private BareCopy() {}

    /// @param arguments the CSV file and the Parquet file
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET memory_limit = '512MB'");
            statement.execute(
                    """
                    COPY (SELECT * FROM read_csv('%s', auto_detect = false, header = true, delim = ',',
                        quote = '"', escape = '"',
                        columns = {'id': 'BIGINT', 'title': 'VARCHAR', 'remark': 'VARCHAR',
                        'cost': 'DOUBLE', 'day': 'DATE', 'at': 'TIMESTAMP', 'ok': 'BOOLEAN',
                        'code': 'VARCHAR'}))
                    TO '%s' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, PARQUET_VERSION v2)"""
                            .formatted(arguments[0], arguments[1]));
        }
    }
}
