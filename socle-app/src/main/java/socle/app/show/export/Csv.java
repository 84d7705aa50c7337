package socle.app.show.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;

/// Rows as RFC 4180 wants them, for programs: UTF-8 without a mark, CRLF, values as they were
/// published and not as people read them. What is absent is nothing between the commas, an empty
/// text is `""`. Nothing is put before `=`, `+`, `-` or `@`: who opens it in a spreadsheet takes
/// the
/// workbook, whose texts stay texts (`docs/downloads.md`).
public final class Csv {
    private Csv() {}

    /// The whole file.
    public static byte[] bytes(Rows rows) {
        return records(rows).stream()
                .map(record -> record + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Its head, then a record a row, without line ends.
    public static List<String> records(Rows rows) {
        List<String> records = new ArrayList<>();
        records.add(
                rows.columns().stream()
                        .map(Column::name)
                        .map(Csv::quoted)
                        .collect(Collectors.joining(",")));
        for (List<@Nullable Object> row : rows.values()) {
            records.add(row.stream().map(Csv::field).collect(Collectors.joining(",")));
        }
        return records;
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
        return text.isEmpty() ? "\"\"" : quoted(text);
    }

    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
