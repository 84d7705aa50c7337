package socle.app.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import socle.api.text.Phrase;

/// A project that comes with the distribution, copied to where its reader wants it.
final class Sample {
    private final Path from;

    private Sample(Path from) {
        this.from = from;
    }

    /// The one of this name.
    static Sample of(Surroundings around, String name) throws Mistake {
        Path from = around.home().resolve("examples").resolve(name);
        if (!Files.isDirectory(from)) {
            throw new Mistake(
                    Phrase.of(
                            "the distribution lacks its example %s",
                            "il manque à la distribution son exemple %s", from),
                    new Phrase("unpack it again", "dépaquetez-la de nouveau"));
        }
        return new Sample(from);
    }

    /// A file or folder of it, where the distribution keeps it.
    Path file(String name) {
        return from.resolve(name);
    }

    /// Copies every file that is not there yet; overwrites nothing.
    ///
    /// @return the files written, relative, in order
    List<Path> copy(Path to) throws IOException {
        List<Path> written = new ArrayList<>();
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes about) {
                        return folder.endsWith(".socle")
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        Path name = from.relativize(file);
                        Path target = to.resolve(name);
                        if (!Files.exists(target)) {
                            Files.createDirectories(target.toAbsolutePath().getParent());
                            Files.copy(file, target);
                            written.add(name);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        written.sort(null);
        return written;
    }
}
