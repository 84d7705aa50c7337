package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Launcher;
import socle.app.cli.ServeProcess;
import tools.jackson.databind.json.JsonMapper;

/// Fifty people look at pages while another process publishes one version after the other.
final class WhileRunsPublishTest {

    private static final int PEOPLE = 50;
    private static final int RUNS = 2;

    /// How long somebody looks at a page.
    private static final int READING_MILLIS = 300;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern STAMP = Pattern.compile("stamp-\\d{4}");

    private static final List<String> STAMPED =
            List.of("/api/v1/nodes/board", "/nodes/marks", "/api/v1/nodes/marks");
    private static final List<String> OTHERS =
            List.of("/", "/api/v1", "/datasets", "/runs", "/nodes/board", "/nodes/board?n=3");

    private final Path project;
    private final Launcher launcher;
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final AtomicInteger pages = new AtomicInteger();

    WhileRunsPublishTest(@TempDir Path folder) throws IOException {
        project = folder.resolve("project");
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        launcher = new Launcher(folder.resolve("home"), project);
    }

    @Test
    void noPageFailsAndNoneShowsTwoVersions() throws IOException, InterruptedException {
        publish(0);
        CountDownLatch over = new CountDownLatch(1);
        try (ServeProcess serve = new ServeProcess(launcher, "--port", "0");
                HttpClient client = HttpClient.newHttpClient();
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Looking looking = new Looking(client, serve.port());
            try {
                for (int i = 0; i < PEOPLE; i++) {
                    int first = i;
                    people.execute(() -> looking.on(first, over));
                }
                for (int run = 1; run <= RUNS; run++) {
                    publish(run);
                }
                // What was published last is what is seen next.
                assertEquals(Set.of(stamp(RUNS)), looking.stamps("/api/v1/nodes/board"));
            } finally {
                over.countDown();
            }
        }
        assertEquals(List.of(), troubles.stream().limit(5).toList());
        assertTrue(seen.size() > 1, "versions that were seen: " + seen);
        assertTrue(pages.get() > PEOPLE * RUNS, "pages: " + pages);
    }

    /// Every row says which run it is of.
    private void publish(int run) throws IOException, InterruptedException {
        String rows =
                List.of(1, 2, 3, 4).stream()
                        .map(n -> stamp(run) + "," + n + "\n")
                        .collect(Collectors.joining());
        Files.writeString(project.resolve("data/stamps.csv"), "stamp,n\n" + rows);
        Launcher.Said said = launcher.call(List.of(), "run");
        assertEquals(0, said.code(), said.words());
    }

    private static String stamp(int run) {
        return "stamp-%04d".formatted(run);
    }

    private final class Looking {
        private final HttpClient client;
        private final int port;

        Looking(HttpClient client, int port) {
            this.client = client;
            this.port = port;
        }

        void on(int first, CountDownLatch over) {
            try {
                int turn = first;
                do {
                    look(turn++);
                } while (!over.await(READING_MILLIS, TimeUnit.MILLISECONDS));
            } catch (IOException | InterruptedException | RuntimeException e) {
                troubles.add(e.toString());
            }
        }

        private void look(int turn) throws IOException, InterruptedException {
            String path = STAMPED.get(turn % STAMPED.size());
            Set<String> stamps = stamps(path);
            if (stamps.size() != 1) {
                troubles.add(path + " shows " + stamps);
            }
            seen.addAll(stamps);
            Set<String> _ = stamps(OTHERS.get(turn % OTHERS.size()));
        }

        Set<String> stamps(String path) throws IOException, InterruptedException {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                troubles.add(path + " answers " + answer.statusCode() + ": " + answer.body());
            }
            pages.incrementAndGet();
            return STAMP.matcher(live(path, answer.body()))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// What its blocks ask for now; the table that a dashboard keeps is of its own last run.
    private static String live(String path, String body) {
        return path.equals("/api/v1/nodes/board")
                ? JSON.readTree(body).path("page").toString()
                : body;
    }

    private static final Map<String, String> FILES =
            Map.of(
                    "socle.yml",
                    "name: Stamps\nlanguage: en\n",
                    "data/stamps.csv",
                    "stamp,n\n",
                    "sources/stamps.yml",
                    """
                    kind: file
                    files: data/stamps.csv
                    columns: {stamp: VARCHAR, n: BIGINT}
                    legal: {publisher: Nobody, basis: own_data}
                    """,
                    "models/marks.sql",
                    """
                    /*
                    title: Marks
                    materialize: table
                    */
                    SELECT stamp, n FROM stamps
                    """,
                    "dashboards/board.md",
                    """
                    ---
                    title: Marks
                    ---

                    ```filter
                    column: n
                    label: Number
                    ```

                    ```table
                    name: all
                    title: All
                    table: marks
                    ```

                    ```table
                    name: counted
                    title: Counted
                    select: SELECT stamp, count(*) AS rows FROM marks GROUP BY stamp
                    ```

                    ```chart
                    name: drawn
                    title: Drawn
                    draw:
                      from: marks
                      mark: bar
                      x: { column: n, aggregate: sum, title: Numbers }
                      y: { column: stamp, title: Stamp }
                      why: To see one stamp.
                    ```
                    """);
}
