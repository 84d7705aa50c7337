package socle.kinds.analyse.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.show.Mark;
import socle.api.text.Language;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

final class SimulationTest {

    private static final String SUM =
            """
            inputs:
              a: {normal: {mean: 10, sd: 2}}
              b: {uniform: {low: 0, high: 4}}
            outcome: a + b
            holds_when: outcome > %s
            """;

    @Test
    void the_example_tells_how_often_its_conclusion_holds() {
        TestedNode node = Example.of("simulation").run("second_van").done();
        Evidence.Statement said = node.only("simulation.reading", Evidence.Statement.class);
        assertTrue(
                said.markdown()
                        .startsWith(
                                "“A second van costs less than the late orders that come back” holds in "),
                said.markdown());
        assertTrue(
                said.markdown()
                        .contains(
                                "of which these are assumed: Share of late orders that come back, A"
                                        + " van for a quarter; a simulation does not tell whether"
                                        + " they are right."),
                said.markdown());
        assertEquals(10_000, node.measure("simulation.draws"));
        assertTrue(node.measure("simulation.low") < node.measure("simulation.outcome"));
        assertEquals(5, node.rows("second_van__sensitivities").size());
        assertTrue(node.rows().indexOf("p10") > 0 && node.rows().indexOf("p90") > 0);
    }

    @Test
    void the_same_seed_gives_the_same_figures_and_another_seed_others() {
        Rows once = Tried.run(SUM.formatted(12)).done().rows();
        assertEquals(once, Tried.run(SUM.formatted(12)).done().rows());
        KindTester other = Tried.of("SELECT 1 AS i", SUM.formatted(12));
        other.file(Tried.FILE, Tried.file(SUM.formatted(12)).replace("seed: 7", "seed: 8"));
        Rows otherwise = other.run("tried").done().rows();
        assertNotEquals(once.column("mean"), otherwise.column("mean"));
    }

    /// Written on a machine of two cores with Temurin 25; they hold anywhere.
    @Test
    void the_figures_of_a_seed_are_these() {
        TestedNode node = Tried.run(SUM.formatted(12)).done();
        assertEquals(
                List.of(12.0138875505, 12.0503420938, 0.5095),
                List.of(
                        Tried.number(node, "mean"),
                        Tried.number(node, "median"),
                        Tried.number(node, "share")));
    }

    @Test
    void an_input_more_leaves_the_draws_of_the_others_as_they_are() {
        Rows once = Tried.run(SUM.formatted(12)).done().rows();
        Rows more =
                Tried.run(
                                SUM.formatted(12)
                                        .replace(
                                                "inputs:",
                                                "inputs:\n  c: {normal: {mean: 1, sd: 1}}"))
                        .done()
                        .rows();
        assertEquals(once.column("mean"), more.column("mean"));
    }

    @Test
    void a_share_that_is_reached_holds_one_that_is_missed_falls() {
        Tried.run(SUM.formatted(8) + "required: 0.9\n")
                .done()
                .holds("simulation.conclusion")
                .holds("simulation.enough");
        Tried.run(SUM.formatted(12) + "required: 0.9\n")
                .done()
                .holds("simulation.enough")
                .falls("simulation.conclusion", "this is not reached");
    }

    @Test
    void a_share_too_near_to_tell_says_so_and_how_many_draws_would() {
        TestedNode node = Tried.run(SUM.formatted(12) + "required: 0.52\ndraws: 500\n").done();
        node.falls("simulation.enough", "these draws do not tell");
        node.falls("simulation.conclusion", "the interval goes to both sides");
    }

    @Test
    void sensitivities_come_from_the_input_that_moves_the_outcome_most() {
        Rows rows = Tried.run(SUM.formatted(12)).done().rows("tried__sensitivities");
        assertEquals(List.of("a", "b"), rows.column("input"));
        double span = (Double) Objects.requireNonNull(rows.column("span").getFirst());
        assertEquals(2 * 2 * 1.2815515655446004, span, 1e-9);
        double rank = (Double) Objects.requireNonNull(rows.column("rank_correlation").getFirst());
        assertTrue(rank > 0.8 && rank < 0.9, String.valueOf(rank));
    }

    @Test
    void a_fixed_number_has_no_sensitivity() {
        Rows rows =
                Tried.run(
                                "inputs: {a: 3, b: {normal: {mean: 1, sd: 1}}}\noutcome: a * b\nholds_when: outcome > a\n")
                        .done()
                        .rows("tried__sensitivities");
        assertEquals(List.of("b"), rows.column("input"));
    }

    @Test
    void numbers_of_laws_are_read_from_tables() {
        TestedNode node =
                Tried.run(
                                """
                                inputs:
                                  a:
                                    normal:
                                      mean: {from: d, is: avg(v), where: i > 0}
                                      sd: {from: d, is: stddev_samp(v)}
                                outcome: a
                                holds_when: outcome > 0
                                """)
                        .done();
        assertEquals(7.5, Tried.number(node, "mean"), 4 * Tried.number(node, "standard_error"));
    }

    @Test
    void draws_are_published_when_that_is_asked_and_not_otherwise() {
        TestedNode kept = Tried.run(SUM.formatted(12) + "keep_draws: true\ndraws: 200\n").done();
        assertEquals(200, kept.rows("tried__draws").size());
        TestedNode gone = Tried.run(SUM.formatted(12)).done();
        assertFalse(gone.step().orElseThrow().toString().contains("tried__draws"));
    }

    @Test
    void nothing_changed_nothing_runs() {
        KindTester tester = Tried.of("SELECT 1 AS i", SUM.formatted(12));
        tester.run("tried").done();
        tester.run("tried").upToDate();
    }

    @Test
    void its_page_draws_outcomes_with_the_threshold_and_what_moves_them() {
        List<Block> blocks = Example.of("simulation").run("second_van").page().blocks();
        List<Block.Plot> plots =
                blocks.stream()
                        .filter(Block.Plot.class::isInstance)
                        .map(Block.Plot.class::cast)
                        .toList();
        assertEquals(
                List.of(Mark.HISTOGRAM, Mark.INTERVAL),
                plots.stream().map(one -> one.chart().mark()).toList());
        assertEquals("> 0 €", plots.getFirst().chart().rules().getFirst().label());
        long drawn =
                plots.getFirst().rows().values().stream()
                        .mapToLong(row -> (Long) Objects.requireNonNull(row.get(2)))
                        .sum();
        assertEquals(10_000, drawn);
        assertInstanceOf(Block.Notice.class, blocks.get(1));
    }

    @Test
    void it_speaks_french_in_a_french_project() {
        KindTester tester = Tried.of("SELECT 1 AS i", SUM.formatted(12)).language(Language.FR);
        TestedNode node = tester.run("tried").done();
        String said = node.only("simulation.reading", Evidence.Statement.class).markdown();
        assertTrue(said.startsWith("«\u00a0It is so\u00a0» vaut dans "), said);
        assertTrue(said.contains("Une simulation ne dit pas si ses entrées sont justes."), said);
    }

    @Test
    void a_constant_outcome_has_one_bar() {
        TestedNode node = Tried.run("inputs: {a: 3}\noutcome: a\nholds_when: outcome > 1\n").done();
        Evidence.Sample bars = node.only("simulation.picture", Evidence.Sample.class);
        assertEquals(1, bars.rows().size());
        assertEquals(1.0, Tried.number(node, "share"));
    }
}
