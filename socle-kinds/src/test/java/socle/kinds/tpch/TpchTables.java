package socle.kinds.tpch;

import io.trino.tpch.TpchColumn;
import io.trino.tpch.TpchColumnType;
import io.trino.tpch.TpchEntity;
import io.trino.tpch.TpchTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/// The eight tables, as Parquet files.
public final class TpchTables {

    private TpchTables() {}

    /// The names of the tables, in order.
    public static List<String> names() {
        return TpchTable.getTables().stream().map(TpchTable::getTableName).sorted().toList();
    }

    /// Writes `region.parquet` and the seven others into a folder.
    ///
    /// @param scale 1 is 6 million order lines, about 1 GB as text
    public static void write(Path folder, double scale) throws IOException, SQLException {
        Files.createDirectories(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            for (TpchTable<?> table : TpchTable.getTables()) {
                write(table, folder, scale, connection);
            }
        }
    }

    private static <E extends TpchEntity> void write(
            TpchTable<E> table, Path folder, double scale, Connection connection)
            throws IOException, SQLException {
        Path text = folder.resolve(table.getTableName() + ".tbl");
        try (BufferedWriter out = Files.newBufferedWriter(text)) {
            for (E row : table.createGenerator(scale, 1, 1)) {
                String line = row.toLine();
                // Why: dbgen ends each line with a delimiter, which would be one more column.
                out.write(line, 0, line.length() - 1);
                out.write('\n');
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    COPY (SELECT * FROM read_csv('%s', auto_detect = false, header = false,
                        delim = '|', quote = '', escape = '', columns = {%s}))
                    TO '%s' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1,
                        PARQUET_VERSION v2)"""
                            .formatted(
                                    text,
                                    columns(table),
                                    folder.resolve(table.getTableName() + ".parquet")));
        }
        Files.delete(text);
    }

    private static <E extends TpchEntity> String columns(TpchTable<E> table) {
        return table.getColumns().stream()
                .map(column -> "'%s': '%s'".formatted(column.getColumnName(), type(column)))
                .collect(Collectors.joining(", "));
    }

    private static String type(TpchColumn<?> column) {
        TpchColumnType type = column.getType();
        return switch (type.getBase()) {
            case IDENTIFIER -> "BIGINT";
            case INTEGER -> "INTEGER";
            case DATE -> "DATE";
            case DOUBLE -> "DECIMAL(15,2)";
            case VARCHAR -> "VARCHAR";
        };
    }
}
