package socle.app.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import socle.app.cli.Launcher;
import socle.app.cli.ServeProcess;
import socle.core.testing.Scrap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The first project of a new user, run once and served for all tests that only look.
/// `-Dserved.at=URL`
/// looks at another one that is served already (the demonstration, for instance).
public final class ServedProject {

    private static final JsonMapper JSON = new JsonMapper();
    private static @Nullable ServedProject shared;

    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedProject(URI base) {
        this.base = base;
    }

    /// It, started when the first test asks; ends with the tests.
    public static synchronized ServedProject shared() {
        ServedProject open = shared;
        if (open == null) {
            String elsewhere = System.getProperty("served.at", "");
            open = elsewhere.isEmpty() ? start() : new ServedProject(URI.create(elsewhere));
            shared = open;
        }
        return open;
    }

    private static ServedProject start() {
        try {
            Path folder = Scrap.folder("served");
            Path project = folder.resolve("project");
            copy(Path.of(System.getProperty("socle.root"), "examples", "starter-en"), project);
            Launcher launcher = new Launcher(folder.resolve("home"), project);
            ok(launcher.call(List.of(), "run"));
            ServeProcess serve = new ServeProcess(launcher, "--port", "0");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(serve, folder)));
            ServedProject served =
                    new ServedProject(URI.create("http://127.0.0.1:" + serve.port()));
            served.ask();
            return served;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Somebody asked and kept a question, so that its pages have something to show.
    private void ask() {
        String q = "\"q\": \"SELECT branch, count(*) FROM loans GROUP BY ALL\"";
        post("/api/v1/sql/saved", "{\"name\": \"Loans by branch\", " + q + "}");
        get("/api/v1/sql?saved=1");
    }

    /// Posts JSON.
    public HttpResponse<String> post(String path, String body) {
        return send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void ok(Launcher.Said said) {
        Assertions.assertEquals(0, said.code(), said.words());
    }

    /// Ends a server, and takes its project away.
    static void stop(ServeProcess serve, Path folder) {
        try (serve) {
            int _ = serve.stop();
        } catch (IOException | InterruptedException _) {
            return;
        } finally {
            Scrap.drop(folder);
        }
    }

    /// Where a path is.
    public URI at(String path) {
        return base.resolve(path);
    }

    /// Asks for a path.
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// Asks for a path of the API.
    public JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    /// Sends anything.
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
