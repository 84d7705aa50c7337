package socle.kinds.collect.database;

import socle.api.data.Column;
import socle.api.text.Sql;

/// One column to collect.
///
/// @param name as the source and the lake call it
/// @param foreign its type as the source calls it
/// @param type its type in the lake
/// @param known whether the source holds to that type, so that the engine need not look twice
record Field(String name, String foreign, String type, Exact known) {

    private static final String DAY = "[0-9]{4,7}-[0-9]{2}-[0-9]{2}";
    private static final String CLOCK = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?";
    private static final String ZONE = "(Z|[+-][0-9]{2}(:?[0-9]{2})?)?";

    /// Whether a value can be something else than its type holds.
    enum Exact {
        YES,
        LOOK
    }

    Column column() {
        return new Column(name, type);
    }

    Coding coding() {
        return Coding.of(type);
    }

    /// Whether its text is read as it is.
    boolean isDirect() {
        return known == Exact.YES && coding().isDirect();
    }

    /// The value of a text, in the engine's SQL; null when the text is none of its type.
    String typed(String raw) {
        return coding() == Coding.LIST
                ? "list_transform(%s, lambda e: %s)".formatted(list(raw), typed(element(), "e"))
                : typed(type, raw);
    }

    /// Whether a text that was read is the value exactly.
    String fits(String raw) {
        String typed = "(" + typed(raw) + ") IS NOT NULL";
        return switch (coding()) {
            case SMALL, WHOLE, BIG -> typed + " AND regexp_full_match(" + raw + ", '-?[0-9]+')";
            case DECIMAL ->
                    typed
                            + " AND regexp_full_match("
                            + raw
                            + ", '-?[0-9]*([.][0-9]{0,"
                            + scale()
                            + "}0*)?')";
            case TIME -> typed + " AND " + raw + " <> '24:00:00'";
            case LIST ->
                    "NOT starts_with(%1$s, '[[') AND list_count(%2$s) = list_count(%3$s)"
                            .formatted(raw, list(raw), typed(raw));
            case TRUTH -> like(typed, raw, "t|f|true|false|0|1");
            case DATE -> like(typed, raw, "-?infinity|" + DAY + "( BC)?");
            case TIMESTAMP, INSTANT ->
                    like(typed, raw, "-?infinity|" + DAY + "[ T]" + CLOCK + ZONE + "( BC)?");
            case REAL, DOUBLE, TEXT, UUID, BYTES -> typed;
        };
    }

    /// The bytes to hash of a value of the lake, in the engine's SQL.
    String digested() {
        String value = Sql.quote(name);
        return "coalesce(%s, '\\xFF'::BLOB)"
                .formatted(
                        switch (coding()) {
                            case TRUTH -> bits("CAST(" + value + " AS TINYINT)");
                            case SMALL, WHOLE, BIG, REAL, DOUBLE -> bits(value);
                            case DATE -> bits(days(value));
                            case TIMESTAMP, INSTANT -> bits(micros(value));
                            case DECIMAL -> text("CAST(" + wide(value) + " AS VARCHAR)");
                            case TEXT -> text(value);
                            case TIME, UUID -> text("CAST(" + value + " AS VARCHAR)");
                            case BYTES -> value + " || '\\x00'::BLOB";
                            case LIST -> text(listed(value));
                        });
    }

    /// The type of a list's elements.
    String element() {
        return type.substring(0, type.length() - 2);
    }

    /// Digits after the point.
    int scale() {
        return Integer.parseInt(type.substring(type.indexOf(',') + 1, type.indexOf(')')).strip());
    }

    private static String like(String typed, String raw, String form) {
        return typed + " AND regexp_full_match(" + raw + ", '" + form + "')";
    }

    private static String list(String raw) {
        return "CAST(CAST(" + raw + " AS JSON) AS VARCHAR[])";
    }

    private static String typed(String type, String raw) {
        return switch (Coding.of(type)) {
            case TEXT -> raw;
            case BYTES -> "TRY(unhex(substr(" + raw + ", 3)))";
            case DATE, TIMESTAMP, INSTANT -> "TRY_CAST(" + dated(raw) + " AS " + type + ")";
            case TRUTH, SMALL, WHOLE, BIG, REAL, DOUBLE, DECIMAL, TIME, UUID, LIST ->
                    "TRY_CAST(" + raw + " AS " + type + ")";
        };
    }

    /// Years before Christ stand behind the day for the engine, and last for PostgreSQL.
    private static String dated(String raw) {
        return "regexp_replace(" + raw + ", '^(\\S+)(.*) BC$', '\\1 (BC)\\2')";
    }

    private static String bits(String value) {
        return "CAST(CAST(" + value + " AS BIT) AS BLOB)";
    }

    private static String text(String value) {
        return "encode(" + value + ") || '\\x00'::BLOB";
    }

    private static String days(String value) {
        return "CASE WHEN %1$s IS NULL THEN NULL WHEN isfinite(%1$s) THEN CAST(%1$s - DATE '2000-01-01' AS INTEGER) WHEN %1$s > DATE '2000-01-01' THEN 2147483647 ELSE -2147483648 END"
                .formatted(value);
    }

    private static String micros(String value) {
        return "CASE WHEN %1$s IS NULL THEN NULL WHEN isfinite(%1$s) THEN epoch_us(%1$s) - %2$d WHEN %1$s > DATE '2000-01-01' THEN 9223372036854775807 ELSE -9223372036854775808 END"
                .formatted(value, Coding.EPOCH_MICROS);
    }

    /// The engine writes `.5` for a DECIMAL(1,1), and `0.5` for a wider one.
    private String wide(String value) {
        return "CAST(" + value + " AS DECIMAL(38," + scale() + "))";
    }

    private String listed(String value) {
        String each =
                switch (Coding.of(element())) {
                    case REAL, DOUBLE -> "lower(hex(" + bits("e") + "))";
                    case BYTES -> "'\\x' || lower(hex(e))";
                    case DATE, TIMESTAMP, INSTANT ->
                            "regexp_replace(CAST(e AS VARCHAR), '^(\\S+) .BC.(.*)$', '\\1\\2 BC')";
                    case DECIMAL -> new Field("e", "", element(), Exact.YES).wideText();
                    case TRUTH, SMALL, WHOLE, BIG, TEXT, TIME, UUID, LIST -> "CAST(e AS VARCHAR)";
                };
        return "len(%1$s) || ':' || coalesce(array_to_string(list_transform(%1$s, lambda e: coalesce(%2$s, chr(30))), chr(31)), '')"
                .formatted(value, each);
    }

    private String wideText() {
        return "CAST(" + wide(name) + " AS VARCHAR)";
    }
}
