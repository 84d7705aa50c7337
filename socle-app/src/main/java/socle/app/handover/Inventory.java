package socle.app.handover;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The files of a folder with the digest of each, in the form that `sha256sum -c` reads.
///
/// @param lines one a file, in the order of their names
public record Inventory(List<Line> lines) {

    /// Where it is written.
    public static final String FILE = "SHA256SUMS";

    private static final int BUFFER = 1 << 16;

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
                lines.add(new Line(digest(file), name));
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
        return "sha256:"
                + HexFormat.of()
                        .formatHex(sha256().digest(text().getBytes(StandardCharsets.UTF_8)));
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
