package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An author's Markdown as lines of text: those that an editor broke become one again, so that they
/// can be broken for the width of whoever reads them.
final class ProseText {

    private static final Pattern BEGINS =
            Pattern.compile("\\s*([-*+] |[0-9]+[.)] |>|\\||#|```|~~~).*");
    private static final Pattern ENDS = Pattern.compile("\\s*(\\||#|```|~~~).*");
    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");

    private ProseText() {}

    /// Its lines, of any length; empty ones between paragraphs.
    static List<String> lines(String markdown) {
        List<String> lines = new ArrayList<>();
        boolean isFenced = false;
        for (String line : markdown.strip().split("\n", -1)) {
            boolean isFence = FENCE.matcher(line).matches();
            if (!isFenced && !isFence && goesOn(lines, line)) {
                lines.add(lines.removeLast() + " " + line.strip());
            } else {
                lines.add(line.stripTrailing());
            }
            isFenced ^= isFence;
        }
        return lines;
    }

    private static boolean goesOn(List<String> before, String line) {
        return !before.isEmpty()
                && !before.getLast().isBlank()
                && !line.isBlank()
                && !BEGINS.matcher(line).matches()
                && !ENDS.matcher(before.getLast()).matches();
    }
}
