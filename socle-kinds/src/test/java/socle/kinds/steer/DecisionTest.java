package socle.kinds.steer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence.Statement;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

final class DecisionTest {

    private static final String FILE = "project/which_book.yml";

    @Test
    void the_example_is_weighed_with_what_a_node_measured() {
        TestedNode decision = Example.of("decision").run("which_book").done();
        assertEquals(
                List.of(
                        List.of("paper", 90.0, 0.0, 0.0, false),
                        List.of("file", 30.0, 22.0, 1.0, true)),
                decision.values());
        decision.holds("decision.measured");
        assertEquals(
                "'file' scores 1, the highest of 2 options",
                decision.verdict("decision.measured").why().en());
    }

    @Test
    void it_is_weighed_again_when_the_measure_changes() {
        KindTester tester = Example.of("decision");
        tester.run("which_book").done();
        tester.run("which_book").upToDate();
        tester.file("models/orders.sql", "SELECT 1 AS order_id, 7.0 AS amount FROM range(1)");
        assertEquals(7.0, tester.run("which_book").done().values().get(1).get(2));
    }

    @Test
    void a_choice_that_measures_worse_needs_its_reason() {
        two("", "worse").run("which_book").falls("decision.measured", "'better' scores more");
        two("because: It is prettier.\n", "worse").run("which_book").holds("decision.measured");
    }

    @Test
    void a_measure_that_nobody_left_is_named() {
        KindTester tester =
                Example.of("decision")
                        .file(
                                FILE,
                                """
                                kind: decision
                                problem: p
                                criteria: {name: cost}
                                options:
                                  - {name: a, measures: {cost: {node: basket, claim: no.such}}}
                                  - {name: b, measures: {cost: 1}}
                                choice: b
                                """);
        tester.run("which_book").falls("decision.measured", "a\u00a0: cost");
    }

    @Test
    void its_statements_name_the_requirements_whose_choice_it_is() {
        TestedNode decision = two("requirements: C1.2.2\n", "better").run("which_book");
        assertEquals(
                List.of("C1.2.2"),
                decision.only("decision.choice", Statement.class).requirements());
    }

    @Test
    void a_choice_that_is_no_option_is_told_with_what_was_meant() {
        assertTrue(
                two("", "bettr").problems().stream()
                        .anyMatch(p -> p.todo().en().equals("did you mean 'better'?")));
    }

    private static KindTester two(String more, String choice) {
        return Example.of("decision")
                .file(
                        FILE,
                        """
                        kind: decision
                        problem: p
                        criteria: [{name: quality}]
                        options:
                          - {name: worse, measures: {quality: 1}}
                          - {name: better, measures: {quality: 2}}
                        """
                                + "choice: "
                                + choice
                                + "\n"
                                + more);
    }
}
