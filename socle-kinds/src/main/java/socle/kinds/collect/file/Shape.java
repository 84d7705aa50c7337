package socle.kinds.collect.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;

/// The columns of a source, how its text is written, and how that is known.
record Shape(List<Column> columns, Dialect dialect, Known known) {

    private static final String VERSION = "shape 1";

    /// How a shape is known.
    enum Known {
        /// Its author wrote it.
        DECLARED,
        /// The last published load had it.
        KEPT,
        /// It was found in the files just now.
        FOUND
    }

    Shape {
        columns = List.copyOf(columns);
    }

    /// The names of its columns, in order.
    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /// The same columns, with their text written so.
    Shape in(Dialect other) {
        return new Shape(columns, other, known);
    }

    /// The shape as the cursor keeps it: a line a fact.
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(VERSION);
        lines.add("delimiter " + escape(dialect.delimiter()));
        lines.add("quote " + escape(dialect.quote()));
        lines.add("dates " + escape(dialect.dates()));
        lines.add("instants " + escape(dialect.instants()));
        columns.forEach(
                column ->
                        lines.add(
                                "column " + escape(column.type()) + "\t" + escape(column.name())));
        return String.join("\n", lines);
    }

    /// The shape that a cursor kept, or nothing when it kept something else.
    static Optional<Shape> kept(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(VERSION)) {
            return Optional.empty();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int space = line.indexOf(' ');
            String fact = line.substring(space + 1);
            if (line.startsWith("column ")) {
                int tab = fact.indexOf('\t');
                columns.add(
                        new Column(
                                unescape(fact.substring(tab + 1)),
                                unescape(fact.substring(0, tab))));
            } else {
                facts.put(line.substring(0, space), unescape(fact));
            }
        }
        return Optional.of(new Shape(columns, dialect(facts), Known.KEPT));
    }

    /// The shape that an author declared, if one did.
    static Optional<Shape> declared(FileSpec spec) {
        List<Column> columns = new ArrayList<>();
        spec.columns().forEach((name, type) -> columns.add(new Column(name, type)));
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shape(columns, Dialect.NONE, Known.DECLARED));
    }

    private static Dialect dialect(Map<String, String> facts) {
        return new Dialect(
                facts.getOrDefault("delimiter", ""),
                facts.getOrDefault("quote", ""),
                facts.getOrDefault("dates", ""),
                facts.getOrDefault("instants", ""));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    private static String unescape(String text) {
        return text.translateEscapes();
    }
}
