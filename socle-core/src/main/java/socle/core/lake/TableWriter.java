package socle.core.lake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
                    + " RETURN_STATS)";

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
        String before = "COPY (SELECT " + StoredType.selection(columns) + " FROM (\n";
        Path file = next();
        String copy =
                before
                        + SelectText.bare(select)
                        + "\n)) TO "
                        + Sql.literal(file.toString())
                        + FORMAT;
        try {
            return part(file, session.query(copy));
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

    private Manifest.Part part(Path file, Rows stats) throws IOException {
        long rows = ((BigDecimal) number(stats, "count")).longValueExact();
        long bytes = ((BigDecimal) number(stats, "file_size_bytes")).longValueExact();
        String path = lake.relativize(file).toString().replace('\\', '/');
        return new Manifest.Part(path, rows, bytes, FileDigest.of(file));
    }

    private static Object number(Rows stats, String column) {
        Object value = stats.column(column).getFirst();
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
