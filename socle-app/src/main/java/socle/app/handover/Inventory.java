package socle.app.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import socle.core.lake.FileDigest;

/// The files of a folder with the digest of each, in the form that `sha256sum -c` reads.
///
/// @param lines one a file, in the order of their names
public record Inventory(List<Line> lines) {

    /// Where it is written.
    public static final String FILE = "SHA256SUMS";

    /// Stands before our digests and not before those of `sha256sum`.
    private static final String SHA256 = "sha256:";

    public Inventory {
        lines = List.copyOf(lines);
    }

    /// A file.
    ///
    /// @param name relative to the folder, with `/`
    public record Line(String digest, String name) {}

    /// That of all files that are in a folder now.
    public static Inventory of(Path folder) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.equals(FILE)) {
                lines.add(new Line(FileDigest.of(file).substring(SHA256.length()), name));
            }
        }
        return new Inventory(lines);
    }

    /// All files of a folder, by name.
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Its text.
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(it -> text.append(it.digest()).append("  ").append(it.name()).append('\n'));
        return text.toString();
    }

    /// One digest for all: that of its text.
    public String digest() {
        return FileDigest.of(text());
    }
}
