package socle.core.lake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.RowSink;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;
import socle.core.engine.RowAppender;
import socle.core.sql.SelectText;

/// Writes the Parquet files of one version.
final class TableWriter {

    /// Measured: 0.7 of the time of a native table, the same size.
    private static final String FORMAT =
            " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, PARQUET_VERSION v2,"
                    + " RETURN_STATS";

    /// Rows from Java are held in memory until there are so many; a file each.
    private static final long ROWS_A_FILE = 1_000_000;

    private final DuckDbSession session;
    private final Path lake;
    private final Path folder;
    private int files;

    /// @param folder of the version, which exists
    TableWriter(DuckDbSession session, Path lake, Path folder) {
        this.session = session;
        this.lake = lake;
        this.folder = folder;
    }

    /// Writes the rows of a SELECT into one file.
    ///
    /// @param columns as `describe` gave them
    Manifest.Part write(List<Column> columns, String select) throws IOException {
        Path file = next();
        return part(file, copy(columns, select, Sql.literal(file.toString()) + FORMAT + ")"), 0);
    }

    /// Writes the rows of a SELECT into one file for each of the values that they have in some
    /// columns. The engine may write more than one when more than a hundred come at once.
    List<Manifest.Part> write(List<Column> columns, String select, List<String> by)
            throws IOException {
        Path hive = folder.resolve("partitions");
        String how =
                FORMAT
                        + ", WRITE_PARTITION_COLUMNS, PARTITION_BY ("
                        + String.join(", ", by.stream().map(Sql::quote).toList())
                        + "))";
        Rows stats = copy(columns, select, Sql.literal(hive.toString()) + how);
        try {
            return stats.size() == 0 ? List.of(write(columns, select)) : gathered(stats);
        } finally {
            FileLake.delete(hive);
        }
    }

    private List<Manifest.Part> gathered(Rows stats) throws IOException {
        List<Manifest.Part> parts = new ArrayList<>();
        for (int row : inOrder(stats)) {
            Path file = next();
            Files.move(Path.of(String.valueOf(stats.column("filename").get(row))), file);
            parts.add(part(file, stats, row));
        }
        return parts;
    }

    private static List<Integer> inOrder(Rows stats) {
        List<?> names = stats.column("filename");
        return IntStream.range(0, stats.size())
                .boxed()
                .sorted(Comparator.comparing(row -> String.valueOf(names.get(row))))
                .toList();
    }

    private Rows copy(List<Column> columns, String select, String to) {
        String before = "COPY (SELECT " + StoredType.selection(columns) + " FROM (\n";
        try {
            return session.query(before + SelectText.bare(select) + "\n)) TO " + to);
        } catch (SqlFailure e) {
            int offset = e.offset() < before.length() ? -1 : e.offset() - before.length();
            throw new SqlFailure(e.words(), Math.min(offset, select.length()), e);
        }
    }

    /// Writes rows that come one by one into as many files as they fill; at least one.
    List<Manifest.Part> write(List<Column> columns, Consumer<RowSink> rows) throws IOException {
        Chunks chunks = new Chunks(columns);
        try {
            rows.accept(chunks);
            return chunks.finish();
        } finally {
            chunks.release();
        }
    }

    private Path next() {
        return folder.resolve("part-" + files++ + ".parquet");
    }

    private Manifest.Part part(Path file, Rows stats, int row) throws IOException {
        long rows = ((BigDecimal) number(stats, "count", row)).longValueExact();
        long bytes = ((BigDecimal) number(stats, "file_size_bytes", row)).longValueExact();
        String path = lake.relativize(file).toString().replace('\\', '/');
        return new Manifest.Part(path, rows, bytes, FileDigest.of(file));
    }

    private static Object number(Rows stats, String column, int row) {
        Object value = stats.column(column).get(row);
        if (value == null) {
            throw new IllegalStateException("the engine gave no " + column);
        }
        return value;
    }

    /// Rows gathered in a temporary table, written to a file whenever there are enough of them.
    private final class Chunks implements RowSink {

        private static final String TABLE = "socle_rows";

        private final List<Column> columns;
        private final List<Column> held;
        private final List<Manifest.Part> parts = new ArrayList<>();
        private @Nullable RowAppender appender;
        private long count;

        Chunks(List<Column> columns) {
            this.columns = columns;
            this.held = columns.stream().map(Chunks::held).toList();
        }

        @Override
        public void row(@Nullable Object... values) {
            if (appender == null) {
                appender = open();
            }
            appender.row(values);
            if (++count == ROWS_A_FILE) {
                flush();
            }
        }

        List<Manifest.Part> finish() {
            if (count > 0 || parts.isEmpty()) {
                if (appender == null) {
                    appender = open();
                }
                flush();
            }
            return parts;
        }

        void release() {
            if (appender != null) {
                appender.close();
                appender = null;
            }
            session.execute("DROP TABLE IF EXISTS temp." + TABLE);
        }

        private RowAppender open() {
            List<String> shape =
                    held.stream().map(c -> Sql.quote(c.name()) + " " + c.type()).toList();
            session.execute(
                    "CREATE OR REPLACE TEMP TABLE "
                            + TABLE
                            + " ("
                            + String.join(", ", shape)
                            + ")");
            return session.append(TABLE, held);
        }

        private void flush() {
            if (appender != null) {
                appender.close();
                appender = null;
            }
            try {
                parts.add(TableWriter.this.write(held, typed()));
            } catch (IOException e) {
                throw new SqlFailure(String.valueOf(e.getMessage()), -1, e);
            }
            count = 0;
        }

        private String typed() {
            List<String> selected = new ArrayList<>();
            for (Column column : columns) {
                String name = Sql.quote(column.name());
                selected.add(
                        "CAST(" + name + " AS " + StoredType.of(column.type()) + ") AS " + name);
            }
            return "SELECT " + String.join(", ", selected) + " FROM temp." + TABLE;
        }

        /// What the appender takes as it is; all else is held as text and cast by the engine.
        private static Column held(Column column) {
            String type = StoredType.of(column.type()).toUpperCase(Locale.ROOT);
            int bracket = type.indexOf('(');
            return switch (bracket < 0 ? type : type.substring(0, bracket)) {
                case "BOOLEAN",
                        "TINYINT",
                        "SMALLINT",
                        "INTEGER",
                        "BIGINT",
                        "FLOAT",
                        "DOUBLE",
                        "DECIMAL",
                        "DATE",
                        "TIME",
                        "TIMESTAMP",
                        "TIMESTAMP WITH TIME ZONE" ->
                        new Column(column.name(), type);
                default -> new Column(column.name(), "VARCHAR");
            };
        }
    }
}
