package socle.kinds.collect.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// The rows of files that are alike; what does not fit is kept apart.
    ///
    /// @param skip lines before the first record
    /// @param columns in the order of the files
    String read(List<Source> sources, int skip, Dialect dialect, List<Column> columns) {
        Map<String, String> options = exact(sources.getFirst(), skip, dialect, columns);
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
        return "read_csv(" + Batch.paths(sources) + ", " + joined(options) + ")";
    }

    /// The rows of one file as text, without those that do not fit.
    String texts(Source source, int skip, Dialect dialect, List<String> names) {
        List<Column> columns = names.stream().map(name -> new Column(name, "VARCHAR")).toList();
        Map<String, String> options = exact(source, skip, dialect, columns);
        options.put("ignore_errors", "true");
        return "read_csv(" + Sql.literal(source.enginePattern()) + ", " + joined(options) + ")";
    }

    private Map<String, String> exact(
            Source source, int skip, Dialect dialect, List<Column> columns) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("auto_detect", "false");
        options.put("header", String.valueOf(spec.header()));
        options.put("skip", String.valueOf(skip));
        options.put("delim", Sql.literal(dialect.delimiter()));
        options.put("quote", Sql.literal(dialect.quote()));
        options.put("escape", Sql.literal(dialect.quote()));
        options.put("columns", types(columns));
        options.put("nullstr", nulls());
        options.put("decimal_separator", Sql.literal(spec.decimal()));
        options.put("compression", Sql.literal(source.compression().engine()));
        options.put("strict_mode", "true");
        options.put("null_padding", "false");
        options.put("max_line_size", String.valueOf(MOST_BYTES_A_LINE));
        options.put("hive_partitioning", "false");
        return options;
    }

    private String nulls() {
        return Stream.concat(Stream.of(""), spec.null_values().stream())
                .map(Sql::literal)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String types(List<Column> columns) {
        return columns.stream()
                .map(column -> Sql.literal(column.name()) + ": " + Sql.literal(column.type()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String joined(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + " = " + option.getValue())
                .collect(Collectors.joining(", "));
    }
}
