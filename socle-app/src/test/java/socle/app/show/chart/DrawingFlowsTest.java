package socle.app.show.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.core.testing.Golden;

final class DrawingFlowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sankey", "sankey_leak", "gantt", "gantt_hours"})
    void a_drawing_is_as_it_was(String name) {
        Drawing.Picture picture = picture(Plots.named(name), Language.FR);
        Golden.check(
                "charts/" + name + ".svg",
                picture.wide().svg().html() + picture.narrow().svg().html());
    }

    @Test
    void flows_that_come_back_are_refused_naming_the_way() {
        assertEquals(
                "Flows that come back cannot go from left to right: B → C → D → B.",
                refused(
                        FlowPlots.sankey(
                                "s",
                                List.of(
                                        Plots.row("A", "B", 1.0),
                                        Plots.row("B", "C", 1.0),
                                        Plots.row("C", "D", 1.0),
                                        Plots.row("D", "B", 1.0)))));
        assertEquals(
                "Flows that come back cannot go from left to right: A → A.",
                refused(FlowPlots.sankey("s", List.of(Plots.row("A", "A", 1.0)))));
    }

    @Test
    void negative_flows_and_too_many_places_are_refused() {
        assertEquals(
                "A flow cannot be negative; turn its source and target.",
                refused(FlowPlots.sankey("s", List.of(Plots.row("A", "B", -1.0)))));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 81; i++) {
            rows.add(Plots.row("A" + i, "B", 1.0));
        }
        assertTrue(refused(FlowPlots.sankey("s", rows)).startsWith("More than 80 places"));
    }

    @Test
    void what_comes_in_and_does_not_go_out_is_said() {
        Drawing.Picture picture = picture(Plots.named("sankey_leak"), Language.EN);
        assertTrue(
                picture.words().contains("At 'Lues', 1T comes in and 700B goes out."),
                picture.words());
        assertTrue(
                picture.notes().stream().anyMatch(note -> note.fr().contains("reçoit")),
                picture.notes().toString());
    }

    @Test
    void nodes_stand_in_layers_after_all_that_leads_to_them() {
        Block.Plot plot =
                FlowPlots.sankey(
                        "s",
                        List.of(
                                Plots.row("A", "C", 2.0),
                                Plots.row("A", "B", 1.0),
                                Plots.row("B", "C", 1.0),
                                Plots.row("A", "D", 1.0)));
        Sheet sheet = Sheet.of(plot.chart(), plot.rows(), new Look(Language.EN));
        assertEquals(java.util.Map.of("A", 0, "B", 1, "C", 2, "D", 2), Flows.of(sheet).layers());
    }

    @Test
    void bands_of_a_sankey_do_not_cross_when_they_need_not() {
        Block.Plot plot =
                FlowPlots.sankey(
                        "s",
                        List.of(
                                Plots.row("A", "Y", 2.0),
                                Plots.row("B", "X", 2.0),
                                Plots.row("C", "Z", 2.0),
                                Plots.row("A", "X", 0.1)));
        Sheet sheet = Sheet.of(plot.chart(), plot.rows(), new Look(Language.EN));
        Streams streams =
                new Streams(Flows.of(sheet), new Streams.Room(new Box(0, 0, 600, 300), 12, 24));
        List<Streams.Band> bands = streams.bands();
        for (Streams.Band one : bands) {
            for (Streams.Band other : bands) {
                assertTrue(
                        (one.from() - other.from()) * (one.to() - other.to()) >= 0,
                        one.flow() + " crosses " + other.flow());
            }
        }
    }

    @Test
    void words_tell_flows_and_tasks_with_all_their_numbers() {
        String words = picture(Plots.named("sankey"), Language.EN).words();
        for (List<@Nullable Object> row : Plots.named("sankey").rows().values()) {
            String number = new Look(Language.EN).numbers().fixed((Double) row.get(2), 0);
            assertTrue(words.contains(row.get(0) + " → " + row.get(1) + " " + number), words);
        }
        String gantt = picture(Plots.named("gantt"), Language.EN).words();
        assertTrue(gantt.contains("From 7\u00A0September 2026 to 25\u00A0December 2026."), gantt);
        assertTrue(gantt.contains("The longest: Modèle de risque, 35\u00A0days."), gantt);
        assertTrue(gantt.contains("under way Nettoyage; Tests de charge (2)."), gantt);
    }

    @Test
    void a_task_that_ends_before_it_begins_or_never_is_said() {
        Drawing.Picture picture = picture(Plots.named("gantt"), Language.EN);
        List<String> notes = picture.notes().stream().map(note -> note.en()).toList();
        assertTrue(notes.contains("'À l’envers' ends before it begins, so it is not drawn."));
        assertTrue(notes.contains("Rows without a beginning or an end are in the table only."));
    }

    @Test
    void tasks_of_one_name_that_overlap_stand_under_each_other() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Block.Plot plot =
                FlowPlots.gantt(
                        "g",
                        List.of(
                                Plots.row("A", day, day.plusDays(5), "p"),
                                Plots.row("A", day.plusDays(3), day.plusDays(8), "p"),
                                Plots.row("A", day.plusDays(5), day.plusDays(9), "p")));
        Sheet sheet = Sheet.of(plot.chart(), plot.rows(), new Look(Language.EN));
        assertEquals(
                List.of(0, 1, 0),
                Schedule.of(sheet).tasks().stream().map(Schedule.Task::lane).toList());
    }

    private static String refused(Block.Plot plot) {
        return assertInstanceOf(Drawing.Nothing.class, Drawing.of(plot, Language.EN)).why().en();
    }

    private static Drawing.Picture picture(Block.Plot plot, Language language) {
        return assertInstanceOf(Drawing.Picture.class, Drawing.of(plot, language));
    }
}
