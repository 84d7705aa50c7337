package socle.app.dossier;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// Writes a file beside the one that is there and puts it in its place, so that a reader never
/// sees half of one, and a disk that fills up leaves the old one as it was.
final class DossierFile {
    private DossierFile() {}

    static void swap(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new FileAlreadyExistsException(whole.toString());
        }
        Path folder = Objects.requireNonNull(whole.getParent());
        Files.createDirectories(folder);
        Path fresh = folder.resolve("." + whole.getFileName() + ".new");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException trouble) {
            Files.deleteIfExists(fresh);
            throw trouble;
        }
    }
}
