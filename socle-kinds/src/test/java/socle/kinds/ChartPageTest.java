package socle.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.data.Column;
import socle.api.show.Mark;
import socle.api.text.Phrase;
import socle.core.project.Knowledge;
import socle.core.project.Validated;

/// The guide of charts shows every mark, and its examples are ones that `validate` accepts.
final class ChartPageTest {

    private static final Path DOCS = Box.ROOT.resolve("docs");
    private static final Pattern BLOCK =
            Pattern.compile("```yaml (\\S+)\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("\\| `(\\w+)` \\| ((?:`\\w+` [A-Z]+(?:, )?)+) \\|");
    private static final Pattern COLUMN = Pattern.compile("`(\\w+)` ([A-Z]+)");
    private static final Pattern PICTURE = Pattern.compile("\\(pictures/charts/(\\w+\\.png)\\)");

    /// What the examples leave out.
    private static final String HEAD = "kind: chart\ntitle: A finding\nwhy: It is an example.\n";

    @TempDir Path folder = Path.of(".");

    private record Tables(Map<String, List<Column>> tables) implements Knowledge {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Optional<List<Column>> columns(String table) {
            return Optional.ofNullable(tables.get(table));
        }

        @Override
        public Map<String, Phrase> requirements() {
            return Map.of();
        }
    }

    @Test
    void validate_accepts_every_example() throws IOException {
        String page = Files.readString(DOCS.resolve("charts.md"));
        Map<String, List<Column>> tables = tables(page);
        write("socle.yml", "name: Shop");
        for (String table : tables.keySet()) {
            write(
                    "sources/" + table + ".yml",
                    "kind: file\nlegal: {publisher: Nobody, basis: own_data}\nfiles: data/"
                            + table
                            + ".csv");
        }
        Matcher block = BLOCK.matcher(page);
        int examples = 0;
        while (block.find()) {
            String text = block.group(2);
            write(block.group(1), text.startsWith("kind:") ? text : HEAD + text);
            examples++;
        }
        assertEquals(20, examples);
        Validated read = Box.read(folder, new Tables(tables));
        assertEquals(
                List.of(),
                read.problems().stream()
                        .map(it -> it.place() + " " + it.code() + ": " + it.what().en())
                        .toList());
    }

    @Test
    void every_mark_has_an_example_and_every_picture_is_there_and_shown() throws IOException {
        String page = Files.readString(DOCS.resolve("charts.md"));
        Set<Mark> marks = EnumSet.allOf(Mark.class);
        marks.removeIf(it -> page.contains("\nmark: " + it.name().toLowerCase(Locale.ROOT) + "\n"));
        assertEquals(Set.of(), marks);
        List<String> shown =
                PICTURE.matcher(page).results().map(it -> it.group(1)).sorted().toList();
        try (Stream<Path> files = Files.list(DOCS.resolve("pictures/charts"))) {
            assertEquals(files.map(it -> it.getFileName().toString()).sorted().toList(), shown);
        }
        assertTrue(page.lines().count() <= 250);
    }

    private static Map<String, List<Column>> tables(String page) {
        Map<String, List<Column>> tables = new HashMap<>();
        Matcher table = TABLE.matcher(page);
        while (table.find()) {
            tables.put(
                    table.group(1),
                    COLUMN.matcher(table.group(2))
                            .results()
                            .map(it -> new Column(it.group(1), it.group(2)))
                            .toList());
        }
        return tables;
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
    }
}
