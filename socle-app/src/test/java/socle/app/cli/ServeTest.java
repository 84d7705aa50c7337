package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `socle serve` as a process of its own.
class ServeTest {
    private final Path project;
    private final Launcher launcher;

    ServeTest(@TempDir Path folder) throws IOException {
        this.project = Files.createDirectories(folder.resolve("a project"));
        Path home = folder.resolve("home");
        this.launcher = new Launcher(home, project);
        ServeProcess.plug(home);
        Files.writeString(project.resolve("socle.yml"), "name: served\nlanguage: en\n");
        Files.createDirectories(project.resolve("sources"));
        node("door");
    }

    private void node(String name) throws IOException {
        Files.writeString(
                project.resolve("sources").resolve(name + ".yml"),
                "kind: posted\nlargest: 1000\nwaiting: 10\n");
    }

    @Test
    void a_signal_stops_it_cleanly_and_what_it_took_stays() throws Exception {
        try (ServeProcess first = new ServeProcess(launcher, "--port", "0")) {
            assertEquals(202, post(first, "/hooks/door", "1"));
            assertEquals(0, first.stop());
            assertFalse(first.said().contains("\tat "), first.said());
        }
        try (ServeProcess second = new ServeProcess(launcher, "--port", "0")) {
            assertEquals(200, post(second, "/hooks/door", "1"), "it is known");
            assertEquals(0, second.stop());
        }
    }

    @Test
    void a_sound_edit_is_taken_and_a_broken_one_is_told() throws Exception {
        try (ServeProcess serve = new ServeProcess(launcher, "--port", "0")) {
            assertEquals(404, post(serve, "/hooks/other", "1"));
            node("other");
            serve.next("edition 2");
            assertEquals(202, post(serve, "/hooks/other", "1"));
            Files.writeString(project.resolve("sources/broken.yml"), "kind: posted\nlargst: 3\n");
            serve.next("last sound edition goes on");
            assertTrue(serve.said().contains("largst"), serve.said());
            assertEquals(202, post(serve, "/hooks/other", "2"));
            assertTrue(get(serve, "/health/ready").contains("\"sound\":false"));
            Files.delete(project.resolve("sources/broken.yml"));
            serve.next("edition 3");
            assertTrue(get(serve, "/health/ready").contains("\"sound\":true"));
            assertEquals(0, serve.stop());
        }
    }

    @Test
    void a_port_that_is_taken_and_an_address_of_others_are_refused() throws Exception {
        try (ServeProcess serve = new ServeProcess(launcher, "--port", "0")) {
            String port = String.valueOf(serve.port());
            Launcher.Said taken = launcher.call(List.of(), "serve", "--port", port);
            assertEquals(2, taken.code(), taken.words());
            assertTrue(taken.words().contains("port " + port), taken.words());
            Launcher.Said open = launcher.call(List.of(), "serve", "--host", "0.0.0.0");
            assertEquals(2, open.code(), open.words());
            assertTrue(open.words().contains("0.0.0.0"), open.words());
            assertEquals(0, serve.stop());
        }
    }

    private static int post(ServeProcess serve, String path, String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(at(serve, path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }

    private static String get(ServeProcess serve, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(at(serve, path)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static URI at(ServeProcess serve, String path) {
        return URI.create("http://127.0.0.1:" + serve.port() + path);
    }
}
