package socle.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import socle.api.NodeKind;
import socle.core.testing.KindTester;

/// The worked example of a kind, with every kind in the box to run it.
public final class Example {

    private Example() {}

    /// A project that holds the files of an example.
    public static KindTester of(String word) {
        Path root = root(word);
        KindTester tester = KindTester.of(box());
        for (Path file : files(root)) {
            tester.file(
                    root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/"),
                    bytes(file));
        }
        return tester;
    }

    /// Every kind in the box.
    public static NodeKind<?>[] box() {
        return ServiceLoader.load(NodeKind.class).stream()
                .map(ServiceLoader.Provider::get)
                .toArray(NodeKind<?>[]::new);
    }

    private static Path root(String word) {
        try {
            return Path.of(
                    Objects.requireNonNull(Example.class.getResource("/socle/examples/" + word))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
