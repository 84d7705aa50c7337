package socle.core.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWatchTest {

    private final Path root;

    FolderWatchTest(@TempDir Path root) {
        this.root = root;
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void an_edit_counts_once_and_when_it_has_settled() throws IOException {
        write("models/a.sql", "SELECT 1");
        FolderWatch watch = new FolderWatch(root);
        assertFalse(watch.hasChanged());
        write("models/a.sql", "SELECT 12");
        assertFalse(watch.hasChanged(), "it may be half written");
        write("models/a.sql", "SELECT 123");
        assertFalse(watch.hasChanged(), "it was");
        assertTrue(watch.hasChanged());
        assertFalse(watch.hasChanged());
        Files.delete(root.resolve("models/a.sql"));
        assertFalse(watch.hasChanged());
        assertTrue(watch.hasChanged());
    }

    @Test
    void an_edit_that_was_taken_back_is_none() throws IOException {
        FolderWatch watch = new FolderWatch(root);
        write("models/a.sql", "SELECT 1");
        assertFalse(watch.hasChanged());
        Files.delete(root.resolve("models/a.sql"));
        assertFalse(watch.hasChanged());
        assertFalse(watch.hasChanged());
    }

    @Test
    void what_is_no_text_of_the_project_does_not_count() throws IOException {
        FolderWatch watch = new FolderWatch(root);
        write(".socle/notes.yml", "a");
        write("data/orders.csv", "a");
        write("target/a.sql", "a");
        write("models/.a.sql", "a");
        assertFalse(watch.hasChanged());
        assertFalse(watch.hasChanged());
    }
}
