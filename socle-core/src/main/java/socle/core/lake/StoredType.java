package socle.core.lake;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.text.Sql;

/// The types that a file of the lake holds. Parquet, or another engine that reads it, lacks some of
/// DuckDB's: sums of whole numbers (HUGEINT) would become DOUBLE and lose digits, unsigned numbers
/// are unknown to Spark, an ENUM is bound to its database.
final class StoredType {

    private static final Map<String, String> STORED =
            Map.ofEntries(
                    Map.entry("HUGEINT", "DECIMAL(38,0)"),
                    Map.entry("UHUGEINT", "DECIMAL(38,0)"),
                    Map.entry("UBIGINT", "DECIMAL(20,0)"),
                    Map.entry("UINTEGER", "BIGINT"),
                    Map.entry("USMALLINT", "INTEGER"),
                    Map.entry("UTINYINT", "SMALLINT"),
                    Map.entry("ENUM", "VARCHAR"),
                    Map.entry("BIT", "VARCHAR"),
                    Map.entry("BIGNUM", "VARCHAR"),
                    Map.entry("INTERVAL", "VARCHAR"),
                    Map.entry("TIME WITH TIME ZONE", "VARCHAR"),
                    Map.entry("TIMESTAMP_S", "TIMESTAMP"),
                    Map.entry("TIMESTAMP_MS", "TIMESTAMP"),
                    Map.entry("\"NULL\"", "INTEGER"),
                    Map.entry("NULL", "INTEGER"));

    /// A quoted name, an ENUM with its values, or a word; within STRUCT, MAP and lists as well.
    private static final Pattern WORD =
            Pattern.compile(
                    "\"NULL\"|\"(?:[^\"]|\"\")*\"|ENUM\\((?:[^')]|'(?:[^']|'')*')*\\)"
                            + "|TIME WITH TIME ZONE|[A-Z_0-9]+");

    private StoredType() {}

    /// The columns as they are stored.
    static List<Column> of(List<Column> columns) {
        return columns.stream()
                .map(column -> new Column(column.name(), of(column.type())))
                .toList();
    }

    /// The type as it is stored.
    static String of(String type) {
        Matcher words = WORD.matcher(type);
        return words.replaceAll(word -> Matcher.quoteReplacement(stored(word.group())));
    }

    private static String stored(String word) {
        return STORED.getOrDefault(word.startsWith("ENUM(") ? "ENUM" : word, word);
    }

    /// What to select from columns so that they come as they are stored.
    static String selection(List<Column> columns) {
        return columns.stream().map(StoredType::selection).collect(Collectors.joining(", "));
    }

    private static String selection(Column column) {
        String name = Sql.quote(column.name());
        String stored = of(column.type());
        return stored.equals(column.type())
                ? name
                : "CAST(" + name + " AS " + stored + ") AS " + name;
    }
}
