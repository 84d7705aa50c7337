package socle.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
<<<<<<< HEAD
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares what a test made with files that are kept. A difference fails with a unified diff;
/// `-Dgolden=write` writes the files anew instead.
public final class Golden {

    private Golden() {}

    /// Compares one text with its file.
    public static void check(Path file, String actual) {
        if (isWriting()) {
            write(file, actual);
        } else if (!Files.exists(file) || !read(file).equals(actual)) {
            throw new AssertionError(told(file.toString(), file, actual));
        }
    }

    /// Compares texts with the files of a folder, by name: none too many, none too few.
    public static void check(Path folder, Map<String, String> actual) {
        Set<String> kept = names(folder);
        if (isWriting()) {
            actual.forEach((name, text) -> write(folder.resolve(name), text));
            kept.stream()
                    .filter(name -> !actual.containsKey(name))
                    .forEach(name -> delete(folder.resolve(name)));
            return;
        }
        String differences = differences(folder, actual);
        if (!differences.isEmpty()) {
            throw new AssertionError(differences);
        }
    }

    /// What differs between a folder and texts, by name.
    static String differences(Path folder, Map<String, String> actual) {
        Set<String> all = names(folder);
        all.addAll(actual.keySet());
        return all.stream()
                .map(name -> told(name, folder.resolve(name), actual.getOrDefault(name, "")))
                .collect(Collectors.joining());
    }

    private static boolean isWriting() {
        return System.getProperty("golden", "check").equals("write");
    }

    private static String told(String name, Path file, String actual) {
        String expected = Files.exists(file) ? read(file) : "";
        String diff = UnifiedDiff.of(expected, actual);
        return diff.isEmpty()
                ? ""
                : "\n--- %s\n+++ made by the test; -Dgolden=write keeps it\n%s"
                        .formatted(name, diff);
    }

    private static Set<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
=======
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
>>>>>>> main
    }
}
