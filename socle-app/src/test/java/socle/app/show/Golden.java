package socle.app.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with a file that was looked at; `-Dgolden=write` rewrites it.
public final class Golden {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    /// The text must be that of the golden file.
    public static void check(String name, String text) {
        Path file = ROOT.resolve(name);
        try {
            if (System.getProperty("golden", "check").equals("write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertEquals(Files.readString(file), text, "differs from " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
