package socle.kinds.steer.recommendation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence;
import socle.api.proof.Evidence.Sample;
import socle.api.proof.Evidence.Statement;
import socle.api.show.Block;
import socle.api.text.Markdown;
import socle.api.text.Place;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

final class RecommendationTest {

    private static final String FILE = "recommendations/early_cheese.md";

    private static final String ORDERS =
            """
            SELECT 1 AS order_id, DATE '2025-03-05' AS ordered_on, 'cheese' AS product,
              1.0 AS amount, TRUE AS late
            """;

    @Test
    void the_example_is_structured_short_argued_and_compared() {
        TestedNode done = Example.of("recommendation").run("early_cheese").done();
        for (String claim :
                List.of("structure", "length", "cited", "options", "current", "answered")) {
            done.holds("recommendation." + claim);
        }
        assertEquals(2.0, done.measure("recommendation.effect"));
        assertEquals(1.0, done.measure("recommendation.effect_low"));
        assertEquals(
                List.of(
                        Arrays.asList("cheese earlier", 2.0, 1.0, 2.0, 1.0, 2.0 / 3, true),
                        Arrays.asList("nothing", 0.0, null, null, 0.0, 1.0 / 3, false)),
                done.values());
    }

    @Test
    void each_argument_is_told_with_what_was_found_where_and_when() {
        Sample arguments =
                Example.of("recommendation")
                        .run("early_cheese")
                        .only("recommendation.arguments", Sample.class);
        assertEquals(
                List.of(
                        List.of("Most late orders are cheese.", "0.667", "orders", "2026-01-01"),
                        List.of(
                                "Of the last month, 66.7 % came late.",
                                "66.7 %", "late_share", "2026-01-01")),
                arguments.rows().values().stream()
                        .map(row -> row.stream().map(String::valueOf).toList())
                        .toList());
    }

    @Test
    void its_words_carry_the_figures_of_their_moment() {
        String finding =
                Example.of("recommendation")
                        .run("early_cheese")
                        .only("recommendation.finding", Statement.class)
                        .markdown();
        assertTrue(finding.contains("one product: 66.7 % of the last"), finding);
    }

    @Test
    void it_runs_again_when_its_evidence_changes_and_asks_to_be_read_again() {
        KindTester tester = Example.of("recommendation");
        tester.run("early_cheese").holds("recommendation.current");
        tester.run("early_cheese").upToDate();
        tester.file("models/orders.sql", ORDERS);
        tester.run("early_cheese")
                .falls("recommendation.current", "late_share indicator.value was 66.7 and is 100");
        tester.file(FILE, example().replace("reviewed: 2026-01-01", "reviewed: 2026-01-05"));
        tester.run("early_cheese").holds("recommendation.current");
    }

    @Test
    void a_typed_figure_is_a_problem_at_its_place() {
        assertEquals(
                List.of(
                        "3 the figure '30' is typed; name what measured it: {{ evidence node claim"
                                + " }}; a name with digits stands in backticks",
                        "45 the figure '12.5' is typed; name what measured it: {{ evidence node"
                                + " claim }}; a name with digits stands in backticks"),
                Example.problems(
                        Example.of("recommendation")
                                .file(
                                        FILE,
                                        example()
                                                        .replace(
                                                                "leave the rest",
                                                                "30 % fewer; leave the rest")
                                                + "That is 12.5 % by 2027, on 3 March 2027.\n")));
    }

    @Test
    void years_days_names_code_and_lists_are_no_figures() {
        assertEquals(List.of(), figures("In 2008, on 12 mars 2027 and 2026-01-02, `737` flew."));
        assertEquals(List.of(), figures("An A320, C2.2.2 and {{ evidence a b.c2 }}.\n1. first"));
        assertEquals(List.of(4), figures("The 3 airports of 2008"));
        assertEquals(List.of(3), figures("Un 1\u202f234,5 de trop"));
    }

    @Test
    void a_measure_that_somebody_typed_is_refused() {
        List<String> problems =
                Example.problems(
                        Example.of("recommendation")
                                .file(
                                        FILE,
                                        example()
                                                .replace(
                                                        "orders in time: 0, shelves",
                                                        "orders in time: 4, shelves")));
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().contains("the figure '4' is typed"), problems.toString());
    }

    @Test
    void an_argument_on_nothing_is_named() {
        Example.of("recommendation")
                .file(
                        FILE,
                        example()
                                .replace(
                                        "    by: { node: late_share, claim: indicator.value }\n",
                                        "  - says: Everybody says so.\n"))
                .run("early_cheese")
                .falls("recommendation.cited", "Everybody says so.");
    }

    @Test
    void an_effect_without_interval_is_no_comparison_with_uncertainty() {
        Example.of("recommendation")
                .file(
                        FILE,
                        example()
                                .replace("        low: count(*) * 0.5\n", "")
                                .replace("        high: count(*)\n", ""))
                .run("early_cheese")
                .falls("recommendation.options", "interval of 'cheese earlier'");
    }

    @Test
    void an_advice_that_its_uncertainty_may_turn_is_told() {
        Example.of("recommendation")
                .file(FILE, example().replace("low: count(*) * 0.5", "low: count(*) - 3"))
                .run("early_cheese")
                .falls("recommendation.robust", "another option may be better");
    }

    @Test
    void more_words_than_a_page_are_counted() {
        Example.of("recommendation")
                .file(FILE, example() + "word ".repeat(400))
                .run("early_cheese")
                .falls("recommendation.length", "words of 400");
    }

    @Test
    void what_is_lacking_is_named_part_by_part() {
        Example.of("recommendation")
                .file(FILE, "---\nstatement: Do it.\n---\nBecause.\n")
                .run("early_cheese")
                .done()
                .falls("recommendation.structure", "two options; choice; expected effect; cost")
                .falls("recommendation.cited", "no argument is given")
                .falls("recommendation.options", "two options; expected effect")
                .falls("recommendation.answered", "no decision yet");
    }

    @Test
    void its_page_is_a_sheet_that_begins_with_what_to_do_and_its_effect() {
        List<Block> blocks = Example.of("recommendation").run("early_cheese").page().blocks();
        assertTrue(blocks.getFirst() instanceof Block.Prose);
        assertTrue(
                blocks.get(1) instanceof Block.Figure figure
                        && figure.note().en().equals("expected effect, between 1 and 2"));
    }

    @Test
    void its_claims_are_those_that_a_framework_may_ask() {
        Set<String> claims =
                Example.of("recommendation").run("early_cheese").evidence().stream()
                        .map(Evidence::claim)
                        .map(Object::toString)
                        .collect(Collectors.toSet());
        assertTrue(
                claims.containsAll(
                        List.of(
                                "recommendation.structure",
                                "recommendation.length",
                                "recommendation.cited",
                                "recommendation.options")));
    }

    private static List<Integer> figures(String text) {
        return TypedFigures.figures(new Markdown(text, new Place("a.md", 1, 1)).text());
    }

    private static String example() {
        try (InputStream in =
                RecommendationTest.class.getResourceAsStream(
                        "/socle/examples/recommendation/" + FILE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
