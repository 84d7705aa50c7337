package socle.api.data;

import java.util.Locale;

/// A column: its name and its SQL type, as the engine writes it (`BIGINT`, `DECIMAL(18,3)`,
/// `VARCHAR`).
public record Column(String name, String type) {

    /// What sort of values it holds, whatever their width.
    public enum Family {
        TEXT,
        NUMBER,
        TRUTH,
        DATE,
        TIMESTAMP,
        TIME,
        OTHER
    }

    /// The family of its type.
    public Family family() {
        String word = type.toUpperCase(Locale.ROOT);
        if (word.endsWith("]") || word.startsWith("STRUCT") || word.startsWith("MAP")) {
            return Family.OTHER;
        }
        int bracket = word.indexOf('(');
        return switch (bracket < 0 ? word : word.substring(0, bracket)) {
            case "VARCHAR", "UUID", "ENUM", "JSON" -> Family.TEXT;
            case "TINYINT",
                    "SMALLINT",
                    "INTEGER",
                    "BIGINT",
                    "HUGEINT",
                    "UTINYINT",
                    "USMALLINT",
                    "UINTEGER",
                    "UBIGINT",
                    "UHUGEINT",
                    "FLOAT",
                    "DOUBLE",
                    "DECIMAL" ->
                    Family.NUMBER;
            case "BOOLEAN" -> Family.TRUTH;
            case "DATE" -> Family.DATE;
            case "TIMESTAMP",
                    "TIMESTAMP_S",
                    "TIMESTAMP_MS",
                    "TIMESTAMP_NS",
                    "TIMESTAMP WITH TIME ZONE" ->
                    Family.TIMESTAMP;
            case "TIME" -> Family.TIME;
            default -> Family.OTHER;
        };
    }
}
