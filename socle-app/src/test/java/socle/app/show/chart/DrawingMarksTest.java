package socle.app.show.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.core.testing.Golden;

final class DrawingMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "area",
                "area_stacked",
                "area_shares",
                "roc",
                "calibration",
                "line_log",
                "line_notes",
                "bars_notes",
                "bars_notes_lying",
                "airports",
                "points_trend",
                "points_power",
                "points_years",
                "points_colour",
                "points_size",
                "points_facets",
                "histogram",
                "boxes",
                "heat",
                "heat_holes",
                "forest",
                "forest_log",
                "quantiles",
                "tile"
            })
    void a_mark_is_drawn_as_it_was(String name) {
        Drawing.Picture picture = picture(name);
        String told = picture.words() + "\n" + picture.notes() + "\n";
        Golden.check(
                "charts/" + name + ".svg",
                picture.wide().svg().html() + picture.narrow().svg().html());
        Golden.check("charts/" + name + ".txt", told.replace(". ", ".\n"));
    }

    @Test
    void five_thousand_points_are_a_dozen_paths() {
        String svg = picture("points_many").wide().svg().html();
        long paths = svg.lines().filter(line -> line.contains("stroke-opacity")).count();
        assertEquals(12, paths);
        assertEquals(5000, Pattern.compile("h0").matcher(svg).results().count());
    }

    @Test
    void series_of_points_differ_in_shape_also_when_there_are_thousands() {
        String svg = picture("points_many_colours").wide().svg().html();
        List<String> shapes =
                Arrays.stream(Symbol.values()).limit(4).map(it -> it.way(2.4)).toList();
        for (String shape : shapes) {
            long points = svg.split(Pattern.quote(shape), -1).length - 1L;
            assertEquals(1250, points, shape);
        }
    }

    @Test
    void hours_stand_at_equal_distances_on_the_day_when_clocks_change() {
        String svg = picture("points_dates").wide().svg().html();
        double[] places =
                Pattern.compile("cx=\"([0-9.]+)\"")
                        .matcher(svg)
                        .results()
                        .map(MatchResult::group)
                        .mapToDouble(it -> Double.parseDouble(it.substring(4, it.length() - 1)))
                        .toArray();
        assertEquals(24, places.length);
        double each = (places[23] - places[0]) / 23;
        for (int i = 1; i < places.length; i++) {
            assertEquals(each, places[i] - places[i - 1], 0.02);
        }
    }

    @Test
    void what_a_logarithmic_axis_cannot_show_is_counted() {
        assertNoted("line_log", "Not drawn, zero or less on a logarithmic axis (v): 2.");
        assertNoted("points_names", "Not drawn, zero or less on a logarithmic axis (v): 2.");
        assertNoted("line_log_log", "Not drawn, zero or less on a logarithmic axis (rank): 1.");
        assertNoted("boxes_log", "Not drawn, zero or less on a logarithmic axis (v): 1.");
        assertNoted("forest_log", "Not drawn, zero or less on a logarithmic axis (x): 1.");
    }

    @Test
    void a_note_outside_the_drawing_is_said() {
        assertNoted("bars_notes", "'personne' stands outside the drawing.");
        assertNoted("bars_notes_lying", "'personne' stands outside the drawing.");
        assertNoted("line_notes", "'hors du cadre' stands outside the drawing.");
    }

    @Test
    void a_cell_without_a_value_is_hatched_and_counted() {
        Drawing.Picture picture = picture("heat_holes");
        assertTrue(picture.words().contains("Cases sans valeur\u00A0: 3."), picture.words());
    }

    @Test
    void negative_values_are_not_stacked() {
        Block.Plot area = Plots.named("area_stacked");
        List<List<Object>> rows =
                List.of(
                        List.of(SpreadPlots.month(0), "A", -1.0),
                        List.of(SpreadPlots.month(0), "B", 2.0));
        assertNothing(area.chart(), rows, area, NoDrawing.NEGATIVE.en());
    }

    @Test
    void a_square_refuses_what_is_no_share() {
        Block.Plot roc = Plots.named("roc");
        List<List<Object>> rows = List.of(List.of("A", 0.5, 1.5));
        assertNothing(
                roc.chart(),
                rows,
                roc,
                "The square holds shares from 0 to 1 on both axes; other values are there.");
    }

    @Test
    void two_rows_for_one_cell_are_told() {
        Block.Plot heat = Plots.named("heat");
        List<List<Object>> rows = List.of(List.of("A", "a", 1.0), List.of("A", "a", 2.0));
        assertNothing(heat.chart(), rows, heat, "A cell has two rows; a heat map needs one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POINT", "AREA", "HISTOGRAM", "BOX", "RECT", "INTERVAL", "QQ", "TILE"})
    void rows_without_any_value_are_said(String mark) {
        Map<Slot, Channel> channels = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            if (slot != Slot.FACET) {
                channels.put(slot, Channel.of(slot.name().toLowerCase(Locale.ROOT)));
            }
        }
        Block.Plot plot =
                Plots.plot(
                        "void",
                        Chart.of(Mark.valueOf(mark), channels),
                        Plots.table(
                                SpreadPlots.numbers(
                                        channels.values().stream()
                                                .map(Channel::column)
                                                .toArray(String[]::new)),
                                List.of(Collections.nCopies(channels.size(), null))));
        assertInstanceOf(Drawing.Nothing.class, Drawing.of(plot, Language.FR));
    }

    private static void assertNothing(
            Chart chart, List<List<Object>> rows, Block.Plot like, String why) {
        Block.Plot plot =
                Plots.plot(like.name(), chart, Rows.of(like.rows().columns(), List.copyOf(rows)));
        Drawing.Nothing nothing =
                assertInstanceOf(Drawing.Nothing.class, Drawing.of(plot, Language.EN));
        assertEquals(why, nothing.why().en());
    }

    private static void assertNoted(String name, String note) {
        List<String> notes = picture(name).notes().stream().map(it -> it.en()).toList();
        assertTrue(notes.contains(note), notes.toString());
    }

    private static Drawing.Picture picture(String name) {
        return assertInstanceOf(Drawing.Picture.class, Drawing.of(Plots.named(name), Language.FR));
    }
}
