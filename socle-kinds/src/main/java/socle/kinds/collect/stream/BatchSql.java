package socle.kinds.collect.stream;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.text.Language;
import socle.api.text.Sql;

/// The queries that turn lines of events into typed rows, each with its fate.
final class BatchSql {

    /// Whether each text is looked at before its values are taken out of it: slower by half, and
    /// wanted only when one of them is not JSON.
    enum Care {
        TRUSTING,
        CHECKING
    }

    private static final String FIELDS =
            "{_n: 'BIGINT', _topic: 'VARCHAR', _partition: 'INTEGER', _offset: 'BIGINT', _micros:"
                    + " 'BIGINT', _reason: 'VARCHAR', _around: 'VARCHAR', _raw: 'VARCHAR'}";

    private final StreamSpec spec;
    private final List<Value> values = new ArrayList<>();
    private final List<String> inside = new ArrayList<>();
    private final List<String> around = new ArrayList<>();

    BatchSql(StreamSpec spec) {
        this.spec = spec;
        spec.columns().forEach(this::add);
    }

    private void add(String name, EventColumn column) {
        EventPath path = column.path().map(EventPath::of).orElseGet(() -> EventPath.named(name));
        List<String> paths = path.around() ? around : inside;
        paths.add(Sql.literal(path.json()));
        String list = path.around() ? "_a" : "_j";
        values.add(new Value(name, column, list + "[" + paths.size() + "]"));
    }

    /// A declared column and the text of its value.
    private record Value(String name, EventColumn column, String text) {

        String type() {
            return Types.canonical(column.type());
        }

        String quoted() {
            return Sql.quote(name);
        }

        String sql() {
            return switch (new Column(name, type()).family()) {
                case TEXT, NUMBER, TRUTH, TIME -> "TRY_CAST(%s AS %s)".formatted(text, type());
                case DATE, TIMESTAMP -> TimeFormat.value(text, column.format(), type());
                case OTHER -> "TRY_CAST(TRY_CAST(%s AS JSON) AS %s)".formatted(text, type());
            };
        }

        /// The engine would round a fraction without a word.
        String misfit() {
            String lost = "(%s IS NOT NULL AND %s IS NULL)".formatted(text, quoted());
            if (Types.isWhole(type())) {
                return "(%s OR contains(%s, '.') OR contains(%2$s, 'e-') OR contains(%2$s, 'E-'))"
                        .formatted(lost, text);
            }
            if (type().startsWith("DECIMAL")) {
                int before = Types.digits(type())[1];
                return "(%s OR TRY_CAST(%s AS DECIMAL(38,%d)) <> %s)"
                        .formatted(lost, text, 38 - before, quoted());
            }
            return lost;
        }
    }

    /// The rows of a file of events.
    String rows(Path file, Care care) {
        String typed =
                values.stream()
                        .map(value -> value.sql() + " AS " + value.quoted())
                        .collect(Collectors.joining(", "));
        String texts =
                "SELECT *, make_timestamptz(_micros) AS _came, %s AS _j%s FROM %s"
                        .formatted(inside(care), around(), lines(file));
        return "SELECT _n, _topic, _partition, _offset, _came, %s, %s AS _fate FROM (SELECT *, %s FROM (%s))"
                .formatted(names(), fate(care), typed, texts);
    }

    private String inside(Care care) {
        String paths = "[" + String.join(", ", inside.isEmpty() ? List.of("'$'") : inside) + "]";
        String found = "json_extract_string(_raw, " + paths + ")";
        return switch (care) {
            case TRUSTING -> found;
            case CHECKING -> "CASE WHEN json_valid(_raw) THEN " + found + " END";
        };
    }

    private String around() {
        return around.isEmpty()
                ? ""
                : ", json_extract_string(_around, [" + String.join(", ", around) + "]) AS _a";
    }

    private String fate(Care care) {
        StringBuilder sql = new StringBuilder("CASE WHEN _reason IS NOT NULL THEN _reason");
        if (care == Care.CHECKING) {
            sql.append(" WHEN _j IS NULL THEN '").append(Dead.NOT_JSON).append('\'');
        }
        sql.append(
                " WHEN CASE WHEN %s THEN json_type(_raw) <> 'OBJECT' ELSE false END THEN '%s'"
                        .formatted(nothing(), Dead.NOT_OBJECT));
        for (Value value : values) {
            if (value.column().required() || spec.key().contains(value.name())) {
                sql.append(when(value.text() + " IS NULL", Dead.MISSING, value));
            }
        }
        for (Value value : values) {
            sql.append(when(value.misfit(), Dead.UNFIT, value));
        }
        return sql.append(" END").toString();
    }

    private static String when(String condition, Dead why, Value value) {
        return " WHEN %s THEN %s".formatted(condition, Sql.literal(why + ":" + value.name()));
    }

    /// That none of the values within the event is there.
    private String nothing() {
        return values.stream()
                .map(Value::text)
                .filter(text -> text.startsWith("_j"))
                .map(text -> text + " IS NULL")
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.joining(" AND "), all -> all.isEmpty() ? "true" : all));
    }

    /// The events of a file that were set aside, with why and the text that came.
    String dead(Path file, Place place, Language language) {
        return """
               SELECT %s, %s AS reason,
                 CASE WHEN contains(_fate, ':') THEN substr(_fate, strpos(_fate, ':') + 1) END AS column_name,
                 CASE WHEN _reason IS NULL THEN _raw ELSE json_extract_string(_raw, '$') END AS text
               FROM (SELECT _n, _reason, _raw FROM %s) JOIN %s USING (_n) WHERE %s ORDER BY _n"""
                .formatted(
                        place.selected(),
                        Dead.inWords("split_part(_fate, ':', 1)", language),
                        lines(file),
                        Batch.EVENTS,
                        Fate.IS_DEAD);
    }

    /// The declared columns, in order.
    String names() {
        return values.stream().map(Value::quoted).collect(Collectors.joining(", "));
    }

    /// Their names and types.
    List<Column> columns() {
        return values.stream().map(value -> new Column(value.name(), value.type())).toList();
    }

    /// The text by which an event is known: the digest of its key.
    String known() {
        return spec.key().stream()
                .map(name -> "CAST(" + Sql.quote(name) + " AS VARCHAR)")
                .collect(Collectors.joining(", ", "md5(concat_ws(chr(31), ", "))"));
    }

    /// When an event happened: its own time, or when it came.
    String happened() {
        return spec.time()
                .map(name -> "coalesce(CAST(%s AS TIMESTAMPTZ), _came)".formatted(Sql.quote(name)))
                .orElse("_came");
    }

    private String lines(Path file) {
        int line = spec.bytes() + EventFile.AROUND + 4096;
        return ("read_csv(%s, delim = '%s', header = false, quote = '', escape = '', new_line ="
                        + " '\\n', auto_detect = false, max_line_size = %d, buffer_size = %d,"
                        + " columns = %s)")
                .formatted(
                        Sql.literal(file.toString().replaceAll("[\\[*?]", "[$0]")),
                        EventFile.BETWEEN,
                        2 * line,
                        Math.max(16 << 20, 4 * line),
                        FIELDS);
    }
}
