package socle.app.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Builds a folder beside the one that is there and swaps the two, so that readers see the old or
/// the
/// new, never a mixture.
final class DossierFolder {
    private DossierFolder() {}

    static void swap(Path folder, SortedMap<String, byte[]> files) throws IOException {
        Path whole = folder.toAbsolutePath();
        Path parent = Objects.requireNonNull(whole.getParent());
        Path fresh = parent.resolve("." + whole.getFileName() + ".new");
        Path old = parent.resolve("." + whole.getFileName() + ".old");
        remove(fresh);
        remove(old);
        for (var file : files.entrySet()) {
            Path path = fresh.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
        if (Files.exists(whole)) {
            Files.move(whole, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
        remove(old);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
