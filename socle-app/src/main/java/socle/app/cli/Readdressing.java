package socle.app.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes another address into the files of a project, wherever they say the one before.
final class Readdressing {
    /// Files that people write: the data of a project stay as they are.
    private static final List<String> WRITTEN = List.of(".yml", ".yaml", ".md", ".sql");

    private final Pattern before;
    private final String after;

    /// @param before an address with its port
    /// @param after the same
    Readdressing(String before, String after) {
        this.before = Pattern.compile(Pattern.quote(before) + "(?![0-9])");
        this.after = Matcher.quoteReplacement(after);
    }

    void of(Path project) throws IOException {
        Files.walkFileTree(
                project,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes about) {
                        return !folder.equals(project)
                                        && folder.getFileName().toString().startsWith(".")
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        if (WRITTEN.stream().anyMatch(file.toString()::endsWith)) {
                            rewrite(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void rewrite(Path file) throws IOException {
        String text = Files.readString(file);
        String rewritten = before.matcher(text).replaceAll(after);
        if (!rewritten.equals(text)) {
            Files.writeString(file, rewritten);
        }
    }
}
