package socle.core.reproduce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CleanCopyTest {

    private final Path folder;

    CleanCopyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve("p").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    @Test
    void what_is_hidden_or_ignored_stays_behind_but_not_what_the_project_takes_in()
            throws IOException {
        for (String name :
                List.of(
                        "socle.yml",
                        ".env",
                        ".socle/ledger.db",
                        "data/big.csv",
                        "data/small.csv",
                        "target/x")) {
            file(name);
        }
        Path to = folder.resolve("copy");
        List<Path> copied =
                new CleanCopy(folder.resolve("p"), it -> it.startsWith("data"))
                        .into(to, Set.of(Path.of("data/big.csv")));
        assertEquals(List.of(Path.of("data/big.csv"), Path.of("socle.yml")), copied);
        CleanCopy.remove(to);
        assertFalse(Files.exists(to));
    }
}
