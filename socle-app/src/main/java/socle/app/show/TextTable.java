package socle.app.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table in plain letters that is at most so wide: the widest columns give way first, by cutting
/// their words.
public final class TextTable {

    private static final int GAP = 2;
    private static final int LEAST = 6;

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /// @param heads one a column
    public TextTable(List<String> heads) {
        this.heads = List.copyOf(heads);
        this.right = new boolean[heads.size()];
    }

    /// Aligns a column at its right, as numbers are.
    public TextTable right(int column) {
        right[column] = true;
        return this;
    }

    /// Adds a row, one cell a column.
    public TextTable row(List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException(
                    cells.size() + " cells under " + heads.size() + " heads");
        }
        rows.add(cells.stream().map(it -> it.replaceAll("\\s+", " ").strip()).toList());
        return this;
    }

    /// The lines: heads, a rule, rows.
    public List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.add(line(heads, widths));
        lines.add(
                "─"
                        .repeat(
                                Math.min(
                                        width,
                                        Arrays.stream(widths).sum() + GAP * (widths.length - 1))));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[heads.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = length(heads.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        int room = width - GAP * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= LEAST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i), widths[i]);
            String air = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : " ".repeat(GAP));
            line.append(right[i] ? air + cell : cell + air);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String words, int width) {
        return length(words) <= width
                ? words
                : words.substring(0, words.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
