package socle.core.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Looks whether the text of a project has changed, and has stayed as it is for one look: an editor
/// or `git` may be in the middle of it. Looks at names, sizes and times of files, so that it works
/// on any file system and over any network.
public final class FolderWatch {

    private static final Set<String> TEXT = Set.of("yml", "yaml", "sql", "md");
    private static final Set<String> FOREIGN = Set.of("target", "node_modules");

    private final Path root;
    private Map<Path, Trace> served;
    private Map<Path, Trace> last;

    /// From now on; to be made before the project is read.
    public FolderWatch(Path root) {
        this.root = root;
        this.served = look();
        this.last = served;
    }

    /// Whether it is something else than at the last answer of yes (or at the beginning), and the
    /// same as at the last look.
    public boolean hasChanged() {
        Map<Path, Trace> now = look();
        boolean isSettled = now.equals(last);
        last = now;
        if (isSettled && !now.equals(served)) {
            served = now;
            return true;
        }
        return false;
    }

    private Map<Path, Trace> look() {
        Map<Path, Trace> found = new TreeMap<>();
        try {
            Files.walkFileTree(root, new Walk(found));
        } catch (IOException _) {
            // Gone in this moment; the next look sees what became of it.
            return found;
        }
        return found;
    }

    private record Trace(long size, long millis) {}

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Map<Path, Trace> found;

        Walk(Map<Path, Trace> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            return !folder.equals(root) && (name.startsWith(".") || FOREIGN.contains(name))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (TEXT.contains(extension) && !name.startsWith(".")) {
                found.put(
                        file,
                        new Trace(attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
