package socle.app.show.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.words.Looks;

final class ToldRowsTest {

    private static List<String> told(List<LocalDate> days) {
        List<List<Object>> rows = new ArrayList<>();
        days.forEach(day -> rows.add(List.of(day, 0.1063, 7L)));
        Block.Plot plot =
                new Block.Plot(
                        "p",
                        Phrase.same("T"),
                        Phrase.same(""),
                        Phrase.same(""),
                        Chart.of(
                                Mark.LINE,
                                Map.of(
                                        Slot.X,
                                        Channel.of("day").titled("Year"),
                                        Slot.Y,
                                        Channel.of("share").titled("Share").in(Format.PERCENT))),
                        Rows.of(
                                List.of(
                                        new Column("day", "DATE"),
                                        new Column("share", "DOUBLE"),
                                        new Column("n", "BIGINT")),
                                new ArrayList<>(rows)));
        Block.Grid grid = new ToldRows(plot, Language.EN).grid(Phrase.same(""));
        Looks looks = new Looks(Language.EN, grid.looks());
        List<String> words = new ArrayList<>();
        for (Column column : grid.rows().columns()) {
            words.add(looks.head(column.name()));
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            for (int c = 0; c < 3; c++) {
                String name = grid.rows().columns().get(c).name();
                words.add(looks.cell(name, grid.rows().at(r, c)));
            }
        }
        return words;
    }

    @Test
    void columns_are_told_as_the_axes_tell_them() {
        assertEquals(
                List.of("Year", "Share", "n", "1990", "10.6%", "7", "1991", "10.6%", "7"),
                told(List.of(LocalDate.of(1990, 1, 1), LocalDate.of(1991, 1, 1))));
    }

    @Test
    void days_that_begin_no_year_are_days() {
        assertEquals(
                "1\u00a0January 1990",
                told(List.of(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 2))).get(3));
    }
}
