package socle.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Coverage;
import socle.core.proof.Covered;
import socle.core.proof.Criterion;
import socle.core.proof.EditionFacts;
import socle.core.proof.Framework;
import socle.core.proof.ProjectFacts;
import socle.core.proof.ProofRule;
import socle.core.proof.State;
import socle.core.proof.Testimony;
import socle.core.sight.Moment;

class ProofOnTheRoadTest {

    private final KindTester tester =
            KindTester.of(new Counting(), new Query(), new Rule())
                    .file(
                            "numbers/numbers.yml",
                            "kind: counting\ndescription: From one up.\nto: 3\n")
                    .file("queries/twice.sql", "SELECT 2 * n AS n FROM numbers")
                    .file("rules/few.yml", "kind: rule\non: numbers\nat_most: 9\n");

    @Test
    void a_removed_check_turns_its_criterion_red() {
        tester.run("few").done();
        assertEquals(State.PROVEN, state("rule.rows"));
        tester.without("rules/few.yml");
        assertEquals(State.MISSING, state("rule.rows"));
    }

    @Test
    void a_changed_definition_is_stale_until_it_runs() {
        tester.run("few").done();
        tester.file("numbers/numbers.yml", "kind: counting\ndescription: Up.\nto: 4\n");
        assertEquals(State.STALE, state("counting.rows"));
        assertEquals(State.STALE, state("rule.rows"));
        tester.run("few").done();
        assertEquals(State.PROVEN, state("rule.rows"));
    }

    @Test
    void a_check_that_falls_turns_its_criterion_partial() {
        tester.file("rules/few.yml", "kind: rule\non: numbers\nat_most: 2\n");
        tester.run("few").done();
        assertEquals(State.PARTIAL, state("rule.rows"));
        assertTrue(covered("rule.rows").lacking().getFirst().en().contains("3 rows"));
    }

    @Test
    void the_project_itself_says_what_is_true_of_all_of_it() {
        assertEquals(Map.of(), facts());
        tester.run("few").done();
        assertEquals(
                Map.of(
                        "project.lineage", true,
                        "project.orchestration", true,
                        "project.reproducible", true,
                        "project.dictionary", false),
                facts());
        tester.file("queries/twice.sql", "SELECT 3 * n AS n FROM numbers");
        assertEquals(false, facts().get("project.reproducible"));
        assertEquals(State.STALE, state("project.lineage"));
    }

    private Map<String, Boolean> facts() {
        Map<String, Boolean> facts = new TreeMap<>();
        for (Told told : tester.with(ProofOnTheRoadTest::projectFacts)) {
            if (told.evidence() instanceof Evidence.Verdict verdict) {
                facts.put(verdict.claim().value(), verdict.holds());
            }
        }
        return facts;
    }

    private State state(String claim) {
        return covered(claim).state();
    }

    private Covered covered(String claim) {
        return tester.with(
                trial -> {
                    List<Told> told = new ArrayList<>(projectFacts(trial));
                    Testimony testimony = Testimony.of(left(trial), told);
                    return Coverage.of(framework(claim), testimony, Coverage.Scope.whole())
                            .all()
                            .getFirst();
                });
    }

    private static List<Told> projectFacts(Trial trial) {
        Graph graph = Graph.draw(trial.nodes(), List.of()).graph();
        return new ProjectFacts(
                        graph,
                        seen(trial),
                        left(trial),
                        trial.workshop().ledger(),
                        KindTester.ENVIRONMENT,
                        EditionFacts.of(graph, Language.EN))
                .all();
    }

    private static Map<NodeId, List<Told>> left(Trial trial) {
        return seen(trial).evidence(trial.nodes().stream().map(Declared::id).sorted().toList());
    }

    private static Moment seen(Trial trial) {
        return trial.now();
    }

    private static Framework framework(String claim) {
        Phrase words = Phrase.same("trial");
        Criterion one =
                new Criterion(
                        "C1-a",
                        words,
                        words,
                        Criterion.Nature.CONTENT,
                        Criterion.Automation.AUTO,
                        Criterion.Conditional.ALWAYS,
                        List.of(
                                new ProofRule.Least(
                                        List.of(new Claim(claim)), 1, ProofRule.Whose.ANY)));
        Competence competence = new Competence("C1", words, words, "", List.of(one));
        Bloc bloc =
                new Bloc(
                        "B1", 1, words, words, OptionalInt.empty(), List.of(), List.of(competence));
        return new Framework("trial", words, List.of(bloc));
    }
}
