package socle.kinds.transform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.api.data.Column;
import socle.api.text.ColumnRef;
import socle.api.text.Scalar;
import socle.api.text.Sql;

/// Rows that an author wrote, as a SELECT of typed columns.
///
/// @param columns the columns to give, in order; null where a row says nothing
record GivenRows(List<Column> columns, List<Map<ColumnRef, Scalar>> rows) {

    /// The SELECT.
    String select() {
        String typed =
                IntStream.range(0, columns.size())
                        .mapToObj(
                                i ->
                                        "cast(c%s as %s) as %s"
                                                .formatted(
                                                        i,
                                                        columns.get(i).type(),
                                                        Sql.quote(columns.get(i).name())))
                        .collect(Collectors.joining(", "));
        return rows.isEmpty()
                ? "select "
                        + typed
                        + " from (values ("
                        + nothing()
                        + ")) v("
                        + places()
                        + ") limit 0"
                : "select " + typed + " from (values " + values() + ") v(" + places() + ")";
    }

    /// Every column that some row names, each once, in the order of their first coming.
    static List<ColumnRef> named(List<Map<ColumnRef, Scalar>> rows) {
        Map<String, ColumnRef> named = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.keySet().stream())
                .forEach(name -> named.putIfAbsent(lower(name.column()), name));
        return List.copyOf(named.values());
    }

    private String values() {
        return rows.stream().map(this::row).collect(Collectors.joining(", "));
    }

    private String row(Map<ColumnRef, Scalar> row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.forEach((name, value) -> values.put(lower(name.column()), text(value)));
        return columns.stream()
                .map(column -> values.getOrDefault(lower(column.name()), "null"))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /// Why: every value goes as text and is cast to its column's type, so that `1`, `2001-05-01`
    /// and `true` mean what they mean in a file.
    private static String text(Scalar value) {
        return value instanceof Scalar.Nothing ? "null" : Sql.literal(value.words());
    }

    private String places() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> "c" + i)
                .collect(Collectors.joining(", "));
    }

    private String nothing() {
        return columns.stream().map(_ -> "null").collect(Collectors.joining(", "));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
