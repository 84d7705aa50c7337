package socle.kinds.collect.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import socle.api.data.Column;

/// Which types found values are kept in.
final class Types {

    private static final Set<String> WHOLE =
            Set.of("TINYINT", "SMALLINT", "INTEGER", "INT", "BIGINT", "HUGEINT");

    private Types() {}

    /// Whether a column holds whole numbers: the engine would round a fraction without a word.
    static boolean isWhole(Column column) {
        return WHOLE.contains(column.type().toUpperCase(Locale.ROOT));
    }

    /// The type that a found one is kept in: whole numbers of more than 18 digits are identifiers,
    /// and JSON of no fixed form is text.
    static String kept(String found) {
        return switch (found) {
            case "HUGEINT", "UHUGEINT", "JSON", "NULL", "\"NULL\"" -> "VARCHAR";
            case "UBIGINT" -> "DECIMAL(20,0)";
            default -> found;
        };
    }

    /// The columns of one file, each wide enough for those of another with the same names.
    static List<Column> wider(List<Column> one, List<Column> other) {
        Map<String, String> types = new HashMap<>();
        other.forEach(column -> types.put(key(column), column.type()));
        List<Column> wider = new ArrayList<>();
        for (Column column : one) {
            String type = types.getOrDefault(key(column), column.type());
            wider.add(new Column(column.name(), wider(column.type(), type)));
        }
        return wider;
    }

    /// A type that holds the values of both.
    static String wider(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        Column.Family family = new Column("", one).family();
        Column.Family second = new Column("", other).family();
        if (family == Column.Family.NUMBER && second == Column.Family.NUMBER) {
            return "DOUBLE";
        }
        boolean times = family == Column.Family.DATE || family == Column.Family.TIMESTAMP;
        boolean both = second == Column.Family.DATE || second == Column.Family.TIMESTAMP;
        return times && both ? "TIMESTAMP" : "VARCHAR";
    }

    private static String key(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
