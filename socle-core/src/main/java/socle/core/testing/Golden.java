package socle.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares what a test made with files that are kept. A difference fails with a unified diff;
/// `-Dgolden=write` writes the files anew instead.
public final class Golden {

    private static final Path HOME = Path.of("src/test/resources/golden");

    private Golden() {}

    /// Compares one text with its file in the module's `src/test/resources/golden`.
    public static void check(String name, String actual) {
        check(HOME.resolve(name), actual);
    }

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
        return System.getProperty("golden", "compare").equals("write");
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
    }
}
