package socle.kinds.collect.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One value of a database that is read by JDBC: its text for the engine, and the bytes of it that
/// are hashed.
final class JdbcValue {

    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

    private JdbcValue() {}

    /// The text of a value; null when there is none.
    static @Nullable String text(ResultSet row, int column, Field field, Product product)
            throws SQLException {
        if (product == Product.SQLITE) {
            Object value = row.getObject(column);
            return value == null ? null : plain(value, field);
        }
        Object value =
                switch (field.coding()) {
                    case REAL -> row.getFloat(column);
                    case DOUBLE -> row.getDouble(column);
                    case BYTES -> row.getBytes(column);
                    case TRUTH -> row.getBoolean(column);
                    case INSTANT ->
                            product == Product.MARIADB
                                    ? zoned(row.getString(column))
                                    : row.getObject(column, OffsetDateTime.class);
                    default -> row.getString(column);
                };
        return row.wasNull() || value == null ? null : plain(value, field);
    }

    /// The session of MariaDB is set to UTC.
    private static @Nullable String zoned(@Nullable String text) {
        return text == null ? null : text + "+00";
    }

    private static String plain(Object value, Field field) {
        return switch (value) {
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case Double number when field.coding() == Coding.DECIMAL ->
                    BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case OffsetDateTime moment ->
                    moment.withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime()
                            .toString()
                            .concat("+00");
            default -> value.toString();
        };
    }

    /// The bytes to hash of a text that fits its type, as `Field.digested` makes them in the
    /// engine; nothing when it does not fit.
    static Optional<byte[]> digested(@Nullable String text, Field field) {
        if (text == null) {
            return Optional.of(new byte[] {(byte) 0xff});
        }
        try {
            return Optional.of(bytes(text, field));
        } catch (NumberFormatException | DateTimeException | ArithmeticException _) {
            return Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text, Field field) {
        return switch (field.coding()) {
            case TRUTH -> new byte[] {truth(text)};
            case SMALL -> ByteBuffer.allocate(2).putShort(Short.parseShort(text)).array();
            case WHOLE -> ByteBuffer.allocate(4).putInt(Integer.parseInt(text)).array();
            case BIG -> ByteBuffer.allocate(8).putLong(Long.parseLong(text)).array();
            case REAL -> ByteBuffer.allocate(4).putFloat(Float.parseFloat(text)).array();
            case DOUBLE -> ByteBuffer.allocate(8).putDouble(Double.parseDouble(text)).array();
            case DATE -> ByteBuffer.allocate(4).putInt(days(LocalDate.parse(text))).array();
            case TIMESTAMP -> micros(LocalDateTime.parse(text.replace(' ', 'T')));
            case INSTANT -> micros(instant(text));
            case DECIMAL -> ended(decimal(text, field));
            case TIME -> ended(clock(LocalTime.parse(text)));
            case UUID -> ended(java.util.UUID.fromString(text).toString());
            case BYTES -> blob(text);
            case TEXT, LIST -> ended(text);
        };
    }

    private static byte truth(String text) {
        return switch (text) {
            case "true", "1", "t" -> 1;
            case "false", "0", "f" -> 0;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String decimal(String text, Field field) {
        BigDecimal value = new BigDecimal(text).setScale(field.scale(), RoundingMode.UNNECESSARY);
        String type = field.type();
        int digits = Integer.parseInt(type.substring(type.indexOf('(') + 1, type.indexOf(',')));
        if (value.precision() > digits) {
            throw new ArithmeticException(text);
        }
        return value.toPlainString();
    }

    private static int days(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(EPOCH, date));
    }

    private static byte[] micros(LocalDateTime moment) {
        if (moment.toLocalTime().toNanoOfDay() % 1_000 != 0) {
            throw new ArithmeticException(moment.toString());
        }
        long micros = ChronoUnit.MICROS.between(EPOCH.atStartOfDay(), moment);
        return ByteBuffer.allocate(8).putLong(micros).array();
    }

    private static LocalDateTime instant(String text) {
        String iso = text.replace(' ', 'T');
        boolean zoned = iso.endsWith("+00");
        return zoned
                ? LocalDateTime.parse(iso.substring(0, iso.length() - 3))
                : OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    private static String clock(LocalTime time) {
        String whole =
                "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
        int micros = time.getNano() / 1_000;
        return micros == 0 ? whole : whole + "." + "%06d".formatted(micros).replaceAll("0+$", "");
    }

    private static byte[] blob(String text) {
        if (!text.startsWith("\\x")) {
            throw new IllegalArgumentException(text);
        }
        return ended(HexFormat.of().parseHex(text.substring(2)));
    }

    private static byte[] ended(String text) {
        return ended(text.getBytes(UTF_8));
    }

    private static byte[] ended(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length + 1);
    }
}
