package socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.kinds.tpch.TpchQuery;
import socle.kinds.tpch.TpchTables;

/// The 22 queries as a person would run them who trusts the engine: on the files of the lake.
public final class BareTpch {
    private BareTpch() {}

    /// @param arguments `query` to fetch the answers or `copy` to write them, and how many times
    public static void main(String[] arguments) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET memory_limit = '1GB'");
            for (String table : TpchTables.names()) {
                statement.execute(
                        "CREATE VIEW %s AS SELECT * FROM read_parquet([%s])"
                                .formatted(table, files(table)));
            }
            statement.execute("CREATE VIEW revenue AS " + TpchQuery.revenue());
            for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
                for (TpchQuery query : TpchQuery.all()) {
                    if (arguments[0].equals("copy")) {
                        copy(statement, query);
                    } else {
                        fetch(statement, query);
                    }
                }
            }
        }
    }

    private static void fetch(Statement statement, TpchQuery query) throws SQLException {
        try (ResultSet answer = statement.executeQuery(query.sql())) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                for (int i = 1; i <= columns; i++) {
                    answer.getObject(i);
                }
            }
        }
    }

    private static void copy(Statement statement, TpchQuery query)
            throws IOException, SQLException {
        Files.createDirectories(Path.of("bare"));
        statement.execute(
                "COPY (%s) TO 'bare/%s.parquet' (FORMAT parquet, COMPRESSION zstd,"
                                .formatted(query.sql(), query.name())
                        + " COMPRESSION_LEVEL 1, PARQUET_VERSION v2)");
    }

    private static String files(String table) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(".socle/lake", table))) {
            return all.filter(file -> file.toString().endsWith(".parquet"))
                    .map(file -> "'" + file + "'")
                    .collect(Collectors.joining(", "));
        }
    }
}
