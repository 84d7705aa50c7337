package socle.core.project;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import socle.api.data.Column;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.EngineSettings;
import socle.core.engine.SqlCache;
import socle.core.engine.SqlParser;
import socle.core.testing.Golden;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

/// A project of mistakes, all of them told in one go, on the real parser.
class MistakesTest {

    private static final Path FOLDER = Path.of("src/test/resources/mistakes");

    private record Orders() implements Knowledge {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Optional<List<Column>> columns(String table) {
            return table.equals("orders")
                    ? Optional.of(
                            List.of(
                                    new Column("id", "BIGINT"),
                                    new Column("dated", "DATE"),
                                    new Column("amount", "DOUBLE")))
                    : Optional.empty();
        }

        @Override
        public Map<String, Phrase> requirements() {
            return Map.of();
        }
    }

    private static Validated validated() {
        Path project = FOLDER.resolve("project");
        try (DuckDbEngine engine = new DuckDbEngine(EngineSettings.of(project, "256MB", 1))) {
            SpecReader reader =
                    new SpecReader(new Forms(), new SqlParser(engine, SqlCache.inMemory()));
            ProjectReading reading = new ProjectReader(SmallKinds.all(), reader).read(project);
            return new Validation(_ -> new Orders()).validate(reading);
        }
    }

    private static String told(Validated validated, Language language) {
        return validated.problems().stream()
                .map(problem -> problem.in(language) + "  [" + problem.code() + "]\n")
                .collect(Collectors.joining());
    }

    @Test
    void all_mistakes_are_told_in_one_go_each_at_its_line_and_column() {
        Validated validated = validated();
        Golden.check(FOLDER.resolve("told.en.txt"), told(validated, Language.EN));
        Golden.check(FOLDER.resolve("told.fr.txt"), told(validated, Language.FR));
        assertTrue(validated.problems().size() >= 20);
    }
}
