package socle.core.plan;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import socle.api.InputFile;

/// The files of a project that patterns name, each with its digest.
public final class InputFiles {

    private final Path root;
    private final FileDigests digests;

    /// @param root the project's folder
    public InputFiles(Path root, FileDigests digests) {
        this.root = root.toAbsolutePath().normalize();
        this.digests = digests;
    }

    /// The files that a pattern names, sorted by name; none when it names none or points outside
    /// the project.
    public List<InputFile> matching(String pattern) throws IOException {
        List<InputFile> found = new ArrayList<>();
        for (Map.Entry<String, Path> one : named(pattern).entrySet()) {
            Path file = one.getValue();
            found.add(new InputFile(one.getKey(), file, Files.size(file), digests.of(file)));
        }
        return List.copyOf(found);
    }

    /// How the files that a pattern names stand, without reading them: size and time of the last
    /// change, by name.
    public SortedMap<String, String> standing(String pattern) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        for (Map.Entry<String, Path> one : named(pattern).entrySet()) {
            try {
                found.put(
                        one.getKey(),
                        Files.size(one.getValue())
                                + " "
                                + Files.getLastModifiedTime(one.getValue()).toInstant());
            } catch (NoSuchFileException _) {
                // It has just gone: it is not there.
                found.remove(one.getKey());
            }
        }
        return found;
    }

    private SortedMap<String, Path> named(String pattern) throws IOException {
        Path start = start(pattern);
        SortedMap<String, Path> found = new TreeMap<>();
        if (!start.startsWith(root) || !Files.exists(start)) {
            return found;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        Files.walkFileTree(
                start,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes facts) {
                        return folder.getFileName().toString().equals(".socle")
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                        Path relative = root.relativize(file);
                        if (matcher.matches(relative)) {
                            found.put(relative.toString().replace('\\', '/'), file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    /// Whether a file is still, byte for byte, what it was when it was taken in.
    public boolean isUnchanged(InputFile input) throws IOException {
        return Files.exists(input.path())
                && Files.size(input.path()) == input.bytes()
                && digests.of(input.path()).equals(input.digest());
    }

    /// Keeps what was learnt of digests for the next process.
    public void remember() {
        digests.save();
    }

    /// The folder, or the file, above which a pattern has no wildcard.
    private Path start(String pattern) {
        Path start = root;
        for (String part : pattern.split("/")) {
            if (part.chars().anyMatch(letter -> "*?[{\\".indexOf(letter) >= 0)) {
                break;
            }
            start = start.resolve(part);
        }
        return start.normalize();
    }
}
