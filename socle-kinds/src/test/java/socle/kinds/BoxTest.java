package socle.kinds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import socle.api.NodeKind;
import socle.api.text.Language;
import socle.core.project.Kinds;
import socle.core.project.Knowledge;
import socle.core.project.Validated;
import socle.core.text.Forms;

class BoxTest {

    private final Kinds kinds = Box.kinds();

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

    /// A map of another order would be another fingerprint in every process.
    @Test
    void records_that_authors_write_keep_the_order_of_their_maps() {
        noClasses()
                .that()
                .areRecords()
                .should()
                .callMethod(Map.class, "copyOf", Map.class)
                .check(new ClassFileImporter().importPackages("socle.kinds"));
    }

    @Test
    void the_example_has_no_problem() {
        Validated read = Box.read(Box.ROOT.resolve("examples/birdstrikes"), Knowledge.none());
        List<String> told =
                read.problems().stream()
                        .filter(problem -> !problem.code().equals("unknown-requirement"))
                        .map(problem -> problem.in(Language.EN))
                        .toList();
        assertEquals("", String.join("\n", told));
        assertTrue(read.graph().nodes().size() > 30);
    }
}
