package socle.core.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import socle.api.text.Place;
import socle.api.text.Problem;

/// Finds the files of a project that may declare nodes.
final class ProjectFiles {

    private static final Set<String> EXTENSIONS = Set.of("yml", "yaml", "sql", "md");
    private static final Set<String> FOREIGN = Set.of("target", "node_modules");

    /// The folders of every project: read even where no kind at hand lives, so that a kind that is
    /// not
    /// at hand is told.
    private static final Set<String> USUAL =
            Set.of(
                    "project",
                    "sources",
                    "models",
                    "checks",
                    "privacy",
                    "indicators",
                    "hypotheses",
                    "notebooks",
                    "dashboards",
                    "ml",
                    "ops",
                    "dossier");

    private final Path root;
    private final Set<String> folders;

    /// @param folders where nodes of the kinds at hand live
    ProjectFiles(Path root, Set<String> folders) {
        this.root = root;
        this.folders = new TreeSet<>(folders);
        this.folders.addAll(USUAL);
    }

    /// The files, by name relative to the root, with `/`.
    SequencedMap<String, Path> find(Consumer<Problem> problems) {
        SequencedMap<String, Path> found = new TreeMap<>();
        for (Path folder : topFolders(problems)) {
            String name = folder.getFileName().toString();
            if (folders.contains(name)) {
                walk(folder, found, problems);
            } else if (!isSkipped(name)) {
                Faults.strangeFolder(name, folders).ifPresent(problems);
            }
        }
        return found;
    }

    private List<Path> topFolders(Consumer<Problem> problems) {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            problems.accept(Faults.unreadable(Place.of("."), unreadable));
            return List.of();
        }
    }

    private void walk(Path folder, Map<String, Path> found, Consumer<Problem> problems) {
        try {
            Files.walkFileTree(folder, new Walk(found, problems));
        } catch (IOException unreadable) {
            problems.accept(Faults.unreadable(Place.of(name(folder)), unreadable));
        }
    }

    private String name(Path path) {
        List<String> parts = new ArrayList<>();
        root.relativize(path).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private static boolean isSkipped(String name) {
        return name.startsWith(".") || FOREIGN.contains(name);
    }

    private static boolean mayDeclare(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(extension)
                && !isSkipped(name)
                && !name.equalsIgnoreCase("README.md");
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Map<String, Path> found;
        private final Consumer<Problem> problems;

        Walk(Map<String, Path> found, Consumer<Problem> problems) {
            this.found = found;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isSkipped(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (mayDeclare(file.getFileName().toString())) {
                found.put(name(file), file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            problems.accept(Faults.unreadable(Place.of(name(file)), unreadable));
            return FileVisitResult.CONTINUE;
        }
    }
}
