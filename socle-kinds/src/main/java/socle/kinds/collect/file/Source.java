package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import socle.api.InputFile;

/// One file to collect, and where the engine reads it: the file itself, or a copy in an encoding
/// that the engine knows.
record Source(InputFile file, Path path, Compression compression) {

    /// A file that is read as it stands.
    static Source of(InputFile file) {
        return new Source(file, file.path(), Compression.of(file.name()));
    }

    /// The file's name in the project.
    String name() {
        return file.name();
    }

    /// The path, as the engine tells it.
    String enginePath() {
        return path.toString();
    }

    /// The pattern that names this file alone: to the engine a path is a pattern.
    String enginePattern() {
        return enginePath().replaceAll("[\\[*?]", "[$0]");
    }

    /// What the engine reads, unpacked.
    InputStream open() throws IOException {
        InputStream packed = Files.newInputStream(path);
        try {
            return compression.unpack(packed);
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }
}
