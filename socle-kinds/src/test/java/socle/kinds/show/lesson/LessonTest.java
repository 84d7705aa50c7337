package socle.kinds.show.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import socle.api.show.Block;
import socle.api.show.Control;
import socle.api.show.Page;
import socle.api.show.Standing;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

/// The example's lesson, answered by readers of a real engine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LessonTest {

    private static final String NAME = "reading_sales";

    private final KindTester shop = socle.kinds.Example.of("lesson");

    @BeforeAll
    void run() {
        shop.run(NAME).done();
    }

    private Page asked(Map<String, List<String>> choices) {
        return shop.asked(NAME, choices);
    }

    private static <B extends Block> List<B> all(Page page, Class<B> form) {
        return page.blocks().stream()
                .flatMap(
                        it ->
                                it instanceof Block.Row(List<Block.Cell> cells)
                                        ? cells.stream().flatMap(cell -> cell.blocks().stream())
                                        : Stream.of(it))
                .filter(form::isInstance)
                .map(form::cast)
                .toList();
    }

    private static String notice(Page page) {
        Block.Notice only = all(page, Block.Notice.class).getFirst();
        return only.standing() + " " + only.words().en();
    }

    private static String lines(Page page) {
        return String.join(
                "\n", all(page, Block.Line.class).stream().map(it -> it.words().en()).toList());
    }

    private static KindTester changed(String from, String to) {
        KindTester other = socle.kinds.Example.of("lesson");
        try {
            String path = "lessons/reading_sales.md";
            String text = java.nio.file.Files.readString(other.folder().resolve(path));
            assertTrue(text.contains(from));
            return other.file(path, text.replace(from, to));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void its_work_computes_every_answer_and_says_what_the_lesson_is() {
        TestedNode node = shop.runFully(NAME).done();
        assertEquals(
                List.of(
                        List.of("cheese", "52.0"),
                        List.of("dearest", "wine"),
                        List.of("late", "0.0")),
                node.rows(NAME + "__answers").values());
        for (String claim :
                List.of("lesson.need", "lesson.material", "lesson.objectives", "lesson.answers")) {
            node.holds(claim);
        }
        assertEquals(1, node.evidence("lesson.stake").size());
        assertEquals(1, node.evidence("lesson.subject").size());
        assertEquals(1.0, node.measure("lesson.questions"));
        assertEquals(3, node.rows(NAME + "__by_product").size());
    }

    @Test
    void on_paper_its_answers_stand_at_the_end() {
        Page page = shop.runFully(NAME).page();
        assertTrue(lines(page).contains("1. 52 €"), lines(page));
        assertTrue(lines(page).contains("2. wine"), lines(page));
        assertEquals(1, all(page, Block.Plot.class).size());
        assertEquals(1, all(page, Block.Figure.class).size());
        assertTrue(all(page, Block.Controls.class).isEmpty());
    }

    @Test
    void a_year_that_is_answered_as_a_text_is_not_written_as_a_number() {
        assertEquals("1997", Answer.kept("1997").words(Optional.empty()).en());
        assertEquals("1,997", Answer.kept("1997.0").words(Optional.empty()).en());
    }

    @Test
    void on_paper_the_figures_that_its_words_cite_are_told() {
        KindTester other =
                changed(
                        "Each order is one row.",
                        "Each order is one row, {{ evidence late_share indicator.value }} late.");
        Page page = other.runFully(NAME).page();
        String prose =
                String.join(
                        "\n",
                        all(page, Block.Prose.class).stream().map(it -> it.text().text()).toList());
        assertFalse(prose.contains("{{"), prose);
    }

    @Test
    void unanswered_its_page_asks_and_tells_no_answer() {
        Page page = asked(Map.of());
        assertEquals(4, all(page, Block.Controls.class).size());
        assertTrue(all(page, Block.Notice.class).isEmpty());
        assertTrue(
                all(page, Block.Controls.class).getLast().controls().getFirst()
                                instanceof Control.Pick pick
                        && pick.most() == Control.Most.ONE);
    }

    @Test
    void a_right_answer_is_told_and_explained() {
        assertEquals(
                Standing.GOOD + " Right. 52\u00a0€.".replace('\u00a0', ' '),
                notice(asked(Map.of("cheese", List.of("52")))));
        assertTrue(lines(asked(Map.of("cheese", List.of("52,1")))).contains("1 of 4 answered, 1"));
    }

    @Test
    void a_wrong_answer_is_told_with_the_right_one() {
        assertEquals(
                Standing.WATCH + " Not this: the answer is 52 €.",
                notice(asked(Map.of("cheese", List.of("30")))));
        assertTrue(notice(asked(Map.of("meaning", List.of("2")))).startsWith("WATCH"));
    }

    @Test
    void words_are_right_whatever_their_case_and_accents() {
        assertTrue(notice(asked(Map.of("dearest", List.of(" WINE ")))).startsWith("GOOD"));
    }

    @Test
    void a_form_keeps_the_answers_to_the_other_questions() {
        Page page = asked(Map.of("cheese", List.of("52")));
        assertEquals(List.of("52"), all(page, Block.Controls.class).get(1).kept().get("cheese"));
        assertTrue(all(page, Block.Controls.class).getFirst().kept().isEmpty());
    }

    @Test
    void numbers_are_read_as_people_write_them() {
        assertEquals(Optional.of(1234.5), Answer.read("1\u202f234,5"));
        assertEquals(Optional.of(1234.5), Answer.read("1,234.5"));
        assertEquals(Optional.of(1234567.0), Answer.read("1,234,567"));
        assertEquals(Optional.of(-3.0), Answer.read("\u22123 %"));
        assertEquals(Optional.empty(), Answer.read("three"));
    }

    @Test
    void an_exercise_without_an_answer_falls() {
        changed("product = 'cheese'", "product = 'honey'")
                .run(NAME)
                .falls("lesson.answers", "cheese");
    }

    @Test
    void an_objective_that_nothing_practises_falls() {
        changed("  - say what", "  - draw a chart\n  - say what")
                .run(NAME)
                .falls("lesson.objectives", "3");
    }

    @Test
    void a_chart_that_is_no_chart_is_told_at_its_line() {
        List<String> problems =
                socle.kinds.Example.problems(changed("chart: sales_by_product", "chart: orders"));
        assertTrue(problems.getFirst().contains("orders is no chart"), problems.toString());
    }

    @Test
    void a_level_that_does_not_rise_is_told() {
        List<String> problems = socle.kinds.Example.problems(changed("after: alone", "after: new"));
        assertTrue(problems.getFirst().contains("not above"), problems.toString());
    }
}
