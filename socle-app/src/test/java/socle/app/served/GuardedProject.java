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
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import socle.api.access.Right;
import socle.app.cli.Launcher;
import socle.app.cli.ServeProcess;
import socle.core.access.Access;
import socle.core.access.From;
import socle.core.access.Tokens;
import socle.core.testing.Scrap;

/// A project whose people have accounts, served by `bin/socle` and asked over HTTP: somebody of
/// each role, with a session and tokens. Names, descriptions, data, Markdown and the author's own
/// sign hold scripts.
public final class GuardedProject {

    /// What a page must never let run.
    public static final String SCRIPT = "<script>alert(1)</script>";

    static final String PASSWORD = "a tall ship and a star";
    static final List<String> ROLES = List.of("viewer", "analyst", "engineer", "owner");

    private static @Nullable GuardedProject shared;

    private final Launcher launcher;
    private final Path project;
    private final ServeProcess serve;
    private final Map<String, String[]> headers = new LinkedHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private GuardedProject() throws IOException, InterruptedException {
        Path folder = Scrap.folder("guarded");
        project = folder.resolve("project");
        ServedProject.copy(
                Path.of(System.getProperty("socle.root"), "examples", "starter-en"), project);
        poison();
        brand();
        measure();
        launcher = new Launcher(folder.resolve("home"), project);
        Launcher.Said ran = launcher.call(List.of(), "run");
        Assertions.assertEquals(0, ran.code(), ran.words());
        people();
        serve = new ServeProcess(launcher, "--port", "0");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ServedProject.stop(serve, folder)));
    }

    /// It, started when the first test asks; ends with the tests.
    public static synchronized GuardedProject shared() {
        GuardedProject open = shared;
        if (open == null) {
            try {
                open = new GuardedProject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            shared = open;
        }
        return open;
    }

    /// Scripts wherever an author or the data may have one.
    private void poison() throws IOException {
        write(
                "models/poisoned.sql",
                """
                /*
                title: "%1$s"
                description: "%1$s <img src=x onerror=alert(1)>"
                owner: "%1$s"
                tags: ["%1$s"]
                */
                SELECT '%1$s' AS "%1$s", 1 AS amount
                """
                        .formatted(SCRIPT));
        write(
                "dossier/poisoned_words.md",
                "---\ntitle: \"%1$s\"\n---\n%1$s\n\n[here](javascript:alert(1)) <img src=x onerror=alert(1)>\n"
                        .formatted(SCRIPT));
        write(
                "privacy/buyer.yml",
                "kind: role\ntitle: \"%s\"\nrights: [look, rows]\n".formatted(SCRIPT));
        write(
                "privacy/few.yml",
                "kind: policy\ntable: poisoned\nroles: [viewer]\nrows: amount > 0 -- %s\n"
                        .formatted(SCRIPT));
    }

    /// The author's own sign and colour, which strangers see.
    private void brand() throws IOException {
        write(
                "brand/logo.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">%s<rect width=\"9\" height=\"9\"/></svg>"
                        .formatted(SCRIPT));
        Path settings = project.resolve("socle.yml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        + "brand:\n  logo: brand/logo.svg\n  color: \"#7a1f5c\"\n");
    }

    /// A figure of rows of which a policy keeps some from viewers and engineers.
    private void measure() throws IOException {
        write(
                "models/takings.sql",
                """
                /*
                title: Takings
                */
                SELECT day, hundreds * 100 AS amount FROM (VALUES
                    (DATE '2023-06-01', 401), (DATE '2024-06-01', 502), (DATE '2025-06-01', 603)
                ) AS t (day, hundreds)
                """);
        write(
                "indicators/taken.yml",
                """
                kind: indicator
                title: What was taken
                from: takings
                value: sum(amount)
                grain: day
                period: year
                format: integer
                definition: The sum of the takings, year by year.
                """);
        write(
                "privacy/past.yml",
                "kind: policy\ntable: takings\nroles: [viewer, engineer]\nrows: day < DATE '2024-01-01'\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void people() {
        try (Keeper keeper = Keeper.of(project)) {
            Access access = keeper.access();
            for (String role : List.of("owner", "engineer", "analyst", "viewer")) {
                keeper.add(role, role);
                headers.put(role, new String[] {"Cookie", "socle-here=" + session(access, role)});
            }
            for (Right right : Right.values()) {
                String token =
                        access.tokens()
                                .issue(
                                        new Tokens.Wish(
                                                "owner", SCRIPT, Set.of(right), Duration.ofDays(1)))
                                .secret();
                headers.put("token " + right, new String[] {"Authorization", "Bearer " + token});
            }
            headers.put("nobody", new String[] {"Accept", "*/*"});
            headers.put(
                    "a wrong token",
                    new String[] {"Authorization", "Bearer socle_" + "x".repeat(43)});
        }
    }

    /// Lets somebody else in who has a role.
    ///
    /// @return what it sends to be known
    String[] enter(String name, String role) {
        try (Keeper keeper = Keeper.of(project)) {
            keeper.add(name, role);
            return new String[] {"Cookie", "socle-here=" + session(keeper.access(), name)};
        }
    }

    private static String session(Access access, String name) {
        return access.sessions()
                .begin(
                        access.accounts().find(name).orElseThrow(),
                        "password",
                        new From("192.0.2.1", SCRIPT))
                .secret();
    }

    /// Those who may ask, each with what it sends.
    Map<String, String[]> visitors() {
        return headers;
    }

    /// What somebody sends to be known.
    String[] as(String visitor, String... more) {
        List<String> all = new ArrayList<>(List.of(headers.getOrDefault(visitor, new String[0])));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    Launcher launcher() {
        return launcher;
    }

    Path project() {
        return project;
    }

    int port() {
        return serve.port();
    }

    /// Where a path is.
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + serve.port() + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(at(path))
                        .headers(headers)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
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
