package socle.core.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.core.sql.SqlReading;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

class CoverageTest {

    private static final String TEXT =
            """
            name: trial
            en: Trial
            fr: Essai
            blocs:
              - id: B1
                en: One
                fr: Un
                competences:
                  - id: C1
                    en: Collect
                    fr: Collecter
                    criteria:
                      - id: C1-a
                        en: with origin
                        fr: avec origine
                        proof:
                          - {claim: collect.origin}
                          - {each: collect.origin, has: collect.complete}
                      - id: C1-b
                        en: argued
                        fr: argumenté
                        proof:
                          - {claim: [check.rule, check.other]}
                          - {text: true}
                      - id: C1-c
                        en: by people
                        fr: par des gens
                        conditional: true
                        proof:
                          - {text: true}
                      - id: C1-d
                        en: chosen
                        fr: choisi
                        proof:
                          - {claim: decision.options, about: true}
              - id: B4
                en: Four
                fr: Quatre
                speciality: 4
                competences:
                  - id: C4
                    en: Operate
                    fr: Opérer
                    criteria:
                      - {id: C4-a, en: later, fr: plus tard}
            """;

    private final List<Told> told = new ArrayList<>();
    private Coverage.Scope scope = Coverage.Scope.whole();

    @Test
    void nothing_said_is_missing_and_says_what() {
        assertEquals(State.MISSING, state("C1-a"));
        assertEquals(List.of("no evidence under collect.origin"), lacking("C1-a"));
        assertEquals(
                List.of("no evidence under check.rule or check.other", "no chapter answers C1-b"),
                lacking("C1-b"));
        assertEquals(List.of("nothing that is computed speaks of it yet"), lacking("C4-a"));
    }

    @Test
    void all_rules_that_hold_and_are_fresh_prove() {
        tell("a", verdict("collect.origin", true, Severity.ERROR));
        tell("a", verdict("collect.complete", true, Severity.ERROR));
        assertEquals(State.PROVEN, state("C1-a"));
        assertEquals(List.of(), lacking("C1-a"));
    }

    @Test
    void a_node_without_the_second_claim_makes_it_partial_and_is_named() {
        tell("a", verdict("collect.origin", true, Severity.ERROR));
        tell("a", verdict("collect.complete", true, Severity.ERROR));
        tell("b", verdict("collect.origin", true, Severity.ERROR));
        assertEquals(State.PARTIAL, state("C1-a"));
        assertEquals(List.of("b left no collect.complete"), lacking("C1-a"));
    }

    @Test
    void a_fallen_verdict_makes_it_partial_with_its_reason() {
        tell("x", verdict("check.rule", false, Severity.ERROR));
        tell("chapter", statement("C1"));
        assertEquals(State.PARTIAL, state("C1-b"));
        assertEquals(List.of("check.rule fell on x: 3 rows"), lacking("C1-b"));
    }

    @Test
    void a_fallen_warning_is_no_evidence_and_breaks_nothing() {
        tell("x", verdict("check.rule", false, Severity.WARNING));
        tell("y", verdict("check.other", true, Severity.WARNING));
        tell("chapter", statement("C1"));
        assertEquals(State.PROVEN, state("C1-b"));
    }

    @Test
    void evidence_older_than_its_definition_is_stale() {
        tell("x", verdict("check.rule", true, Severity.ERROR));
        tell("chapter", statement("C1-b"));
        assertEquals(State.PROVEN, state("C1-b"));
        told.replaceAll(one -> new Told(one.node(), one.run(), one.at(), 1, one.evidence(), false));
        assertEquals(State.STALE, state("C1-b"));
        assertTrue(lacking("C1-b").getFirst().startsWith("what x left is older"));
    }

    @Test
    void a_text_alone_is_declared() {
        tell("chapter", statement("C1"));
        assertEquals(State.DECLARED, state("C1-b"));
        assertEquals(State.DECLARED, state("C1-c"));
        assertEquals(State.MISSING, state("C4-a"));
    }

    @Test
    void evidence_about_a_criterion_comes_from_a_node_that_names_it() {
        tell("other", verdict("decision.options", true, Severity.ERROR));
        assertEquals(State.MISSING, state("C1-d"));
        tell("store", verdict("decision.options", true, Severity.ERROR));
        tell("store", statement("C1-d"));
        assertEquals(State.PROVEN, state("C1-d"));
    }

    @Test
    void what_does_not_concern_the_project_has_its_reason() {
        scope = new Coverage.Scope(Map.of("C1-c", "no people here"), List.of(5));
        assertEquals(State.NOT_APPLICABLE, state("C1-c"));
        assertEquals("no people here", covered("C1-c").reason().orElseThrow().en());
        assertEquals(State.NOT_APPLICABLE, state("C4-a"));
    }

    @Test
    void a_framework_with_a_wrong_rule_is_told_at_its_file() {
        List<Problem> problems = new ArrayList<>();
        String wrong = TEXT.replace("{text: true}", "{text: true, claim: a.b}");
        new FrameworkReader(reader()).read("own.yml", wrong.getBytes(UTF_8), problems::add);
        assertEquals("own.yml", problems.getFirst().place().file());
        assertTrue(problems.getFirst().what().en().contains("C1-b: a rule is"));
    }

    @Test
    void the_framework_in_the_box_has_its_220_criteria_in_both_languages() {
        List<Problem> problems = new ArrayList<>();
        Framework framework =
                new FrameworkReader(reader())
                        .find("expert-data-science", Path.of("."), problems::add)
                        .orElseThrow();
        assertEquals(List.of(), problems);
        assertEquals("expert-data-science", framework.name());
        assertEquals(220, framework.criteria().size());
        assertEquals(5, framework.blocs().size());
        assertTrue(
                framework.codes().values().stream()
                        .noneMatch(words -> words.en().isBlank() || words.fr().isBlank()));
    }

    private State state(String criterion) {
        return covered(criterion).state();
    }

    private List<String> lacking(String criterion) {
        return covered(criterion).lacking().stream().map(Phrase::en).toList();
    }

    private Covered covered(String criterion) {
        Framework framework =
                new FrameworkReader(reader())
                        .read("own.yml", TEXT.getBytes(UTF_8), CoverageTest::refuse)
                        .orElseThrow();
        return Coverage.of(framework, new Testimony(told), scope).find(criterion).orElseThrow();
    }

    private static void refuse(Problem problem) {
        throw new AssertionError(problem);
    }

    private static SpecReader reader() {
        return new SpecReader(new Forms(), select -> new SqlReading(Map.of(), select, List.of()));
    }

    private void tell(String node, Evidence evidence) {
        told.add(new Told(new NodeId(node), "r1", Instant.EPOCH, 1, evidence, true));
    }

    private static Evidence verdict(String claim, boolean holds, Severity severity) {
        return new Evidence.Verdict(
                new Claim(claim), Phrase.same("rule"), holds, severity, Phrase.same("3 rows"));
    }

    private static Evidence statement(String code) {
        return new Evidence.Statement(
                new Claim("chapter.text"), Phrase.same("chapter"), "Because.", List.of(code));
    }
}
