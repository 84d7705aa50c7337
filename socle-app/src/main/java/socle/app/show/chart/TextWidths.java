package socle.app.show.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How wide a text is in the typeface of the pages, without asking a font: its advance widths are
/// in a table beside this class.
public final class TextWidths {

    /// Wider than most letters, for those that the table has not.
    private static final int UNKNOWN = 660;

    /// The narrow space between thousands is not in the typeface; a fifth of an em elsewhere.
    private static final int NARROW_SPACE = 0x202F;

    private static final String TABLE = "/socle/app/show/atkinson-widths.txt";
    private static final Map<Integer, int[]> ADVANCES = read();

    private TextWidths() {}

    /// How heavy letters are.
    public enum Weight {
        REGULAR(400, 0),
        BOLD(700, 1);

        private final int css;
        private final int column;

        Weight(int css, int column) {
            this.css = css;
            this.column = column;
        }

        /// As `font-weight` says it.
        public int css() {
            return css;
        }
    }

    /// The width of a text in the unit of its size.
    public static double of(String words, double size, Weight weight) {
        double thousandths =
                words.codePoints()
                        .map(
                                letter -> {
                                    int[] advance = ADVANCES.get(letter);
                                    return advance == null ? UNKNOWN : advance[weight.column];
                                })
                        .sum();
        return thousandths * size / 1000;
    }

    /// A text cut so that it is at most so wide, with an ellipsis when it was.
    public static String cut(String words, double size, double width) {
        if (of(words, size, Weight.REGULAR) <= width) {
            return words;
        }
        String kept = words;
        while (!kept.isEmpty() && of(kept + "…", size, Weight.REGULAR) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + "…";
    }

    /// A text broken at spaces into lines of at most this width, two lines at most; the last is cut
    /// when it does not fit.
    public static List<String> wrap(String words, double size, double width) {
        if (of(words, size, Weight.REGULAR) <= width) {
            return List.of(words);
        }
        String[] parts = words.split(" ", -1);
        StringBuilder first = new StringBuilder(parts[0]);
        int next = 1;
        while (next < parts.length
                && of(first + " " + parts[next], size, Weight.REGULAR) <= width) {
            first.append(' ').append(parts[next++]);
        }
        List<String> lines = new ArrayList<>(List.of(cut(first.toString(), size, width)));
        if (next < parts.length) {
            String rest = String.join(" ", List.of(parts).subList(next, parts.length));
            lines.add(cut(rest, size, width));
        }
        return List.copyOf(lines);
    }

    private static Map<Integer, int[]> read() {
        Map<Integer, int[]> advances = new HashMap<>();
        InputStream table = Objects.requireNonNull(TextWidths.class.getResourceAsStream(TABLE));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .forEach(
                            cells ->
                                    advances.put(
                                            Integer.parseInt(cells[0], 16),
                                            new int[] {
                                                Integer.parseInt(cells[1]),
                                                Integer.parseInt(cells[2])
                                            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        advances.put(NARROW_SPACE, new int[] {200, 200});
        return Map.copyOf(advances);
    }
}
