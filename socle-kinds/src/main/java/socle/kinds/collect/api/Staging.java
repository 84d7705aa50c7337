package socle.kinds.collect.api;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import socle.api.data.Engine;
import socle.api.text.Sql;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Hands the records of pages to the engine: a file of lines in which every value is text, so that
/// it is the engine alone that turns texts into types.
final class Staging {

    /// A rejected record shows so much of itself.
    private static final int SHOWN = 1_000;

    /// The engine's room for one line, beyond the longest there is.
    private static final int ROOM = 1 << 20;

    private final Path file;
    private final List<Field> fields;
    private long longest;

    private Staging(Path file, List<Field> fields) {
        this.file = file;
        this.fields = fields;
    }

    /// Writes the records of pages, or those within them, and shows them under a name.
    static void show(Engine engine, String view, Path file, Source source) throws IOException {
        Staging staging = new Staging(file, source.fields());
        staging.write(source);
        engine.execute("CREATE OR REPLACE TEMP VIEW " + Sql.quote(view) + " AS " + staging.sql());
    }

    /// What is staged.
    ///
    /// @param within where records stand in those of the pages; none for these themselves
    record Source(List<Leaf> leaves, List<Where> within, List<Field> fields) {}

    private void write(Source source) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Leaf leaf : source.leaves()) {
                try (BufferedReader lines = Files.newBufferedReader(leaf.file())) {
                    long number = 0;
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        number++;
                        write(out, leaf.number(), number, line, source.within());
                    }
                }
            }
        }
    }

    private void write(BufferedWriter out, int page, long number, String line, List<Where> within)
            throws IOException {
        JsonNode record = Answers.JSON.readTree(line);
        if (within.isEmpty()) {
            write(out, row(page, number, 0, record, line));
            return;
        }
        long position = 0;
        for (JsonNode one : Answers.within(within.getFirst(), record)) {
            position++;
            write(out, row(page, number, position, one, one.toString()));
        }
    }

    private ObjectNode row(int page, long number, long position, JsonNode record, String text) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("#page", page);
        row.put("#record", number);
        row.put("#position", position);
        row.put("#text", text.length() > SHOWN ? text.substring(0, SHOWN) : text);
        for (int i = 0; i < fields.size(); i++) {
            @Nullable String value = fields.get(i).text(record);
            if (value != null) {
                row.put("c" + i, value);
            }
        }
        return row;
    }

    private void write(BufferedWriter out, ObjectNode row) throws IOException {
        String line = row.toString();
        longest = Math.max(longest, line.length());
        out.write(line);
        out.write('\n');
    }

    private String sql() {
        String columns =
                IntStream.range(0, fields.size())
                        .mapToObj(i -> ", 'c" + i + "': 'VARCHAR'")
                        .collect(Collectors.joining());
        return ("SELECT * FROM read_json(%s, format = 'newline_delimited', maximum_object_size = %s,"
                        + " columns = {'#page': 'BIGINT', '#record': 'BIGINT', '#position':"
                        + " 'BIGINT', '#text': 'VARCHAR'%s})")
                .formatted(Sql.literal(file.toString()), longest * 4 + ROOM, columns);
    }
}
