package socle.app.cli;

import java.util.ArrayList;
import java.util.List;
import socle.app.cli.Voice.Tone;

/// Rows of words under headings, aligned for a fixed-width terminal.
final class TextTable {
    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<Boolean> numeric;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<String> headings, List<Boolean> numeric) {
        this.headings = headings;
        this.numeric = numeric;
    }

    /// Columns of words, aligned left; a heading that begins with `>` is one of numbers.
    static TextTable of(String... headings) {
        List<String> words = new ArrayList<>();
        List<Boolean> numeric = new ArrayList<>();
        for (String heading : headings) {
            boolean numbers = heading.startsWith(">");
            words.add(numbers ? heading.substring(1) : heading);
            numeric.add(numbers);
        }
        return new TextTable(words, numeric);
    }

    /// One more row: a cell a heading.
    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /// Prints it as an answer; headings stand out.
    void print(Voice voice) {
        int[] widths = widths();
        voice.answer(voice.toned(Tone.STRONG, line(headings, widths)));
        rows.forEach(row -> voice.answer(line(row, widths)));
    }

    private int[] widths() {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] =
                    rows.stream()
                            .mapToInt(row -> width(row.get(column)))
                            .reduce(width(headings.get(i)), Math::max);
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String space = " ".repeat(Math.max(0, widths[i] - width(cell)));
            line.append(i == 0 ? "" : GAP).append(numeric.get(i) ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    /// Columns of a terminal: code points, without those that only join the one before, wide ones
    /// twice; colours take no room.
    static int width(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "").codePoints().map(TextTable::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isIdeographic(point) || (point >= 0x1F300 && point < 0x1FB00) ? 2 : 1;
    }
}
