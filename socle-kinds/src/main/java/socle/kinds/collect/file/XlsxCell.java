package socle.kinds.collect.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;

/// What a cell holds, and how that becomes a value of a column. A date is a number whose format
/// shows days, as spreadsheets have it.
final class XlsxCell {

    private XlsxCell() {}

    /// The narrowest type that holds a cell, or nothing for an empty one.
    static Optional<String> type(@Nullable Cell cell) {
        if (cell == null || cell.getRawValue() == null || cell.getRawValue().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (cell.getType()) {
                    case NUMBER -> numberType(cell);
                    case BOOLEAN -> "BOOLEAN";
                    case FORMULA -> number(cell).isPresent() ? "DOUBLE" : "VARCHAR";
                    case STRING, ERROR, EMPTY -> "VARCHAR";
                });
    }

    /// The value that a cell gives to a column; nothing when it does not fit.
    static Optional<Object> value(Cell cell, Column column) {
        if (cell.getType() == CellType.ERROR || cell.getRawValue() == null) {
            return Optional.empty();
        }
        return switch (column.family()) {
            case TEXT -> Optional.of(text(cell));
            case NUMBER -> number(cell).flatMap(value -> number(value, column.type()));
            case TRUTH ->
                    cell.getType() == CellType.BOOLEAN
                            ? Optional.of(cell.asBoolean())
                            : Optional.empty();
            case DATE -> date(cell).map(LocalDateTime::toLocalDate);
            case TIMESTAMP -> date(cell).map(value -> (Object) value);
            case TIME -> date(cell).map(LocalDateTime::toLocalTime);
            case OTHER -> Optional.empty();
        };
    }

    private static String numberType(Cell cell) {
        if (isDate(cell)) {
            return date(cell).filter(at -> at.toLocalTime().equals(LocalTime.MIDNIGHT)).isPresent()
                    ? "DATE"
                    : "TIMESTAMP";
        }
        return number(cell).filter(value -> whole(value).isPresent()).isPresent()
                ? "BIGINT"
                : "DOUBLE";
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null || cell.getType() != CellType.NUMBER) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("y") || bare.contains("d") || bare.contains("h");
    }

    private static String text(Cell cell) {
        Optional<LocalDateTime> date = isDate(cell) ? date(cell) : Optional.empty();
        return date.map(
                        at ->
                                at.toLocalTime().equals(LocalTime.MIDNIGHT)
                                        ? at.toLocalDate().toString()
                                        : at.toString())
                .orElseGet(() -> plain(cell));
    }

    private static String plain(Cell cell) {
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.asBoolean());
        }
        return cell.getType() == CellType.NUMBER
                ? number(cell).map(XlsxCell::digits).orElse(cell.getRawValue())
                : cell.getRawValue();
    }

    private static String digits(BigDecimal number) {
        return whole(number).map(String::valueOf).orElseGet(number::toPlainString);
    }

    private static Optional<LocalDateTime> date(Cell cell) {
        return isDate(cell) ? Optional.of(cell.asDate()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Cell cell) {
        try {
            return cell.getType() == CellType.BOOLEAN || isDate(cell)
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(cell.getRawValue().strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<Object> number(BigDecimal value, String type) {
        String word = type.toUpperCase(Locale.ROOT);
        if (word.startsWith("DOUBLE") || word.startsWith("FLOAT") || word.startsWith("REAL")) {
            return Optional.of(value.doubleValue());
        }
        return word.startsWith("DECIMAL") || word.startsWith("NUMERIC")
                ? decimal(value, word)
                : whole(value).map(number -> (Object) number);
    }

    private static Optional<Object> decimal(BigDecimal value, String type) {
        int comma = type.indexOf(',');
        int scale =
                comma < 0
                        ? 3
                        : Integer.parseInt(type.substring(comma + 1, type.indexOf(')')).strip());
        return Optional.of(value.setScale(scale, RoundingMode.HALF_UP));
    }

    private static Optional<Long> whole(BigDecimal value) {
        try {
            return Optional.of(value.longValueExact());
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }
}
