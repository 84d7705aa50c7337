package socle.core.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.RowSink;
import socle.api.data.SqlFailure;

/// Rows of Java into a table of DuckDB, each value as its column wants it. A text column takes any
/// value, as Java writes it.
public final class RowAppender implements RowSink, AutoCloseable {

    private final DuckDBAppender appender;
    private final List<Column> columns;
    private final Runnable refuse;

    /// @param refuse asked before each row; throws when the session was stopped
    RowAppender(DuckDBAppender appender, List<Column> columns, Runnable refuse) {
        this.appender = appender;
        this.columns = columns;
        this.refuse = refuse;
    }

    @Override
    public void row(@Nullable Object... values) {
        refuse.run();
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of " + values.length + " values under " + columns.size() + " columns");
        }
        try {
            appender.beginRow();
            for (int i = 0; i < values.length; i++) {
                append(values[i], columns.get(i));
            }
            appender.endRow();
        } catch (SQLException e) {
            throw DuckDbWords.failure("", e);
        }
    }

    @Override
    public void close() {
        try {
            appender.close();
        } catch (SQLException e) {
            throw DuckDbWords.failure("", e);
        }
    }

    private void append(@Nullable Object value, Column column) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case Object any when column.type().equals("VARCHAR") -> appender.append(any.toString());
            case Number number -> number(number, column);
            case Boolean truth when column.type().equals("BOOLEAN") ->
                    appender.append(truth.booleanValue());
            case LocalDate date when column.type().equals("DATE") -> appender.append(date);
            case LocalTime time when column.type().equals("TIME") -> appender.append(time);
            case LocalDateTime moment when column.type().equals("TIMESTAMP") ->
                    appender.append(moment);
            case OffsetDateTime moment when column.type().equals("TIMESTAMP WITH TIME ZONE") ->
                    appender.append(moment);
            default -> throw misfit(value, column);
        }
    }

    private void number(Number number, Column column) throws SQLException {
        String type = column.type();
        int bracket = type.indexOf('(');
        switch (bracket < 0 ? type : type.substring(0, bracket)) {
            case "TINYINT" ->
                    appender.append((byte) whole(number, column, Byte.MIN_VALUE, Byte.MAX_VALUE));
            case "SMALLINT" ->
                    appender.append(
                            (short) whole(number, column, Short.MIN_VALUE, Short.MAX_VALUE));
            case "INTEGER" ->
                    appender.append(
                            (int) whole(number, column, Integer.MIN_VALUE, Integer.MAX_VALUE));
            case "BIGINT" -> appender.append(whole(number, column, Long.MIN_VALUE, Long.MAX_VALUE));
            case "FLOAT" -> appender.append(number.floatValue());
            case "DOUBLE" -> appender.append(number.doubleValue());
            case "DECIMAL" -> appender.append(decimal(number, column));
            default -> throw misfit(number, column);
        }
    }

    private static long whole(Number number, Column column, long least, long most) {
        try {
            long value = number instanceof Long whole ? whole : exact(number).longValueExact();
            if (value < least || value > most) {
                throw misfit(number, column);
            }
            return value;
        } catch (ArithmeticException _) {
            throw misfit(number, column);
        }
    }

    private static BigDecimal decimal(Number number, Column column) {
        String type = column.type();
        int scale =
                Integer.parseInt(type.substring(type.indexOf(',') + 1, type.indexOf(')')).strip());
        try {
            return exact(number).setScale(scale, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException _) {
            throw misfit(number, column);
        }
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static SqlFailure misfit(Object value, Column column) {
        return new SqlFailure(
                "'"
                        + value
                        + "' does not fit column \""
                        + column.name()
                        + "\" of type "
                        + column.type(),
                -1,
                new IllegalArgumentException(value.getClass().getSimpleName()));
    }
}
