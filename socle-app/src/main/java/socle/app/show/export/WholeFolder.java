package socle.app.show.export;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Builds a folder of pages beside the one that is there and swaps the two, so that readers see the
/// old or the new, never a mixture.
public final class WholeFolder {

    /// What all folders of pages of ours hold.
    private static final String OURS = "css/icon.svg";

    private WholeFolder() {}

    /// Puts these files in the place of what was there.
    ///
    /// @throws DirectoryNotEmptyException when a folder is there that we did not make
    public static void swap(Path folder, SortedMap<String, byte[]> files) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        if (isOfOthers(whole)) {
            throw new DirectoryNotEmptyException(folder.toString());
        }
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

    private static boolean isOfOthers(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(OURS))) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
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
