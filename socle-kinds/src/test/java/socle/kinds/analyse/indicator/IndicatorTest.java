package socle.kinds.analyse.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.data.Rows;
import socle.api.proof.Evidence.Measure;
import socle.api.proof.Evidence.Sample;
import socle.api.proof.Evidence.Statement;
import socle.api.show.Block;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

final class IndicatorTest {

    private static final String FILE = "indicators/late_share.yml";

    @Test
    void the_example_tells_its_latest_complete_month_and_misses_its_target() {
        TestedNode late = Example.of("indicator").run("late_share").done();
        Measure value = late.only("indicator.value", Measure.class);
        assertEquals(0.0, value.value());
        assertEquals("%", value.unit());
        assertEquals("Value, 2025-02", value.label().en());
        assertEquals("2025-02: 0 %, target 10 %", late.verdict("indicator.target").why().en());
        assertEquals(3, late.rows().size());
    }

    @Test
    void its_meaning_and_its_sql_are_left_as_statements() {
        TestedNode late = Example.of("indicator").run("late_share").done();
        assertTrue(
                late.only("indicator.functional", Statement.class)
                        .markdown()
                        .startsWith("Orders delivered"));
        assertTrue(
                late.only("indicator.technical", Statement.class)
                        .markdown()
                        .contains("avg(CAST(late AS INTEGER))"));
    }

    @Test
    void its_page_shows_the_number_in_large_and_its_course_up_to_it() {
        List<Block> blocks = Example.of("indicator").run("late_share").page().blocks();
        Block.Figure figure = assertInstanceOf(Block.Figure.class, blocks.get(0));
        assertEquals(List.of(0.5, 0.0), figure.history());
        Block.Plot plot = assertInstanceOf(Block.Plot.class, blocks.get(1));
        assertEquals("≤ 10\u202f%", plot.chart().rules().getFirst().label());
    }

    @Test
    void without_a_grain_its_course_is_that_of_its_runs() {
        KindTester tester = whole("count(*)");
        tester.run("late_share");
        whole(tester, "count(*) * 2");
        List<Block> blocks = tester.run("late_share").page().blocks();
        assertEquals(
                List.of(6.0, 12.0), assertInstanceOf(Block.Figure.class, blocks.get(0)).history());
    }

    @Test
    void an_expression_that_the_engine_refuses_is_told_as_such() {
        whole("sum(no_such)").run("late_share").failed("the engine refuses the expression");
    }

    @Test
    void no_value_at_all_is_a_failure_and_not_a_zero() {
        whole("sum(amount) FILTER (WHERE product = 'gold')").run("late_share").failed("no value");
    }

    @Test
    void a_target_without_direction_is_told_at_its_key() {
        KindTester tester = Example.of("indicator");
        tester.file(FILE, "kind: indicator\nfrom: orders\nvalue: 1\ntarget: 2\ndefinition: x\n");
        assertEquals(
                List.of("indicators/late_share.yml:4"),
                tester.problems().stream()
                        .map(p -> p.place().file() + ":" + p.place().line())
                        .toList());
    }

    @Test
    void its_dimensions_are_told_with_how_many_values_they_have() {
        TestedNode done = by("sum(amount)", "product: product").run("late_share").done();
        Rows told = done.only("indicator.axes", Sample.class).rows();
        assertEquals("product", told.at(0, 0));
        assertEquals(1.0, told.at(0, 4));
        assertTrue(done.verdict("indicator.additive").holds());
    }

    @Test
    void a_dimension_that_would_count_rows_twice_is_refused_with_the_reason() {
        KindTester tester =
                by("sum(amount)", "kin: {is: amount, from: orders, on: {product: product}}");
        tester.run("late_share").failed("a row would count more than once");
    }

    @Test
    void a_dimension_that_is_no_column_is_told_at_its_place() {
        by("sum(amount)", "colour: colour")
                .run("late_share")
                .failed("indicators/late_share.yml:5:");
    }

    @Test
    void a_whole_that_is_not_the_sum_of_its_parts_is_told_when_it_was_said_to_be() {
        KindTester tester = by("max(amount)", "product: product\ntotals: additive");
        assertFalse(tester.run("late_share").done().verdict("indicator.additive").holds());
    }

    private static KindTester by(String value, String dimension) {
        return Example.of("indicator")
                .file(
                        FILE,
                        "kind: indicator\nfrom: orders\nvalue: "
                                + value
                                + "\ndimensions:\n  "
                                + dimension
                                + "\ndefinition: x\n");
    }

    private static KindTester whole(String value) {
        return whole(Example.of("indicator"), value);
    }

    private static KindTester whole(KindTester tester, String value) {
        return tester.file(
                FILE, "kind: indicator\nfrom: orders\nvalue: " + value + "\ndefinition: x\n");
    }
}
