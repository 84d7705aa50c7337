package socle.kinds.collect.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.text.Language;
import socle.api.text.Sql;

/// The queries that turn whole JSON objects into columns, and find those that do not fit.
final class JsonSql {

    private final FileSpec spec;
    private final List<Column> columns;
    private final String raw;

    /// @param raw a table of path, name, place and json
    JsonSql(FileSpec spec, Shape shape, String raw) {
        this.spec = spec;
        this.columns = shape.columns();
        this.raw = raw;
    }

    /// The rows that fit.
    String good() {
        List<String> values = new ArrayList<>();
        columns.forEach(c -> values.add(value(c) + " AS " + Sql.quote(c.name())));
        spec.file_column().ifPresent(name -> values.add("name AS " + Sql.quote(name)));
        return "SELECT %s FROM %s WHERE (%s) IS NULL"
                .formatted(String.join(", ", values), raw, trouble());
    }

    /// Where the others are.
    String badPlaces() {
        return "SELECT path, place FROM %s WHERE (%s) IS NOT NULL".formatted(raw, trouble());
    }

    /// The others.
    String bad(Language language) {
        return """
               SELECT l.name AS file, l.line, %s AS column_name, %s AS reason, left(json, %d) AS text
               FROM %s r JOIN %s l USING (path, place) ORDER BY l.name, l.line"""
                .formatted(
                        culprit(),
                        Rejects.inWords("(" + trouble() + ")", language),
                        Rejects.TEXT,
                        raw,
                        Lines.TABLE);
    }

    private String trouble() {
        String casts = columns.stream().map(this::misfit).collect(Collectors.joining(" OR "));
        return "CASE WHEN json IS NULL THEN 'MALFORMED' WHEN json_type(json) <> 'OBJECT' THEN"
                + " 'NOT AN OBJECT' WHEN "
                + casts
                + " THEN 'CAST' END";
    }

    private String culprit() {
        return columns.stream()
                .map(c -> "WHEN " + misfit(c) + " THEN " + Sql.literal(c.name()))
                .collect(Collectors.joining(" ", "CASE ", " END"));
    }

    /// Whether there is a value that the column's type does not hold. A fraction is none in a
    /// column of whole numbers, though the engine would round it.
    private String misfit(Column column) {
        String text = text(column);
        String lost = "(" + text + " IS NOT NULL AND " + value(column) + " IS NULL)";
        return Types.isWhole(column) ? "(" + lost + " OR contains(" + text + ", '.'))" : lost;
    }

    private String value(Column column) {
        return switch (column.family()) {
            case TEXT -> "TRY_CAST(" + text(column) + " AS " + column.type() + ")";
            case OTHER -> "TRY_CAST(json -> " + pointer(column) + " AS " + column.type() + ")";
            case DATE -> time(column, spec.date_format().orElse(""));
            case TIMESTAMP -> time(column, spec.timestamp_format().orElse(""));
            case NUMBER, TRUTH, TIME -> "TRY_CAST(" + text(column) + " AS " + column.type() + ")";
        };
    }

    private static String time(Column column, String format) {
        String text =
                format.isEmpty()
                        ? text(column)
                        : "try_strptime(" + text(column) + ", " + Sql.literal(format) + ")";
        return "TRY_CAST(" + text + " AS " + column.type() + ")";
    }

    private static String text(Column column) {
        return "(json ->> " + pointer(column) + ")";
    }

    /// RFC 6901.
    private static String pointer(Column column) {
        return Sql.literal("/" + column.name().replace("~", "~0").replace("/", "~1"));
    }
}
