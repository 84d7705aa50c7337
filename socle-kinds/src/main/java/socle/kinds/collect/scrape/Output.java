package socle.kinds.collect.scrape;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.Bench;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.text.Language;
import socle.api.text.Sql;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// The rows on their way to the engine: a line of JSON each, on disk, so that memory holds one page
/// at a time. Those that do not fit go to a file of their own.
final class Output implements AutoCloseable {

    /// The part of the node that holds rows that do not fit.
    static final String PART = "rejected";

    static final List<Column> REJECTED =
            List.of(
                    new Column("page", "VARCHAR"),
                    new Column("row_number", "BIGINT"),
                    new Column("field", "VARCHAR"),
                    new Column("reason", "VARCHAR"),
                    new Column("text", "VARCHAR"));

    /// Longer texts are cut: a row can be a whole page.
    private static final int TEXT = 1_000;

    private static final String NUMBER = "_n";

    private static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("\n").build();

    private final ScrapeSpec spec;
    private final List<Field> fields;
    private final Language language;
    private final Path rows;
    private final Path rejects;
    private final JsonGenerator good;
    private final JsonGenerator bad;
    private long written;
    private long rejected;
    private long longest = 4096;

    private Output(ScrapeSpec spec, List<Field> fields, Bench bench) throws IOException {
        this.spec = spec;
        this.fields = fields;
        this.language = bench.language();
        this.rows = bench.scratch().resolve("rows.ndjson");
        this.rejects = bench.scratch().resolve("rejected.ndjson");
        this.good = generator(rows);
        this.bad = generator(rejects);
    }

    static Output open(ScrapeSpec spec, List<Field> fields, Bench bench) throws IOException {
        return new Output(spec, fields, bench);
    }

    private static JsonGenerator generator(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out);
    }

    /// Takes the rows of one page.
    void take(String page, List<Row> all) {
        for (Row row : all) {
            switch (row) {
                case Row.Good one -> good(page, one);
                case Row.Bad one -> bad(page, one);
                case Row.Aside _ -> {}
            }
        }
    }

    private void good(String page, Row.Good row) {
        written++;
        longest = Math.max(longest, length(page, row));
        good.writeStartObject();
        good.writeNumberProperty(NUMBER, written);
        spec.page_column().ifPresent(name -> good.writeStringProperty(name, page));
        for (int i = 0; i < fields.size(); i++) {
            List<String> values = row.values().get(i);
            if (fields.get(i).spec().many()) {
                good.writeArrayPropertyStart(fields.get(i).name());
                values.forEach(good::writeString);
                good.writeEndArray();
            } else if (!values.isEmpty()) {
                good.writeStringProperty(fields.get(i).name(), values.getFirst());
            }
        }
        good.writeEndObject();
    }

    /// Never less than the bytes of its line: a character takes six of them at most.
    private long length(String page, Row.Good row) {
        long characters =
                row.values().stream()
                        .flatMap(List::stream)
                        .mapToLong(text -> text.length() + 3L)
                        .sum();
        long names = fields.stream().mapToLong(field -> field.name().length() + 8L).sum();
        return 6 * (characters + page.length()) + names + 200;
    }

    private void bad(String page, Row.Bad row) {
        rejected++;
        longest = Math.max(longest, 6L * (page.length() + TEXT) + 1_000);
        bad.writeStartObject();
        bad.writeNumberProperty(NUMBER, rejected);
        bad.writeStringProperty("page", page);
        bad.writeNumberProperty("row_number", row.place());
        bad.writeStringProperty("field", row.field());
        bad.writeStringProperty("reason", row.why().words().in(language));
        String text = row.text();
        bad.writeStringProperty("text", text.length() > TEXT ? text.substring(0, TEXT) : text);
        bad.writeEndObject();
    }

    /// The tables that came of it.
    ///
    /// @param lines rows that the engine read, whatever became of them
    record Drafts(Table table, Table rejected, long lines, Rows first) {}

    /// Drafts the tables; nothing can be taken after that.
    Drafts drafts(Bench bench) {
        close();
        Table table = bench.tables().draft(new Change.Whole(), select());
        Table rejected = bench.tables().part(PART).draft(new Change.Whole(), selectRejected());
        Object lines = bench.engine().query("SELECT count(*) FROM (" + source() + ")").at(0, 0);
        Rows first = bench.engine().query("SELECT * FROM (" + selectRejected() + ") LIMIT 20");
        return new Drafts(table, rejected, lines instanceof Long count ? count : 0, first);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(new Column(field.name(), field.column())));
        spec.page_column().ifPresent(name -> columns.add(new Column(name, "VARCHAR")));
        return columns;
    }

    private String select() {
        String values =
                columns().stream()
                        .map(c -> "CAST(%1$s AS %2$s) AS %1$s".formatted(quoted(c), c.type()))
                        .collect(Collectors.joining(", "));
        if (spec.key().isEmpty()) {
            return "SELECT " + values + " FROM (" + source() + ") ORDER BY " + NUMBER;
        }
        String key =
                columns().stream()
                        .filter(c -> spec.key().contains(c.name()))
                        .map(c -> "CAST(%s AS %s)".formatted(quoted(c), c.type()))
                        .collect(Collectors.joining(", "));
        return "SELECT %s FROM (%s) QUALIFY row_number() OVER (PARTITION BY %s ORDER BY %s) = 1 ORDER BY %4$s"
                .formatted(values, source(), key, NUMBER);
    }

    private String source() {
        List<Column> texts = new ArrayList<>();
        for (Column column : columns()) {
            String type = column.type().endsWith("]") ? "VARCHAR[]" : "VARCHAR";
            texts.add(new Column(column.name(), type));
        }
        return lines(rows, written, texts);
    }

    private String selectRejected() {
        String names = REJECTED.stream().map(Output::quoted).collect(Collectors.joining(", "));
        return "SELECT %s FROM (%s) ORDER BY %s"
                .formatted(names, lines(rejects, rejected, REJECTED), NUMBER);
    }

    private String lines(Path file, long lines, List<Column> columns) {
        List<Column> all = new ArrayList<>(columns);
        all.add(new Column(NUMBER, "BIGINT"));
        if (lines == 0) {
            return all.stream()
                    .map(c -> "CAST(NULL AS %s) AS %s".formatted(c.type(), quoted(c)))
                    .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
        }
        String types =
                all.stream()
                        .map(c -> Sql.literal(c.name()) + ": " + Sql.literal(c.type()))
                        .collect(Collectors.joining(", ", "{", "}"));
        return "SELECT * FROM read_json(%s, format = 'newline_delimited', columns = %s, maximum_object_size = %d)"
                .formatted(Sql.literal(file.toString()), types, longest);
    }

    private static String quoted(Column column) {
        return Sql.quote(column.name());
    }

    @Override
    public void close() {
        good.close();
        bad.close();
    }
}
