package socle.kinds.collect.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes rows as PostgreSQL's COPY does: no value is nothing at all, an empty text is `""`.
final class CsvRows implements Closeable {

    private final OutputStream out;
    private long rows;
    private int longest;

    CsvRows(Path file) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /// One row that is written already, its end included.
    void line(byte[] line) throws IOException {
        out.write(line);
        rows++;
        longest = Math.max(longest, line.length);
    }

    /// One row of texts.
    void row(List<@Nullable String> values) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            String value = values.get(i);
            if (value != null) {
                line.append('"').append(value.replace("\"", "\"\"")).append('"');
            }
        }
        line(line.append(values.size() == 1 ? ",1\n" : "\n").toString().getBytes(UTF_8));
    }

    Staged staged(Path file, List<Field> fields) {
        return new Staged(file, fields, rows, longest);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
