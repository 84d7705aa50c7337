package socle.core.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.core.lake.Lake.Broken;

/// Reads every byte of a version again.
final class Verification {

    private final Path lake;
    private final Path folder;

    /// @param folder of the version
    Verification(Path lake, Path folder) {
        this.lake = lake;
        this.folder = folder;
    }

    /// What is not as the manifest, and the manifest not as the table, says.
    List<Broken> of(Table table) {
        Path file = folder.resolve(Manifest.FILE);
        try {
            Manifest manifest = Manifest.read(folder);
            List<Broken> broken = new ArrayList<>();
            if (!manifest.digest().equals(table.digest())) {
                broken.add(new Broken(table, file, changed()));
            }
            for (Manifest.Part part : manifest.files()) {
                part(table, part, broken);
            }
            return broken;
        } catch (IOException _) {
            return List.of(new Broken(table, file, unreadable(file)));
        }
    }

    private void part(Table table, Manifest.Part part, List<Broken> broken) {
        Path file = lake.resolve(part.path());
        try {
            if (!FileDigest.of(file).equals(part.digest())) {
                broken.add(new Broken(table, file, changed()));
            }
        } catch (IOException _) {
            broken.add(new Broken(table, file, unreadable(file)));
        }
    }

    private static Phrase changed() {
        return new Phrase(
                "its bytes are not those that were written",
                "ses octets ne sont plus ceux qui furent écrits");
    }

    private static Phrase unreadable(Path file) {
        return Files.exists(file)
                ? new Phrase("it cannot be read", "il ne peut pas être lu")
                : new Phrase("it is no longer there", "il n’est plus là");
    }
}
