package socle.kinds.steer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence.Statement;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

final class NeedTest {

    @Test
    void the_example_says_every_part_under_its_claim() {
        TestedNode need = Example.of("need").run("what_sells").done();
        assertEquals(
                List.of(
                        "need.question",
                        "need.objective",
                        "need.context",
                        "need.problem",
                        "need.stakes",
                        "need.constraints",
                        "need.stakeholders",
                        "need.traced"),
                need.evidence().stream().map(one -> one.claim().value()).toList());
        need.holds("need.traced");
    }

    @Test
    void constraints_are_told_with_their_sort_in_the_language_of_the_project() {
        assertEquals(
                "- Délai\u00a0: Answered before the spring orders.\n- Nothing may leave the shop.",
                Example.of("need")
                        .language(Language.FR)
                        .run("what_sells")
                        .only("need.constraints", Statement.class)
                        .markdown());
    }

    @Test
    void a_question_tied_to_nothing_is_not_traced() {
        Example.of("need")
                .file("project/what_sells.yml", "kind: need\nquestion: Why?\n")
                .run("what_sells")
                .done()
                .falls("need.traced", "0 sources and 0 indicators");
    }

    @Test
    void its_page_leads_to_what_answers_it() {
        List<Block> blocks = Example.of("need").run("what_sells").page().blocks();
        assertTrue(
                blocks.getLast() instanceof Block.Links links
                        && links.nodes().getFirst().value().equals("late_share"));
    }
}
