package socle.kinds.collect.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.api.text.Sql;

/// The SQL that turns staged texts into types, and says which of them do not fit. A number that
/// would lose digits does not fit either.
final class Typed {

    private static final Set<String> EXACT =
            Set.of(
                    "BIGINT",
                    "INTEGER",
                    "INT",
                    "SMALLINT",
                    "TINYINT",
                    "HUGEINT",
                    "DECIMAL",
                    "NUMERIC");

    private final List<Field> fields;
    private final List<String> needed;

    /// @param needed columns that may not be null: the key
    Typed(List<Field> fields, List<String> needed) {
        this.fields = List.copyOf(fields);
        this.needed = List.copyOf(needed);
    }

    /// The staged rows with their types; beside them the first column that does not fit, and
    /// whether that is because a key has no value.
    String select(String staged) {
        return "SELECT \"#page\", \"#record\", \"#position\", \"#text\", "
                + firstBad()
                + " AS \"#bad\", "
                + keyIsNull()
                + " AS \"#keyless\""
                + values()
                + " FROM "
                + Sql.quote(staged);
    }

    private String firstBad() {
        return IntStream.range(0, fields.size())
                .mapToObj(
                        i ->
                                "WHEN NOT (%s) THEN %s"
                                        .formatted(fits(i), Sql.literal(fields.get(i).name())))
                .collect(Collectors.joining(" ", "CASE ", " END"));
    }

    private String keyIsNull() {
        return IntStream.range(0, fields.size())
                .filter(i -> needed.contains(fields.get(i).name()))
                .mapToObj(i -> "c" + i + " IS NULL")
                .collect(Collectors.joining(" OR ", "(false OR ", ")"))
                .replace("(false OR )", "false");
    }

    private String values() {
        return IntStream.range(0, fields.size())
                .mapToObj(i -> ", " + cast(i) + " AS " + Sql.quote(fields.get(i).name()))
                .collect(Collectors.joining());
    }

    private String fits(int index) {
        String text = "c" + index;
        boolean isNeeded = needed.contains(fields.get(index).name());
        String absent = text + (isNeeded ? " IS NOT NULL AND " : " IS NULL OR ");
        String word = word(fields.get(index).type());
        if (word.equals("VARCHAR") || word.equals("TEXT")) {
            return absent + "true";
        }
        String fits = cast(index) + " IS NOT NULL";
        return EXACT.contains(word)
                ? "%s(%s AND CAST(%s AS DOUBLE) = TRY_CAST(%s AS DOUBLE))"
                        .formatted(absent, fits, cast(index), text)
                : absent + fits;
    }

    private String cast(int index) {
        String type = fields.get(index).type();
        String text = "c" + index;
        boolean nested =
                type.endsWith("]")
                        || type.toUpperCase(Locale.ROOT).startsWith("STRUCT")
                        || type.toUpperCase(Locale.ROOT).startsWith("MAP");
        return nested
                ? "CASE WHEN json_valid(%1$s) THEN TRY_CAST(CAST(%1$s AS JSON) AS %2$s) END"
                        .formatted(text, type)
                : "TRY_CAST(%s AS %s)".formatted(text, type);
    }

    private static String word(String type) {
        int end = type.indexOf('(');
        return (end < 0 ? type : type.substring(0, end)).strip().toUpperCase(Locale.ROOT);
    }
}
