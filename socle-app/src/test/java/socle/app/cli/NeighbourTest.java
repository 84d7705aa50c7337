package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the origin of the demonstration itself.
class NeighbourTest {
    private static final Path DATA =
            Path.of(System.getProperty("socle.root"), "examples", "birdstrikes", "data");

    private final Path folder;

    NeighbourTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Neighbour.Program program(Path data) {
        return new Neighbour.Program(
                List.of(System.getProperty("java.class.path"), "socle.origin.Origin"),
                List.of(
                        "--data",
                        data.toString(),
                        "--log",
                        folder.resolve("access.log").toString()),
                Map.of("ORIGIN_TOKEN", "known"),
                folder.resolve("errors.log"));
    }

    private static int ask(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + "api/strikes"))
                                    .header("Authorization", "Bearer known")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void it_answers_until_it_is_closed() throws Exception {
        String address;
        try (Neighbour origin = Neighbour.start(program(DATA), 0)) {
            address = origin.address();
            assertEquals(200, ask(address));
        }
        String gone = address;
        assertThrows(ConnectException.class, () -> ask(gone));
    }

    @Test
    void two_that_want_one_port_get_one_each() throws Exception {
        try (Neighbour first = Neighbour.start(program(DATA), 0);
                Neighbour second =
                        Neighbour.start(program(DATA), URI.create(first.address()).getPort())) {
            assertNotEquals(first.address(), second.address());
            assertEquals(200, ask(second.address()));
        }
    }

    @Test
    void one_that_cannot_work_is_told_in_its_own_words() {
        Mistake mistake =
                assertThrows(
                        Mistake.class,
                        () -> Neighbour.start(program(folder.resolve("nothing")), 0).close());
        assertTrue(mistake.what().en().contains("NoSuchFileException"), mistake.what().en());
    }
}
