package socle.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Folders that several tests share, and that go when the tests have ended. What one test alone
/// needs is a `@TempDir`.
public final class Scrap {

    private static @Nullable Path all;

    private Scrap() {}

    /// A new one.
    public static synchronized Path folder(String name) {
        try {
            Path root = all;
            if (root == null) {
                Path made = Files.createTempDirectory("socle-tests");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(made)));
                root = made;
                all = made;
            }
            return Files.createTempDirectory(root, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes a folder away, with all that it holds; what somebody holds open stays.
    public static void drop(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException _) {
            return;
        }
    }
}
