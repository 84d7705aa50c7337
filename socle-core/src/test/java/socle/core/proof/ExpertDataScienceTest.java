package socle.core.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import socle.api.proof.Claim;
import socle.api.text.Problem;
import socle.core.proof.Criterion.Automation;
import socle.core.testing.PlainSql;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

final class ExpertDataScienceTest {

    private final List<Problem> problems = new ArrayList<>();
    private final Framework framework =
            new FrameworkReader(new SpecReader(new Forms(), new PlainSql()))
                    .find("expert-data-science", Path.of("no-project"), problems::add)
                    .orElseThrow(() -> new AssertionError(problems));
    private final List<Competence> competences =
            framework.blocs().stream().flatMap(bloc -> bloc.competences().stream()).toList();

    @Test
    void the_whole_certification_is_there_and_without_a_problem() {
        assertEquals(List.of(), problems);
        assertEquals(5, framework.blocs().size());
        assertEquals(
                18, framework.blocs().stream().mapToInt(bloc -> bloc.activities().size()).sum());
        assertEquals(49, competences.size());
        assertEquals(220, framework.criteria().size());
        assertEquals(220 + 49, framework.codes().size());
    }

    @Test
    void its_criteria_divide_as_the_source_says() {
        Map<Automation, Long> automation =
                framework.criteria().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Criterion::automation, Collectors.counting()));
        assertEquals(
                Map.of(Automation.AUTO, 114L, Automation.MIXED, 95L, Automation.HUMAN, 11L),
                automation);
    }

    @Test
    void everything_has_its_words_in_both_languages() {
        for (Criterion one : framework.criteria()) {
            assertFalse(one.words().fr().isBlank(), one.id());
            assertFalse(one.words().en().isBlank(), one.id());
            assertEquals(one.lead().fr().isEmpty(), one.lead().en().isEmpty(), one.id());
        }
        for (Competence one : competences) {
            assertNotEquals(one.words(), one.title(), one.id());
            assertTrue(one.title().fr().split(" ").length <= 5, one.id());
        }
    }

    @Test
    void every_competence_belongs_to_an_activity_of_its_bloc() {
        for (Bloc bloc : framework.blocs()) {
            List<String> activities = bloc.activities().stream().map(Bloc.Activity::id).toList();
            bloc.competences()
                    .forEach(one -> assertTrue(activities.contains(one.activity()), one.id()));
        }
    }

    /// C3.3.3 asks for gaps between forecast and state: a choice about data is none.
    @Test
    void an_arbitration_starts_from_a_gap_of_the_plan() {
        for (String code : List.of("C3.3.3-a", "C3.3.3-c", "C3.3.3-d")) {
            Criterion one =
                    framework.criteria().stream()
                            .filter(it -> it.id().equals(code))
                            .findFirst()
                            .orElseThrow();
            ProofRule gap =
                    new ProofRule.Least(
                            List.of(new Claim("decision.deviation")), 1, ProofRule.Whose.NAMING);
            assertTrue(one.rules().contains(gap), code);
        }
    }

    @Test
    void a_text_is_asked_for_where_a_person_must_argue_and_nowhere_else() {
        for (Criterion one : framework.criteria()) {
            boolean text = one.rules().stream().anyMatch(ProofRule.Text.class::isInstance);
            assertEquals(one.automation() != Automation.AUTO, text, one.id());
        }
    }
}
