package socle.kinds.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence.Statement;
import socle.api.show.Block;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

final class ChapterTest {

    @Test
    void the_example_stands_under_its_requirements() {
        TestedNode chapter = Example.of("chapter").run("strategy").done();
        Statement text = chapter.only("chapter.text", Statement.class);
        assertEquals(List.of("C1.1.1", "C1.1.2-e"), text.requirements());
        assertInstanceOf(Block.Prose.class, chapter.page().blocks().getFirst());
    }

    @Test
    void a_chapter_waits_for_the_nodes_whose_figures_it_tells() {
        KindTester tester = Example.of("chapter");
        tester.run("strategy").done();
        tester.run("strategy").upToDate();
        tester.file("models/orders.sql", "SELECT 1 AS order_id FROM range(1)");
        tester.run("strategy").done();
    }

    @Test
    void a_code_that_no_framework_has_is_told_where_it_is_written() {
        assertEquals(
                List.of(
                        "2 no framework of the project has a requirement 'C1.1.1-z'; did you mean"
                                + " 'C1.1.1-a'?"),
                Example.problems(
                        Example.of("chapter")
                                .file(
                                        "dossier/strategy.md",
                                        "---\nrequirements: C1.1.1-z\n---\nWords.\n")));
    }

    @Test
    void a_node_that_does_not_exist_is_told_where_it_is_named() {
        assertEquals(
                List.of("4 no node named 'ordrs'; did you mean 'orders'?"),
                Example.problems(
                        Example.of("chapter")
                                .file(
                                        "dossier/strategy.md",
                                        "---\norder: 1\n---\nSee {{ table ordrs }}.\n")));
    }
}
