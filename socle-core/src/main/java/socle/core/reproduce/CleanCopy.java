package socle.core.reproduce;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The files of a project as somebody else would get them: nothing hidden, nothing that git
/// ignores, no memory of runs.
public final class CleanCopy {

    private static final Set<String> FOREIGN = Set.of("target", "node_modules");

    private final Path root;
    private final Predicate<Path> ignored;

    /// @param ignored of files and folders that git would not hand over, relative to the project
    public CleanCopy(Path root, Predicate<Path> ignored) {
        this.root = root;
        this.ignored = ignored;
    }

    /// Copies them.
    ///
    /// @param inputs files that the project takes in: they come along even where git ignores them
    /// @return the files, relative, in order
    public List<Path> into(Path folder, Set<Path> inputs) throws IOException {
        Set<Path> files = new TreeSet<>(listed());
        files.addAll(inputs);
        for (Path file : files) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.copy(root.resolve(file), target);
        }
        return new ArrayList<>(files);
    }

    private List<Path> listed() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes at) {
                        return folder.equals(root) || isTaken(folder)
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes at) {
                        if (at.isRegularFile() && isTaken(file)) {
                            found.add(root.relativize(file));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    private boolean isTaken(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".")
                && !FOREIGN.contains(name)
                && !ignored.test(root.relativize(path));
    }

    /// Removes a folder that was made for a copy.
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes at)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path done, IOException failed)
                            throws IOException {
                        Files.delete(done);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
