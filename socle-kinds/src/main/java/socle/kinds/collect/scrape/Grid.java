package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An HTML table as a grid: each row has one cell a column, one that spans several standing in each
/// (HTML Living Standard, section 4.9.12, "forming a table").
final class Grid {

    /// The standard's own bounds.
    private static final int MOST_COLUMNS = 1_000;

    private static final int MOST_ROWS = 65_534;

    /// A table of more slots is none that a person looks at; what is beyond is left out, and told
    /// by the count.
    private static final int MOST_SLOTS = 4_000_000;

    private final List<Element> rows = new ArrayList<>();
    private final List<@Nullable Element[]> slots = new ArrayList<>();
    private int width;
    private long filled;

    private Grid() {}

    /// The grid of a table.
    static Grid of(Element table) {
        Grid grid = new Grid();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> grid.group(List.of(child));
                case "thead", "tbody", "tfoot" -> grid.group(rowsIn(child));
                default -> {}
            }
        }
        return grid;
    }

    private static List<Element> rowsIn(Element group) {
        return group.children().stream().filter(row -> row.normalName().equals("tr")).toList();
    }

    /// Cells that span rows end with their group.
    private void group(List<Element> group) {
        int first = rows.size();
        for (Element row : group) {
            if (filled > MOST_SLOTS) {
                return;
            }
            rows.add(row);
            slots.add(new @Nullable Element[0]);
        }
        for (int i = 0; i < group.size(); i++) {
            int column = 0;
            for (Element cell : group.get(i).children()) {
                if (isCell(cell)) {
                    column = place(cell, first + i, column);
                }
            }
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private int place(Element cell, int row, int from) {
        int column = from;
        while (at(row, column) != null) {
            column++;
        }
        int wide = Math.min(span(cell, "colspan", 1, MOST_COLUMNS), MOST_COLUMNS - column);
        int told = span(cell, "rowspan", 0, MOST_ROWS);
        int high = told == 0 ? rows.size() - row : Math.min(told, rows.size() - row);
        for (int r = row; r < row + high && filled <= MOST_SLOTS; r++) {
            for (int c = column; c < column + wide; c++) {
                fill(r, c, cell);
            }
        }
        return column + Math.max(wide, 0);
    }

    private void fill(int row, int column, Element cell) {
        @Nullable Element[] line = slots.get(row);
        if (line.length <= column) {
            line = Arrays.copyOf(line, Math.max(8, Math.max(column + 1, line.length * 2)));
            slots.set(row, line);
        }
        if (line[column] == null) {
            line[column] = cell;
            filled++;
            width = Math.max(width, column + 1);
        }
    }

    private @Nullable Element at(int row, int column) {
        @Nullable Element[] line = slots.get(row);
        return column < line.length ? line[column] : null;
    }

    private static int span(Element cell, String attribute, int least, int most) {
        String text = cell.attr(attribute).strip();
        boolean number = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            return 1;
        }
        int told = text.length() > 9 ? most : Math.min(Integer.parseInt(text), most);
        return told < least ? 1 : told;
    }

    /// Its rows, in order.
    List<Element> rows() {
        return rows;
    }

    /// How many columns.
    int width() {
        return width;
    }

    /// The cells of a row, one a column; an empty one where there is none.
    List<Element> cells(int row) {
        List<Element> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            Element cell = at(row, column);
            cells.add(cell == null ? new Element("td") : cell);
        }
        return cells;
    }

    /// How many rows name the columns: those of `thead`, else those at the top that have header
    /// cells only.
    int headerRows(OptionalInt said) {
        if (said.isPresent()) {
            return Math.min(said.getAsInt(), rows.size());
        }
        int head = 0;
        while (head < rows.size() && inGroup(head, "thead")) {
            head++;
        }
        while (head < rows.size() && isHeading(head)) {
            head++;
        }
        return head;
    }

    /// Whether a row stands in a group of some name.
    boolean inGroup(int row, String group) {
        Element parent = rows.get(row).parent();
        return parent != null && parent.normalName().equals(group);
    }

    /// Whether all cells of a row are header cells, or one cell spans all of several columns.
    boolean isHeading(int row) {
        List<Element> own =
                rows.get(row).children().stream().filter(Grid::isCell).distinct().toList();
        boolean spans = width > 1 && own.size() == 1 && cells(row).stream().distinct().count() == 1;
        return spans || (!own.isEmpty() && own.stream().allMatch(e -> e.normalName().equals("th")));
    }

    /// The words of a column: each level of its header, and all levels together.
    List<List<String>> heads(int headerRows) {
        List<List<String>> heads = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<Element> levels = new ArrayList<>();
            for (int row = 0; row < headerRows; row++) {
                Element cell = at(row, column);
                if (cell != null && (levels.isEmpty() || !levels.getLast().equals(cell))) {
                    levels.add(cell);
                }
            }
            List<String> words =
                    new ArrayList<>(levels.stream().map(e -> plain(e.text())).toList());
            words.add(String.join(" ", words));
            heads.add(words);
        }
        return heads;
    }

    /// Words in the form in which headers are compared.
    static String plain(String words) {
        return words.strip().replaceAll("[\\s\u00a0\u202f]+", " ").toLowerCase(Locale.ROOT);
    }
}
