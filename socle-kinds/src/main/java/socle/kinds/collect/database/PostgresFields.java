package socle.kinds.collect.database;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

/// PostgreSQL's types as the lake keeps them, and what to ask of PostgreSQL for their values and
/// for the bytes that are hashed. What has no type of the lake's own is text as PostgreSQL writes
/// it: a numeric without a precision, json, intervals, enums, ranges, addresses and all others.
final class PostgresFields {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("bool", "BOOLEAN"),
                    Map.entry("int2", "SMALLINT"),
                    Map.entry("int4", "INTEGER"),
                    Map.entry("serial", "INTEGER"),
                    Map.entry("int8", "BIGINT"),
                    Map.entry("bigserial", "BIGINT"),
                    Map.entry("oid", "BIGINT"),
                    Map.entry("float4", "FLOAT"),
                    Map.entry("float8", "DOUBLE"),
                    Map.entry("date", "DATE"),
                    Map.entry("time", "TIME"),
                    Map.entry("timestamp", "TIMESTAMP"),
                    Map.entry("timestamptz", "TIMESTAMP WITH TIME ZONE"),
                    Map.entry("uuid", "UUID"),
                    Map.entry("bytea", "BLOB"));

    private static final Set<String> NUMBERS =
            Set.of("int2", "int4", "int8", "serial", "bigserial", "numeric");

    /// The latest instant that the engine holds.
    private static final String LAST = "'294247-01-10 04:00:54.775806'";

    private PostgresFields() {}

    static List<Field> of(ResultSetMetaData shape, Map<String, String> declared)
            throws SQLException, Trouble {
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i <= shape.getColumnCount(); i++) {
            String name = shape.getColumnLabel(i);
            String foreign = shape.getColumnTypeName(i);
            String found = type(foreign, shape.getPrecision(i), shape.getScale(i));
            fields.add(field(name, foreign, found, declared.get(name)));
        }
        return fields;
    }

    private static Field field(String name, String foreign, String found, @Nullable String declared)
            throws Trouble {
        if (declared == null || declared.equalsIgnoreCase(found)) {
            return new Field(name, foreign, found, Field.Exact.YES);
        }
        boolean text = Coding.of(declared) == Coding.TEXT;
        boolean number =
                NUMBERS.contains(foreign)
                        && switch (Coding.of(declared)) {
                            case SMALL, WHOLE, BIG, DECIMAL -> true;
                            default -> false;
                        };
        if (!text && !number) {
            throw DatabaseTrouble.otherType(name, foreign, found, declared);
        }
        return new Field(
                name,
                foreign,
                declared.toUpperCase(Locale.ROOT),
                text ? Field.Exact.YES : Field.Exact.LOOK);
    }

    /// The type of the lake for a type of PostgreSQL.
    static String type(String foreign, int precision, int scale) {
        if (foreign.startsWith("_")) {
            String element = type(foreign.substring(1), precision, scale);
            return Coding.of(element) == Coding.LIST ? "VARCHAR" : element + "[]";
        }
        if (foreign.equals("numeric")) {
            boolean fits = precision >= 1 && precision <= 38 && scale >= 0 && scale <= 37;
            return fits && scale <= precision
                    ? "DECIMAL(" + precision + "," + scale + ")"
                    : "VARCHAR";
        }
        return TYPES.getOrDefault(foreign, "VARCHAR");
    }

    /// What to select so that values come as text that the engine reads.
    static String sent(List<Field> fields) {
        String all = fields.stream().map(PostgresFields::sent).collect(Collectors.joining(", "));
        return fields.size() == 1 ? all + ", 1" : all;
    }

    /// What gives the tally of rows that fit.
    static String tally(List<Field> fields) {
        String bytes =
                fields.stream().map(PostgresFields::digested).collect(Collectors.joining(" || "));
        return "count(*), coalesce(sum(('x' || substr(md5("
                + bytes
                + "), 1, 15))::bit(60)::bigint), 0)::text";
    }

    /// The condition that all values of a row fit; empty when they cannot but.
    static String fits(List<Field> fields) {
        return fields.stream()
                .map(field -> fits(field, Sql.quote(field.name())))
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(" AND "));
    }

    private static String sent(Field field) {
        String name = Sql.quote(field.name());
        return switch (field.coding()) {
            case LIST -> "to_json(" + name + "::text[])::text";
            case TEXT -> name + "::text";
            default -> name;
        };
    }

    private static String fits(Field field, String name) {
        String condition =
                switch (field.coding()) {
                    case DECIMAL ->
                            field.known() == Field.Exact.YES
                                    ? name + " <> 'NaN'"
                                    : "%1$s::numeric <> 'NaN' AND abs(%1$s::numeric) < 1e%2$d AND %1$s = round(%1$s, %3$d)"
                                            .formatted(
                                                    name,
                                                    digits(field) - field.scale(),
                                                    field.scale());
                    case SMALL -> whole(field, name, "-32768", "32767");
                    case WHOLE -> whole(field, name, "-2147483648", "2147483647");
                    case BIG -> whole(field, name, "-9223372036854775808", "9223372036854775807");
                    case TIMESTAMP, INSTANT ->
                            "NOT isfinite(" + name + ") OR " + name + " <= " + LAST;
                    case TIME -> name + " <> '24:00'";
                    case LIST -> "coalesce(array_ndims(" + name + "), 1) = 1";
                    default -> "";
                };
        return condition.isEmpty() ? "" : "(" + name + " IS NULL OR " + condition + ")";
    }

    private static String whole(Field field, String name, String least, String most) {
        return field.known() == Field.Exact.YES
                ? ""
                : "%1$s::numeric = round(%1$s::numeric) AND %1$s::numeric BETWEEN %2$s AND %3$s"
                        .formatted(name, least, most);
    }

    private static int digits(Field field) {
        String type = field.type();
        return Integer.parseInt(type.substring(type.indexOf('(') + 1, type.indexOf(',')).strip());
    }

    private static String digested(Field field) {
        String name = Sql.quote(field.name());
        String bytes =
                switch (field.coding()) {
                    case TRUTH -> "boolsend(" + name + ")";
                    case SMALL -> "int2send(" + name + "::int2)";
                    case WHOLE -> "int4send(" + name + "::int4)";
                    case BIG -> "int8send(" + name + "::int8)";
                    case REAL -> "float4send(" + name + ")";
                    case DOUBLE -> "float8send(" + name + ")";
                    case DATE -> "date_send(" + name + ")";
                    case TIMESTAMP -> "timestamp_send(" + name + ")";
                    case INSTANT -> "timestamptz_send(" + name + ")";
                    case DECIMAL ->
                            text(
                                    field.known() == Field.Exact.YES
                                            ? name
                                            : "round(" + name + ", " + field.scale() + ")");
                    case TEXT, TIME, UUID -> text(name);
                    case BYTES -> name + " || '\\x00'::bytea";
                    case LIST -> text(listed(field, name));
                };
        return "coalesce(" + bytes + ", '\\xff'::bytea)";
    }

    private static String text(String value) {
        return "textsend(" + value + "::text) || '\\x00'::bytea";
    }

    private static String listed(Field field, String name) {
        String texts =
                switch (Coding.of(field.element())) {
                    case REAL -> hex(name, "float4send");
                    case DOUBLE -> hex(name, "float8send");
                    default -> name + "::text[]";
                };
        return "(cardinality(%s) || ':' || coalesce(array_to_string(%s, chr(31), chr(30)), ''))"
                .formatted(name, texts);
    }

    private static String hex(String name, String send) {
        return "ARRAY(SELECT encode(%s(e), 'hex') FROM unnest(%s) WITH ORDINALITY AS u(e, o) ORDER BY o)"
                .formatted(send, name);
    }
}
