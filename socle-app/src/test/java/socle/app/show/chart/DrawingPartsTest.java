package socle.app.show.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.show.Block;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.app.show.words.Values;
import socle.core.testing.Golden;

final class DrawingPartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"pie", "donut", "pareto", "waterfall", "treemap"})
    void a_drawing_is_as_it_was(String name) {
        Drawing.Picture picture = picture(Plots.named(name), Language.FR);
        Golden.check(
                "charts/" + name + ".svg",
                picture.wide().svg().html() + picture.narrow().svg().html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pie",
                "pie_sizes",
                "pareto",
                "pareto_tiny",
                "waterfall",
                "waterfall_huge",
                "waterfall_below",
                "treemap",
                "treemap_sizes"
            })
    void words_tell_every_number_in_both_languages(String name) {
        Block.Plot plot = Plots.named(name);
        for (Language language : Language.values()) {
            Look look = new Look(language);
            String words = picture(plot, language).words();
            for (Object value : plot.rows().column(plot.chart().at(Slot.Y).column())) {
                Double number = Values.number(value);
                if (number != null && number != 0) {
                    String said = look.value(number, plot.chart().at(Slot.Y));
                    assertTrue(words.contains(said), said + " is not in: " + words);
                }
            }
        }
    }

    @Test
    void seven_slices_are_refused_with_the_reason() {
        Block.Plot plot = SharePlots.pie("seven", 0, SharePlots.named(7, 6, 5, 4, 3, 2, 1));
        assertEquals(
                "More than six slices are not told apart; bars compare better.", refused(plot));
    }

    @Test
    void six_slices_and_one_of_zero_are_drawn() {
        Block.Plot plot = SharePlots.pie("six", 0, SharePlots.named(7, 6, 5, 4, 3, 2, 0));
        String words = picture(plot, Language.EN).words();
        assertTrue(words.contains("Slices: 6. In all: 27."), words);
        assertTrue(words.contains("Values that are zero: 1."), words);
    }

    @Test
    void negative_values_are_no_parts_of_a_whole() {
        String negative = "Shares of a whole cannot be drawn from negative values.";
        assertEquals(negative, refused(SharePlots.pie("p", 0, SharePlots.named(3, -1))));
        assertEquals(negative, refused(SharePlots.pareto("p", SharePlots.named(3, -1))));
        assertEquals(
                negative, refused(FlowPlots.treemap("p", List.of(Plots.row("A", -1.0, null)))));
    }

    @Test
    void a_whole_of_zero_has_no_parts() {
        String zero = "The whole is zero, so it has no parts.";
        assertEquals(zero, refused(SharePlots.pie("p", 0, SharePlots.named(0, 0))));
        assertEquals(zero, refused(SharePlots.pareto("p", SharePlots.named(0))));
        assertEquals(zero, refused(FlowPlots.treemap("p", List.of(Plots.row("A", 0.0, null)))));
    }

    @Test
    void slices_go_clockwise_from_noon_from_the_greatest() {
        Disc disc = new Disc(0, 0, 100, 0);
        assertEquals(
                "M0 0L0 -100A100 100 0 0 1 100 0Z",
                disc.slice(0, 0.25).attributes().getFirst().value());
        Block.Plot plot = SharePlots.pie("p", 0, Map.of("few", 1.0, "many", 3.0));
        String words = picture(plot, Language.EN).words();
        assertTrue(words.contains("many 3 (75%); few 1 (25%)"), words);
    }

    @Test
    void the_sum_of_a_donut_stands_in_its_hole() {
        String svg = picture(Plots.named("donut"), Language.EN).wide().svg().html();
        assertTrue(svg.contains(">10,000</text>"), svg);
    }

    @Test
    void a_pareto_counts_the_names_that_reach_four_fifths() {
        String words = picture(Plots.named("pareto"), Language.EN).words();
        assertTrue(words.contains("Names that reach 80% of the whole: 4 of 7."), words);
        String even = picture(Plots.named("pareto_equal"), Language.FR).words();
        assertTrue(even.contains("Noms qui atteignent 80\u202F% du tout\u00A0: 4 sur 5."), even);
    }

    @Test
    void squares_fill_their_room_with_areas_as_the_values() {
        List<Double> values = List.of(6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0);
        List<Box> boxes = Squares.of(values, new Box(0, 0, 6, 4));
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertEquals(values.get(i), box.width() * box.height(), 1e-9);
            assertTrue(new Box(0, 0, 6, 4).holds(box));
        }
        assertEquals(new Box(0, 0, 3, 2), boxes.getFirst());
    }

    @Test
    void small_groups_of_a_treemap_become_one() {
        String words = picture(Plots.named("treemap_many"), Language.EN).words();
        assertTrue(words.contains("4 other groups"), words);
    }

    private static String refused(Block.Plot plot) {
        return assertInstanceOf(Drawing.Nothing.class, Drawing.of(plot, Language.EN)).why().en();
    }

    private static Drawing.Picture picture(Block.Plot plot, Language language) {
        return assertInstanceOf(
                Drawing.Picture.class, Objects.requireNonNull(Drawing.of(plot, language)));
    }
}
