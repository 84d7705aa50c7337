package socle.app.show.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import tools.jackson.databind.json.JsonMapper;

/// Rows as a list of objects, for programs: numbers as they are, what is not a number as text.
public final class RowsJson {

    private static final JsonMapper JSON = new JsonMapper();

    private RowsJson() {}

    /// Writes all of them.
    public static void write(Rows rows, OutputStream out) throws IOException {
        StringBuilder line = new StringBuilder();
        out.write('[');
        for (int i = 0; i < rows.size(); i++) {
            line.setLength(0);
            line.append(i == 0 ? "\n" : ",\n");
            object(rows, i, line);
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        }
        out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void object(Rows rows, int row, StringBuilder line) {
        line.append('{');
        for (int i = 0; i < rows.columns().size(); i++) {
            line.append(i == 0 ? "" : ", ")
                    .append(JSON.writeValueAsString(rows.columns().get(i).name()))
                    .append(": ")
                    .append(value(rows.at(row, i)));
        }
        line.append('}');
    }

    /// JSON knows no number that is none, and no infinity (RFC 8259, section 6).
    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Boolean truth -> truth.toString();
            case Long whole -> whole.toString();
            case BigDecimal exact -> exact.toPlainString();
            case Double number when Double.isFinite(number) -> number.toString();
            default -> JSON.writeValueAsString(value.toString());
        };
    }
}
