package socle.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.data.Column;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.core.testing.PlainSql;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

class ValidationTest {

    @TempDir Path root = Path.of(".");

    private record Known(Map<String, List<Column>> tables) implements Knowledge {
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

    private Validated validate(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(root.resolve("socle.yml"), "name: Test\n");
        ProjectReader reader =
                new ProjectReader(SmallKinds.all(), new SpecReader(new Forms(), new PlainSql()));
        Known known = new Known(Map.of("raw", List.of(new Column("speed", "DOUBLE"))));
        return new Validation(_ -> known).validate(reader.read(root));
    }

    private static List<String> told(Validated validated) {
        return validated.problems().stream().map(problem -> problem.in(Language.EN)).toList();
    }

    @Test
    void what_text_graph_and_guards_find_is_told_together_by_place() throws IOException {
        Validated validated =
                validate(
                        Map.of(
                                "sources/raw.yml", "kind: feed\nfiles: d.csv\nskip: x\n",
                                "sources/good.yml", "kind: feed\nfiles: d.csv\n",
                                "models/daily.sql", "SELECT *\nFROM god",
                                "checks/rule.yml", "kind: rule\non: raw\nnot_null: [sped]\n"));
        assertEquals(
                List.of(
                        "checks/rule.yml:3:12  no column 'sped'; did you mean 'speed'?",
                        "models/daily.sql:2:6  no node named 'god'; did you mean 'good'?",
                        "sources/raw.yml:3:7  'x' is not a whole number; write digits alone, 9 at"
                                + " most, such as 12"),
                told(validated));
        assertFalse(validated.isSound());
    }

    @Test
    void advice_stops_nothing() throws IOException {
        Validated validated = validate(Map.of("model/daily.sql", "SELECT 1"));
        assertEquals(1, validated.problems().size());
        assertTrue(validated.isSound());
    }
}
