package socle.core.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.testing.PlainSql;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

final class ProofRulesTest {

    private final List<Told> told = new ArrayList<>();

    @Test
    void a_warning_that_fell_is_no_evidence_and_one_that_holds_is() {
        verdict("a", "x.good", false);
        assertEquals(State.MISSING, state("[{claim: x.good}]"));
        verdict("b", "x.good", true);
        assertEquals(State.PROVEN, state("[{claim: x.good}]"));
    }

    @Test
    void one_of_several_claims_is_enough() {
        verdict("a", "x.second", true);
        assertEquals(State.PROVEN, state("[{claim: [x.first, x.second]}]"));
        assertEquals(State.MISSING, state("[{claim: [x.first, x.third]}]"));
    }

    @Test
    void evidence_about_a_criterion_comes_from_nodes_that_name_it() {
        verdict("a", "x.measured", true);
        assertEquals(State.MISSING, state("[{claim: x.measured, about: true}]"));
        verdict("b", "x.measured", true);
        statement("b", "C1");
        assertEquals(State.PROVEN, state("[{claim: x.measured, about: true}]"));
    }

    @Test
    void each_node_must_hold_what_it_has() {
        verdict("a", "x.one", true);
        verdict("a", "x.two", true);
        verdict("b", "x.one", true);
        assertEquals(State.PARTIAL, state("[{each: x.one, has: x.two}]"));
        verdict("b", "x.two", false);
        assertEquals(State.PARTIAL, state("[{each: x.one, has: x.two}]"));
    }

    @Test
    void a_text_alone_declares_and_with_what_is_computed_proves() {
        statement("chapter", "C1");
        assertEquals(State.DECLARED, state("[{claim: x.good}, {text: true}]"));
        verdict("a", "x.good", true);
        assertEquals(State.PROVEN, state("[{claim: x.good}, {text: true}]"));
    }

    private State state(String proof) {
        String yaml =
                "name: f\nen: F\nfr: F\nblocs: [{id: B1, en: b, fr: b, competences: [{id: C1, en: c,"
                        + " fr: c, criteria: [{id: C1-a, en: k, fr: k, proof: "
                        + proof
                        + "}]}]}]\n";
        Framework framework =
                new FrameworkReader(new SpecReader(new Forms(), new PlainSql()))
                        .read(
                                "f.yml",
                                yaml.getBytes(UTF_8),
                                problem -> {
                                    throw new AssertionError(problem);
                                })
                        .orElseThrow();
        return Coverage.of(framework, new Testimony(told), Coverage.Scope.whole())
                .find("C1-a")
                .orElseThrow()
                .state();
    }

    private void verdict(String node, String claim, boolean holds) {
        tell(
                node,
                new Evidence.Verdict(
                        new Claim(claim),
                        Phrase.same("l"),
                        holds,
                        Severity.WARNING,
                        Phrase.same("w")));
    }

    private void statement(String node, String code) {
        tell(
                node,
                new Evidence.Statement(
                        new Claim("x.text"), Phrase.same("l"), "words", List.of(code)));
    }

    private void tell(String node, Evidence evidence) {
        told.add(new Told(new NodeId(node), "r1", Instant.EPOCH, told.size() + 1, evidence, true));
    }
}
