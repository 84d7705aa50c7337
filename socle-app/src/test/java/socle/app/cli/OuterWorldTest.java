package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;

class OuterWorldTest {
    private final Path folder;

    OuterWorldTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void a_project_that_says_nothing_wants_nothing() throws Exception {
        assertEquals(Optional.empty(), Scene.of(folder).origin());
        write("demo.yml", "");
        assertEquals(Optional.empty(), Scene.of(folder).origin());
    }

    @Test
    void the_worked_example_wants_an_origin() throws Exception {
        Scene.Origin origin =
                Scene.of(Path.of(System.getProperty("socle.root"), "examples", "birdstrikes"))
                        .origin()
                        .orElseThrow();
        assertEquals("http://127.0.0.1:" + origin.port(), origin.prefix());
        assertEquals("origin_token", origin.token().name());
    }

    @Test
    void an_address_on_another_machine_is_refused_at_its_place() throws Exception {
        write(
                "demo.yml",
                """
                origin:
                  address: http://192.0.2.1:4747/
                  figures: data
                  token: { secret: t }
                """);
        Faulty faulty = assertThrows(Faulty.class, () -> Scene.of(folder));
        assertEquals("demo.yml:2:3", faulty.problems().getFirst().place().toString());
    }

    @Test
    void another_address_is_written_wherever_the_project_says_the_one_before() throws Exception {
        Path source = write("sources/a.yml", "url: http://127.0.0.1:4747/api\n");
        Path longer = write("sources/b.yml", "url: http://127.0.0.1:47470/\n");
        Path data = write("data/a.csv", "http://127.0.0.1:4747/\n");
        Path hidden = write(".socle/a.yml", "http://127.0.0.1:4747/\n");
        new Readdressing("http://127.0.0.1:4747", "http://127.0.0.1:5000").of(folder);
        assertEquals("url: http://127.0.0.1:5000/api\n", Files.readString(source));
        assertEquals("url: http://127.0.0.1:47470/\n", Files.readString(longer));
        assertEquals("http://127.0.0.1:4747/\n", Files.readString(data));
        assertEquals("http://127.0.0.1:4747/\n", Files.readString(hidden));
    }

    @Test
    void a_distribution_without_the_origin_says_so() {
        Called called = new Caller(folder).call("demo");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("lacks the origin of its demonstration"), called.err());
        assertFalse(called.err().contains("\tat "), called.err());
    }
}
