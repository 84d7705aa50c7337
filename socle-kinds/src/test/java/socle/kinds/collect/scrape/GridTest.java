package socle.kinds.collect.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GridTest {

    private static Grid grid(String table) {
        Parsed page = Parsed.of("x", "<table>" + table + "</table>");
        return Grid.of(Objects.requireNonNull(page.document().selectFirst("table")));
    }

    private static List<List<String>> texts(Grid grid) {
        return IntStream.range(0, grid.rows().size())
                .mapToObj(row -> grid.cells(row).stream().map(Element::text).toList())
                .toList();
    }

    @Test
    void a_cell_that_spans_stands_in_each_slot() {
        assertEquals(
                List.of(List.of("a", "b", "b"), List.of("a", "c", "d")),
                texts(grid("<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d")));
    }

    @Test
    void rows_down_to_the_end_of_their_group_are_spanned_by_zero() {
        assertEquals(
                List.of(List.of("a", "b"), List.of("a", "c"), List.of("d", "")),
                texts(grid("<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d")));
    }

    @Test
    void the_words_of_a_header_are_those_of_each_level_and_of_all() {
        Grid grid =
                grid(
                        "<thead><tr><th rowspan=2>Code<th colspan=2>Sold\u00a0units<tr><th>2023<th>2024"
                                + "<tbody><tr><td>a<td>1<td>2");
        assertEquals(2, grid.headerRows(OptionalInt.empty()));
        assertEquals(
                List.of(
                        List.of("code", "code"),
                        List.of("sold units", "2023", "sold units 2023"),
                        List.of("sold units", "2024", "sold units 2024")),
                grid.heads(2));
    }

    @Test
    void tables_inside_cells_are_no_rows_of_the_outer_one() {
        Grid grid = grid("<tr><td>a<table><tr><td>x<tr><td>y</table><td>b");
        assertEquals(1, grid.rows().size());
        assertEquals(2, grid.width());
    }

    @Test
    void spans_without_bound_stay_within_it() {
        String wide = "<tr><td colspan=100000 rowspan=99999999999>a".repeat(3_000);
        Grid grid = grid(wide);
        assertTrue(grid.width() <= 1_000);
    }

    /// Tiles a grid by chance with cells that span, writes it as a table, and reads it back.
    @Test
    void every_tiling_is_read_back() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom dice = new SplittableRandom(seed);
            int high = dice.nextInt(1, 8);
            int wide = dice.nextInt(1, 8);
            String[][] tiles = new String[high][wide];
            String html = tiled(tiles, dice);
            List<List<String>> wanted = new ArrayList<>();
            for (String[] row : tiles) {
                wanted.add(Arrays.asList(row));
            }
            assertEquals(wanted, texts(grid(html)), "seed " + seed + " " + html);
        }
    }

    private static String tiled(String[][] tiles, SplittableRandom dice) {
        StringBuilder html = new StringBuilder();
        for (int row = 0; row < tiles.length; row++) {
            html.append("<tr>");
            for (int column = 0; column < tiles[row].length; column++) {
                if (tiles[row][column] == null) {
                    html.append(tile(tiles, row, column, dice));
                }
            }
        }
        return html.toString();
    }

    private static String tile(String[][] tiles, int row, int column, SplittableRandom dice) {
        int wide = 1;
        int most = dice.nextInt(1, 4);
        while (wide < most
                && column + wide < tiles[row].length
                && tiles[row][column + wide] == null) {
            wide++;
        }
        int high = Math.min(dice.nextInt(1, 4), tiles.length - row);
        String name = row + "-" + column;
        for (int r = row; r < row + high; r++) {
            for (int c = column; c < column + wide; c++) {
                tiles[r][c] = name;
            }
        }
        return "<td colspan=%d rowspan=%d>%s</td>".formatted(wide, high, name);
    }
}
