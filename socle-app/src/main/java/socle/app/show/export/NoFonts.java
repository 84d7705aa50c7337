package socle.app.show.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Java asks the machine for its fonts before it reads one of ours, and fails on a machine that has
/// none. It is told of one then, which it does not have to find.
final class NoFonts {

    private static final String PROPERTY = "sun.awt.fontconfig";

    private static final String ONE =
            """
            version=1
            sequence.allfonts=latin-1
            allfonts.latin-1=None
            filename.None=/none.ttf
            """;

    private NoFonts() {}

    /// To be said before the first font is made; a machine with fonts does not listen.
    static void tell() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            Path file = Files.createTempFile("fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, ONE);
            System.setProperty(PROPERTY, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
