package socle.core.testing;

import java.util.ArrayList;
import java.util.List;

/// The difference of two texts, line by line, as `diff -u` writes it.
final class UnifiedDiff {

    /// Lines that stay, shown around each change.
    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    private record Line(char mark, String text, int old, int fresh) {}

    /// Empty when the texts are equal.
    static String of(String expected, String actual) {
        if (expected.equals(actual)) {
            return "";
        }
        List<Line> lines = lines(split(expected), split(actual));
        StringBuilder out = new StringBuilder();
        int next = 0;
        while (next < lines.size()) {
            int changed = nextChange(lines, next);
            if (changed == lines.size()) {
                break;
            }
            int start = Math.max(next, changed - CONTEXT);
            int end = end(lines, changed);
            hunk(lines.subList(start, end), out);
            next = end;
        }
        return out.toString();
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static int nextChange(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).mark() == ' ') {
            at++;
        }
        return at;
    }

    private static int end(List<Line> lines, int changed) {
        int end = changed;
        int quiet = 0;
        while (end < lines.size() && quiet <= 2 * CONTEXT) {
            quiet = lines.get(end).mark() == ' ' ? quiet + 1 : 0;
            end++;
        }
        return end - Math.max(0, quiet - CONTEXT);
    }

    private static void hunk(List<Line> lines, StringBuilder out) {
        long old = lines.stream().filter(line -> line.mark() != '+').count();
        long fresh = lines.stream().filter(line -> line.mark() != '-').count();
        Line first = lines.getFirst();
        out.append("@@ -%d,%d +%d,%d @@\n".formatted(first.old(), old, first.fresh(), fresh));
        lines.forEach(line -> out.append(line.mark()).append(line.text()).append('\n'));
    }

    /// Both texts in one list, by their longest common subsequence of lines.
    private static List<Line> lines(List<String> old, List<String> fresh) {
        int[][] common = common(old, fresh);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                lines.add(new Line(' ', old.get(i), i + 1, j + 1));
                i++;
                j++;
            } else if (i < old.size()
                    && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line('-', old.get(i), i + 1, j + 1));
                i++;
            } else {
                lines.add(new Line('+', fresh.get(j), i + 1, j + 1));
                j++;
            }
        }
        return lines;
    }

    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(fresh.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
