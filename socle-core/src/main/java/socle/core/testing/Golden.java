package socle.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Texts that somebody looked at, kept beside the tests: `src/test/resources/golden`. A test run
/// with `-Dgolden=write` writes them anew.
public final class Golden {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    /// Asserts that a text is that of a golden file; a difference is told line by line.
    ///
    /// @param name of the file, below the folder of goldens
    public static void check(String name, String text) {
        Path file = ROOT.resolve(name);
        try {
            if (System.getProperty("golden", "check").equals("write")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            String looked = Files.exists(file) ? Files.readString(file) : "";
            if (!looked.equals(text)) {
                throw new AssertionError(
                        "differs from " + file + "\n" + patch(looked.lines(), text.lines()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String patch(Stream<String> before, Stream<String> now) {
        List<String> old = before.toList();
        List<String> come = now.toList();
        int[][] same = longestCommon(old, come);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < come.size()) {
            if (i < old.size() && j < come.size() && old.get(i).equals(come.get(j))) {
                i++;
                j++;
            } else if (j == come.size() || (i < old.size() && same[i + 1][j] >= same[i][j + 1])) {
                lines.add("-" + (i + 1) + ": " + old.get(i++));
            } else {
                lines.add("+" + (j + 1) + ": " + come.get(j++));
            }
        }
        return String.join("\n", lines);
    }

    /// Length of the longest common subsequence of the ends of both, from each pair of lines on.
    private static int[][] longestCommon(List<String> old, List<String> come) {
        int[][] same = new int[old.size() + 1][come.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = come.size() - 1; j >= 0; j--) {
                same[i][j] =
                        old.get(i).equals(come.get(j))
                                ? same[i + 1][j + 1] + 1
                                : Math.max(same[i + 1][j], same[i][j + 1]);
            }
        }
        return same;
    }
}
