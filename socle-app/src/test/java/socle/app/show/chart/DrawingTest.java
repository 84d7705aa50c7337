package socle.app.show.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.core.testing.Golden;

final class DrawingTest {

    @Test
    void no_text_leaves_a_drawing_or_meets_another() {
        Plots.all()
                .forEach(
                        (name, plot) -> {
                            for (Language language : Language.values()) {
                                Drawing.Picture picture = picture(plot, language);
                                assertApart(name, picture.wide());
                                assertApart(name, picture.narrow());
                            }
                        });
    }

    @Test
    void drawings_carry_no_style_and_only_ids_of_their_own() {
        Plots.all()
                .forEach(
                        (name, plot) -> {
                            String svg = picture(plot, Language.FR).wide().svg().html();
                            assertFalse(svg.contains("style"), name);
                            assertFalse(svg.contains("NaN"), name);
                            assertFalse(svg.contains("Infinity"), name);
                            svg.lines()
                                    .filter(line -> line.contains(" id=\""))
                                    .forEach(
                                            line ->
                                                    assertTrue(
                                                            line.contains(
                                                                    "id=\"" + plot.name() + "-w-"),
                                                            line));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cost_by_species", "months", "phases_stacked", "series", "negative_upright"})
    void a_drawing_is_as_it_was(String name) {
        Drawing.Picture picture = picture(Plots.named(name), Language.FR);
        Golden.check(
                "charts/" + name + ".svg",
                picture.wide().svg().html() + picture.narrow().svg().html());
    }

    @Test
    void words_tell_every_number_of_a_small_plot() {
        String french = picture(Plots.species(), Language.FR).words();
        assertTrue(french.contains("Bernache du Canada 15,4\u00A0M$"), french);
        assertTrue(french.contains("30 autres 3,6\u00A0M$"), french);
        String english = picture(Plots.species(), Language.EN).words();
        assertTrue(english.contains("Bernache du Canada $15.4M"), english);
    }

    @Test
    void words_tell_the_ends_and_extremes_of_a_long_plot() {
        Block.Plot plot = Plots.months();
        String words = picture(plot, Language.EN).words();
        List<Long> values =
                plot.rows().column("strikes").stream().map(value -> (Long) value).toList();
        long most = values.stream().mapToLong(value -> value).max().orElseThrow();
        assertTrue(words.contains("From " + values.getFirst() + " (Jan 1990)"), words);
        assertTrue(words.contains("most " + most + " ("), words);
    }

    @Test
    void an_absent_value_is_counted_and_not_drawn_as_zero() {
        Drawing.Picture picture = picture(Plots.named("nulls"), Language.EN);
        assertTrue(picture.words().contains("Values that are absent: 1."), picture.words());
        long bars =
                picture.wide()
                        .svg()
                        .html()
                        .lines()
                        .filter(line -> line.contains("mark s1"))
                        .count();
        assertEquals(2, bars);
    }

    @Test
    void no_row_is_said_instead_of_drawn() {
        Block.Plot empty = with(Plots.table(Plots.species().rows().columns(), List.of()));
        Drawing.Nothing nothing =
                assertInstanceOf(Drawing.Nothing.class, Drawing.of(empty, Language.EN));
        assertEquals("No row, so there is nothing to draw.", nothing.why().en());
    }

    @Test
    void two_rows_for_one_bar_are_told() {
        Rows twice =
                Plots.table(
                        List.of(new Column("species", "VARCHAR"), new Column("cost", "DOUBLE")),
                        List.of(Plots.row("Goéland", 1.0), Plots.row("Goéland", 2.0)));
        Drawing.Nothing nothing =
                assertInstanceOf(Drawing.Nothing.class, Drawing.of(with(twice), Language.EN));
        assertEquals("'Goéland' has two rows; a chart needs one.", nothing.why().en());
    }

    private static Block.Plot with(Rows rows) {
        Block.Plot species = Plots.species();
        return Plots.plot(species.name(), species.chart(), rows);
    }

    private static Drawing.Picture picture(Block.Plot plot, Language language) {
        return assertInstanceOf(Drawing.Picture.class, Drawing.of(plot, language));
    }

    private static void assertApart(String name, Drawing.Sketch sketch) {
        List<Box> texts = sketch.texts();
        for (int i = 0; i < texts.size(); i++) {
            Box text = texts.get(i);
            assertTrue(sketch.frame().holds(text), name + ": text " + i + " leaves: " + text);
            for (int j = i + 1; j < texts.size(); j++) {
                assertFalse(
                        text.meets(texts.get(j)),
                        name + ": texts " + i + ", " + j + " " + text + texts.get(j));
            }
        }
    }
}
