package socle.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `/metrics` as Prometheus' own programs see it (Debian's package; 2.42 when this was written).
final class PrometheusTest {

    private static final Charset UTF = StandardCharsets.UTF_8;
    private static final String NEEDS = "needs Debian's package 'prometheus'";
    private static final String OPEN = "application/openmetrics-text; version=1.0.0";

    private final Path folder;

    PrometheusTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void promtool_finds_nothing_to_say() throws Exception {
        assumeTrue(program("promtool").isPresent(), NEEDS);
        try (OpenHouse house = used()) {
            Process promtool =
                    new ProcessBuilder(program("promtool").get().toString(), "check", "metrics")
                            .redirectErrorStream(true)
                            .start();
            promtool.getOutputStream().write(bytes(house.get("/metrics").body()));
            promtool.getOutputStream().close();
            String said = new String(promtool.getInputStream().readAllBytes(), UTF);
            assertEquals("", said);
            assertEquals(0, promtool.waitFor());
        }
    }

    @Test
    void open_metrics_are_given_to_those_who_ask_and_end_as_they_must() throws Exception {
        try (OpenHouse house = used()) {
            var open = house.get("/metrics", "Accept", OPEN);
            assertTrue(
                    open.headers().firstValue("Content-Type").orElse("").startsWith(OPEN),
                    open.headers().toString());
            assertTrue(open.body().endsWith("# EOF\n"), open.body());
            assertTrue(open.body().contains("socle_build_info{"), open.body());
            String plain = house.get("/metrics").body();
            assertTrue(
                    plain.contains(
                            "socle_http_requests_total{method=\"POST\",route=\"/hooks/{name}\",status=\"202\"}"),
                    plain);
            assertTrue(plain.contains("socle_hook_letters_waiting{hook=\"plain\"} 2.0"), plain);
            assertTrue(plain.contains("route=\"other\""), plain);
            assertTrue(!plain.contains("never-shown"), plain);
        }
    }

    @Test
    void a_real_prometheus_scrapes_it() throws Exception {
        assumeTrue(program("prometheus").isPresent(), NEEDS);
        try (OpenHouse house = used()) {
            int port = freePort();
            Process prometheus = prometheus(house.web.port(), port);
            try {
                JsonNode found = ask(port, "socle_hook_letters_received_total{hook=\"plain\"}");
                assertEquals("1", found.path("value").path(1).asString());
                assertEquals("1", ask(port, "up{job=\"socle\"}").path("value").path(1).asString());
            } finally {
                prometheus.destroyForcibly().waitFor();
            }
        }
    }

    private Process prometheus(int scraped, int port) throws IOException {
        Path settings =
                Files.writeString(
                        folder.resolve("prometheus.yml"),
                        """
                        global: {scrape_interval: 200ms, scrape_timeout: 200ms}
                        scrape_configs:
                          - job_name: socle
                            static_configs: [{targets: ['127.0.0.1:%d']}]
                        """
                                .formatted(scraped));
        return new ProcessBuilder(
                        program("prometheus").orElseThrow().toString(),
                        "--config.file=" + settings,
                        "--storage.tsdb.path=" + folder.resolve("tsdb"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
    }

    /// Asks until there is an answer; every question waits for the network, which is pause enough.
    private static JsonNode ask(int port, String query) throws Exception {
        URI address =
                URI.create(
                        "http://127.0.0.1:%d/api/v1/query?query=%s"
                                .formatted(port, URLEncoder.encode(query, UTF)));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
            while (System.nanoTime() < end) {
                try {
                    JsonNode result =
                            JsonMapper.shared()
                                    .readTree(
                                            client.send(
                                                            request,
                                                            HttpResponse.BodyHandlers.ofString())
                                                    .body())
                                    .path("data")
                                    .path("result");
                    if (!result.isEmpty()) {
                        return result.path(0);
                    }
                } catch (IOException | JacksonException notYet) {
                    Thread.onSpinWait();
                }
            }
        }
        throw new AssertionError("Prometheus never had " + query);
    }

    /// A house where something happened.
    private OpenHouse used() throws IOException {
        OpenHouse house = new OpenHouse(folder);
        String[] json = {"Content-Type", "application/json"};
        house.post("/hooks/plain", "1", json);
        house.post("/hooks/plain", "1", json);
        house.post("/hooks/plain", "{", json);
        house.get("/never-shown");
        house.get("/health/ready");
        return house;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of("/usr/bin", "/usr/local/bin")
                .map(dir -> Path.of(dir, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
