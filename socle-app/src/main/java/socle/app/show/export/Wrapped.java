package socle.app.show.export;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.chart.TextWidths;
import socle.app.show.chart.TextWidths.Weight;

/// A text broken into lines of some width.
///
/// @param whole false when lines were left out and the last ends in an ellipsis
public record Wrapped(List<String> lines, boolean whole) {

    public Wrapped {
        lines = List.copyOf(lines);
    }

    /// A size and weight of letters, and the room that a line has.
    ///
    /// @param size of the letters, in the unit of the width
    public record Room(double size, Weight weight, double width) {

        private boolean holds(String words) {
            return TextWidths.of(words, size, weight) <= width;
        }
    }

    /// Breaks at ordinary spaces and line ends; a word wider than the room is broken anywhere.
    ///
    /// @param most lines at most
    public static Wrapped of(String words, Room room, int most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : words.split("\n", -1)) {
            paragraph(paragraph, room, lines);
        }
        if (lines.size() <= most) {
            return new Wrapped(lines, true);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, ended(kept.getLast(), room));
        return new Wrapped(kept, false);
    }

    private static void paragraph(String words, Room room, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (room.holds(longer)) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(last(word, room, lines));
        }
        lines.add(line.toString());
    }

    /// The end of a word that is too long for a line; its beginning makes lines of its own.
    private static String last(String word, Room room, List<String> lines) {
        String rest = word;
        while (!room.holds(rest) && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.length();
            while (end > 1 && !room.holds(rest.substring(0, end))) {
                end = rest.offsetByCodePoints(end, -1);
            }
            end = Math.max(end, rest.offsetByCodePoints(0, 1));
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private static String ended(String line, Room room) {
        String kept = line;
        while (!kept.isEmpty() && !room.holds(kept + "…")) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + "…";
    }
}
