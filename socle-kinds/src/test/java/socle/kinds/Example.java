package socle.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import socle.api.NodeKind;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.core.project.Knowledge;
import socle.core.proof.Framework;
import socle.core.proof.FrameworkReader;
import socle.core.testing.KindTester;
import socle.core.testing.PlainSql;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

/// The worked example of a kind, with every kind in the box to run it.
public final class Example {

    private Example() {}

    /// A project that holds the files of an example.
    public static KindTester of(String word) {
        Path root = root(word);
        KindTester tester = KindTester.of(box());
        tester.knowing(new Codes(framework().codes()));
        for (Path file : files(root)) {
            tester.file(
                    root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/"),
                    bytes(file));
        }
        return tester;
    }

    /// What is wrong with a project's text: the line, what, and what to do, in English.
    public static List<String> problems(KindTester tester) {
        return tester.problems().stream()
                .map(
                        problem ->
                                problem.place().line()
                                        + " "
                                        + problem.what().en()
                                        + "; "
                                        + problem.todo().en())
                .toList();
    }

    /// Every kind in the box.
    public static NodeKind<?>[] box() {
        return ServiceLoader.load(NodeKind.class).stream()
                .map(ServiceLoader.Provider::get)
                .toArray(NodeKind<?>[]::new);
    }

    private static Framework framework() {
        return new FrameworkReader(new SpecReader(new Forms(), new PlainSql()))
                .find(
                        "expert-data-science",
                        Path.of("nowhere"),
                        problem -> {
                            throw new AssertionError(problem);
                        })
                .orElseThrow();
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

    /// The requirements of a framework, and nothing else.
    private record Codes(Map<String, Phrase> requirements) implements Knowledge {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Optional<List<Column>> columns(String table) {
            return Optional.empty();
        }
    }
}
