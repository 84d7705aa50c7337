package socle.kinds.analyse.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.Exporting;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The Python of a notebook, and the files that it reads: the rows of each query, and the tables
/// that queries read, unless they are too long to go along.
record PythonScript(Node<NotebookSpec> node, Exporting exporting) {

    /// Tables of more rows do not go along; what reads them is not asked again.
    private static final long MOST = 500_000;

    private static final JsonMapper JSON = new JsonMapper();

    /// What stands before all queries; how they are asked, and the tables that they read, are
    /// written beside the notebook.
    String opening() throws IOException {
        ObjectNode tables = JSON.createObjectNode();
        for (Table table : read()) {
            exporting.rows(file(table.name()), table.name());
            families(table.columns()).forEach(tables.putArray(table.name())::add);
        }
        exporting.text(
                folder() + "/asking.py",
                template()
                                .replace("@TABLES@", raw(tables))
                                .replace("@PARAMETERS@", raw(parameters()))
                                .replace("@WORDS@", raw(words()))
                        + "\n");
        return """
        import sys

        sys.path.insert(0, %s)
        from asking import query"""
                .formatted(JSON.writeValueAsString(folder()));
    }

    /// Within a raw text of Python.
    private static String raw(ObjectNode json) {
        return json.toString().replace("'", "\\u0027");
    }

    private String folder() {
        return node.id() + "_files";
    }

    private String file(String table) {
        return folder() + "/" + table + ".csv";
    }

    /// The tables that queries read and that are short enough.
    private List<Table> read() {
        return exporting.reads(node.id()).stream()
                .filter(
                        name ->
                                node.spec().queries().stream()
                                        .anyMatch(it -> Question.names(it.select().text(), name)))
                .flatMap(name -> exporting.table(name).stream())
                .filter(table -> table.isView() || table.rows() <= MOST)
                .toList();
    }

    private static Stream<String> families(List<Column> columns) {
        return columns.stream().map(it -> it.family().name());
    }

    private ObjectNode parameters() {
        ObjectNode values = JSON.createObjectNode();
        for (Parameter one : node.spec().parameters()) {
            String value = new Still(node, exporting).value(one);
            switch (one.type()) {
                case INTEGER, NUMBER -> values.put(one.name(), new BigDecimal(value));
                case TRUTH -> values.put(one.name(), Boolean.parseBoolean(value));
                case TEXT, DATE -> values.put(one.name(), value);
            }
        }
        return values;
    }

    private ObjectNode words() {
        ObjectNode words = JSON.createObjectNode();
        words.put("rows", say("({shown} rows of {rows})", "({shown} lignes sur {rows})"));
        words.put(
                "same",
                say(
                        "Asked again of SQLite: the same figures ({rows} rows).",
                        "Redemandé à SQLite : les mêmes chiffres ({rows} lignes)."));
        words.put(
                "other",
                say(
                        "Asked again of SQLite: other figures ({rows} rows); the two engines differ,"
                                + " look at the query.",
                        "Redemandé à SQLite : d’autres chiffres ({rows} lignes) ; les deux moteurs"
                                + " diffèrent, regardez la requête."));
        words.put(
                "refused",
                say(
                        "Not asked again, SQLite does not read this query: {why}.",
                        "Non redemandé, SQLite ne lit pas cette requête : {why}."));
        return words;
    }

    private String say(String en, String fr) {
        return new Phrase(en, fr).in(exporting.language());
    }

    /// All rows of a query, as they were published: beside the notebook, and the first of them.
    Rows published(Cell.Sql query) throws IOException {
        String table = node.id() + NodeId.PART + query.name();
        exporting.rows(file(query.name()), table);
        return exporting.rows(table, query.rows());
    }

    /// The call that tells a query.
    String asking(Cell.Sql query) {
        String table = node.id() + NodeId.PART + query.name();
        String families =
                exporting.table(table).stream()
                        .flatMap(it -> families(it.columns()))
                        .map(it -> "\"" + it + "\"")
                        .collect(Collectors.joining(", "));
        return "query(\"%s\", %d, [%s], %s)"
                .formatted(query.name(), query.rows(), families, quoted(query.select().text()));
    }

    private static String quoted(String sql) {
        String text = sql.strip();
        boolean isPlain = !text.contains("\"\"\"") && !text.endsWith("\"") && !text.endsWith("\\");
        return isPlain ? "r\"\"\"\n" + text + "\n\"\"\"" : JSON.writeValueAsString(text);
    }

    /// What that call prints first.
    String output(Cell.Sql query, Rows rows, long total) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.columns().stream().map(it -> line(it.name())).toList());
        rows.values().forEach(row -> lines.add(row.stream().map(it -> line(text(it))).toList()));
        List<Integer> widths =
                IntStream.range(0, rows.columns().size())
                        .map(i -> lines.stream().mapToInt(it -> length(it.get(i))).max().orElse(0))
                        .boxed()
                        .toList();
        lines.add(1, widths.stream().map("-"::repeat).toList());
        String table =
                lines.stream().map(it -> padded(it, widths) + "\n").collect(Collectors.joining());
        String count =
                say("({shown} rows of {rows})", "({shown} lignes sur {rows})")
                        .replace("{shown}", String.valueOf(Math.min(query.rows(), total)))
                        .replace("{rows}", String.valueOf(total));
        return table + count + "\n";
    }

    private static String padded(List<String> line, List<Integer> widths) {
        return IntStream.range(0, line.size())
                .mapToObj(i -> line.get(i) + " ".repeat(widths.get(i) - length(line.get(i))))
                .collect(Collectors.joining(" | "))
                .stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal exact -> exact.toPlainString();
            default -> value.toString();
        };
    }

    private static String template() {
        try (InputStream text = PythonScript.class.getResourceAsStream("jupyter.py")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
