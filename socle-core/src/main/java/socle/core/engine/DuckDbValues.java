package socle.core.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;

/// DuckDB's values as `Rows` names them: every whole number of up to 64 bits is a `Long`, wider
/// ones
/// and unsigned 64 bits are `BigDecimal`, what has no type of its own is text.
final class DuckDbValues {

    private DuckDbValues() {}

    static Rows rows(ResultSet result) throws SQLException {
        List<Column> columns = columns(result.getMetaData());
        List<List<@Nullable Object>> values = new ArrayList<>();
        while (result.next()) {
            List<@Nullable Object> row = new ArrayList<>(columns.size());
            for (int i = 1; i <= columns.size(); i++) {
                row.add(value(result, i, columns.get(i - 1).type()));
            }
            values.add(Collections.unmodifiableList(row));
        }
        return Rows.of(columns, values);
    }

    /// The first rows, as far as the limits go.
    static Excerpt first(ResultSet result, Limits limits) throws SQLException {
        List<Column> columns = columns(result.getMetaData());
        List<List<@Nullable Object>> values = new ArrayList<>();
        long bytes = 0;
        while (result.next()) {
            if (values.size() == limits.rows() || bytes > limits.bytes()) {
                return new Excerpt(Rows.of(columns, values), Excerpt.Extent.FIRST, bytes);
            }
            List<@Nullable Object> row = new ArrayList<>(columns.size());
            for (int i = 1; i <= columns.size(); i++) {
                Object value = value(result, i, columns.get(i - 1).type());
                bytes += bytes(value);
                row.add(value);
            }
            values.add(Collections.unmodifiableList(row));
        }
        return new Excerpt(Rows.of(columns, values), Excerpt.Extent.ALL, bytes);
    }

    /// About what a value takes with its place in the row.
    private static long bytes(@Nullable Object value) {
        return value instanceof String text ? 48 + text.length() : 32;
    }

    static List<Column> columns(ResultSetMetaData shape) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= shape.getColumnCount(); i++) {
            columns.add(new Column(shape.getColumnLabel(i), shape.getColumnTypeName(i)));
        }
        return columns;
    }

    private static @Nullable Object value(ResultSet result, int index, String type)
            throws SQLException {
        if (type.startsWith("TIMESTAMP") && !type.endsWith("]")) {
            return type.endsWith("TIME ZONE")
                    ? result.getObject(index, OffsetDateTime.class)
                    : result.getObject(index, LocalDateTime.class);
        }
        Object value = result.getObject(index);
        return value == null ? null : plain(value);
    }

    private static Object plain(Object value) throws SQLException {
        return switch (value) {
            case Byte number -> (long) number;
            case Short number -> (long) number;
            case Integer number -> (long) number;
            case Long number -> number;
            case Float number -> (double) number;
            case Double number -> number;
            case BigInteger number -> new BigDecimal(number);
            case BigDecimal number -> number;
            case Boolean truth -> truth;
            case LocalDate date -> date;
            case LocalTime time -> time;
            case Blob blob -> hexadecimal(blob);
            default -> value.toString();
        };
    }

    /// Bytes as text when they are ASCII, as `\x…` otherwise.
    private static String hexadecimal(Blob blob) throws SQLException {
        byte[] bytes = blob.getBytes(1, (int) blob.length());
        for (byte one : bytes) {
            if (one < ' ') {
                return "\\x" + HexFormat.of().formatHex(bytes);
            }
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
