package socle.kinds.collect.database;

import java.util.Locale;

/// How the values of a column travel: as text that the engine reads into its type, and as the bytes
/// that both sides hash. The bytes are PostgreSQL's own binary form for truths, whole and floating
/// numbers, dates and instants (big-endian; days and microseconds since 2000-01-01), and UTF-8 text
/// ended by a zero byte for all else.
enum Coding {
    TRUTH,
    SMALL,
    WHOLE,
    BIG,
    REAL,
    DOUBLE,
    DECIMAL,
    TEXT,
    DATE,
    TIME,
    TIMESTAMP,
    INSTANT,
    UUID,
    BYTES,
    LIST;

    /// Microseconds between the epochs of the engine (1970) and of the bytes (2000).
    static final long EPOCH_MICROS = 946_684_800_000_000L;

    /// The coding of a type of the lake.
    static Coding of(String type) {
        if (type.endsWith("[]")) {
            return LIST;
        }
        int bracket = type.indexOf('(');
        return switch ((bracket < 0 ? type : type.substring(0, bracket)).toUpperCase(Locale.ROOT)) {
            case "BOOLEAN" -> TRUTH;
            case "SMALLINT" -> SMALL;
            case "INTEGER" -> WHOLE;
            case "BIGINT" -> BIG;
            case "FLOAT" -> REAL;
            case "DOUBLE" -> DOUBLE;
            case "DECIMAL" -> DECIMAL;
            case "DATE" -> DATE;
            case "TIME" -> TIME;
            case "TIMESTAMP" -> TIMESTAMP;
            case "TIMESTAMP WITH TIME ZONE" -> INSTANT;
            case "UUID" -> UUID;
            case "BLOB" -> BYTES;
            default -> TEXT;
        };
    }

    /// Whether the engine reads its text from a file without further ado.
    boolean isDirect() {
        return switch (this) {
            case TRUTH,
                    SMALL,
                    WHOLE,
                    BIG,
                    REAL,
                    DOUBLE,
                    DECIMAL,
                    TEXT,
                    DATE,
                    TIMESTAMP,
                    INSTANT,
                    UUID ->
                    true;
            case TIME, BYTES, LIST -> false;
        };
    }
}
