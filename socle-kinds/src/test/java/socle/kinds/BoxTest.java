package socle.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import socle.api.NodeKind;
import socle.api.text.Language;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.EngineSettings;
import socle.core.engine.SqlCache;
import socle.core.engine.SqlParser;
import socle.core.project.Kinds;
import socle.core.project.Knowledge;
import socle.core.project.ProjectReader;
import socle.core.project.Validated;
import socle.core.project.Validation;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

class BoxTest {

    private static final Path ROOT = Path.of(System.getProperty("socle.root", ".."));

    private final Kinds kinds = new Kinds(kinds());

    @SuppressWarnings("rawtypes") // a service is loaded by its raw class
    private static List<NodeKind<?>> kinds() {
        return ServiceLoader.load(NodeKind.class).stream()
                .<NodeKind<?>>map(ServiceLoader.Provider::get)
                .toList();
    }

    private Validated read(Path project) {
        try (DuckDbEngine engine = new DuckDbEngine(EngineSettings.of(project, "256MB", 1))) {
            SqlParser parser = new SqlParser(engine, SqlCache.inMemory());
            ProjectReader reader = new ProjectReader(kinds, new SpecReader(new Forms(), parser));
            return new Validation(_ -> Knowledge.none()).validate(reader.read(project));
        }
    }

    @Test
    void every_kind_can_be_written_and_says_what_it_is() {
        Forms forms = new Forms();
        assertFalse(kinds.all().isEmpty());
        for (NodeKind<?> kind : kinds.all()) {
            assertTrue(forms.of(kind.spec()).sentence().isPresent(), kind.word());
            forms.of(kind.spec())
                    .keys()
                    .forEach(key -> assertFalse(key.sentence().fr().isEmpty(), kind.word() + key));
        }
    }

    @Test
    void no_two_kinds_share_a_word() {
        assertEquals(List.of(), kinds.problems());
    }

    @Test
    void the_example_has_no_problem() {
        Validated read = read(ROOT.resolve("examples/birdstrikes"));
        List<String> told =
                read.problems().stream()
                        .filter(problem -> !problem.code().equals("unknown-requirement"))
                        .map(problem -> problem.in(Language.EN))
                        .toList();
        assertEquals("", String.join("\n", told));
        assertTrue(read.graph().nodes().size() > 30);
    }
}
