package socle.kinds.collect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.text.Sql;

/// The engine's table functions on CSV files, written out in full so that it guesses nothing.
final class CsvSql {

    /// Where the engine keeps rows that do not fit, and the scans they come from.
    static final String REJECTS = "_collect_rejects";

    static final String SCANS = "_collect_scans";

    /// What one value or line may take; longer ones are rejected by the engine, with their line.
    private static final int MOST_BYTES_A_LINE = 2_000_000;

    private final FileSpec spec;

    CsvSql(FileSpec spec) {
        this.spec = spec;
    }

    /// What the engine makes of one file, looking at so many lines (-1: all of them).
    String sniff(Source source, Head head, String delimiter, int lines) {
        Map<String, String> options = common(head, source.compression());
        options.put("sample_size", String.valueOf(lines));
        options.put("header", String.valueOf(spec.header()));
        if (!delimiter.isEmpty()) {
            options.put("delim", Sql.literal(delimiter));
        }
        options.put("quote", Sql.literal(spec.quote()));
        spec.date_format().ifPresent(f -> options.put("dateformat", Sql.literal(f)));
        spec.timestamp_format().ifPresent(f -> options.put("timestampformat", Sql.literal(f)));
        return "sniff_csv(" + Sql.literal(source.enginePath()) + ", " + joined(options) + ")";
    }

    /// The rows of files of one head; what does not fit is kept apart.
    String read(List<Source> sources, Head head, Dialect dialect, List<Column> columns) {
        Map<String, String> options = exact(sources.getFirst(), head, dialect, columns);
        if (!dialect.dates().isEmpty()) {
            options.put("dateformat", Sql.literal(dialect.dates()));
        }
        if (!dialect.instants().isEmpty()) {
            options.put("timestampformat", Sql.literal(dialect.instants()));
        }
        options.put("store_rejects", "true");
        options.put("rejects_table", Sql.literal(REJECTS));
        options.put("rejects_scan", Sql.literal(SCANS));
        options.put("rejects_limit", "0");
        spec.file_column().ifPresent(name -> options.put("filename", Sql.literal(name)));
        return "read_csv(" + Batch.paths(sources) + ", " + joined(options) + ")";
    }

    /// The rows of one file as text, without those that do not fit.
    String texts(Source source, Head head, Dialect dialect, List<String> names) {
        List<Column> columns = names.stream().map(name -> new Column(name, "VARCHAR")).toList();
        Map<String, String> options = exact(source, head, dialect, columns);
        options.put("ignore_errors", "true");
        return "read_csv(" + Sql.literal(source.enginePath()) + ", " + joined(options) + ")";
    }

    private Map<String, String> exact(
            Source source, Head head, Dialect dialect, List<Column> columns) {
        Map<String, String> options = common(head, source.compression());
        options.put("auto_detect", "false");
        options.put("header", String.valueOf(spec.header()));
        options.put("delim", Sql.literal(dialect.delimiter()));
        options.put("quote", Sql.literal(dialect.quote()));
        options.put("escape", Sql.literal(dialect.quote()));
        options.put("columns", types(columns));
        options.put("hive_partitioning", "false");
        return options;
    }

    private Map<String, String> common(Head head, Compression compression) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("skip", String.valueOf(head.skip()));
        options.put("compression", Sql.literal(compression.engine()));
        options.put("strict_mode", "true");
        options.put("null_padding", "false");
        options.put("max_line_size", String.valueOf(MOST_BYTES_A_LINE));
        options.put("decimal_separator", Sql.literal(spec.decimal()));
        if (!spec.null_values().isEmpty()) {
            options.put("nullstr", list(spec.null_values()));
        }
        return options;
    }

    private static String types(List<Column> columns) {
        return columns.stream()
                .map(column -> Sql.literal(column.name()) + ": " + Sql.literal(column.type()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String list(List<String> texts) {
        return texts.stream().map(Sql::literal).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String joined(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + " = " + option.getValue())
                .collect(Collectors.joining(", "));
    }
}
