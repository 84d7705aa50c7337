package socle.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.text.Phrase;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.SqliteDatabase;
import socle.core.serve.Duty;
import socle.core.serve.Editions;
import socle.core.testing.MemoryLedger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class HealthTest {

    private final Path folder;

    HealthTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_house_in_order_is_ready_until_it_leaves() throws BindException {
        try (OpenHouse house = new OpenHouse(folder)) {
            assertEquals(200, house.get("/health/live").statusCode());
            assertEquals(200, house.get("/health/ready").statusCode());
            house.web.leave();
            assertEquals(200, house.get("/health/live").statusCode());
            assertEquals(503, house.get("/health/ready").statusCode());
        }
    }

    @Test
    void a_broken_edit_is_told_while_the_last_sound_edition_is_served() throws BindException {
        try (OpenHouse house = new OpenHouse(folder)) {
            house.editions.renew();
            var answer = house.get("/health/ready", "Accept-Language", "fr");
            assertEquals(200, answer.statusCode());
            JsonNode project = json(answer.body()).path("parts").path("project");
            assertFalse(project.path("sound").asBoolean());
            assertEquals(1, project.path("edition").asInt());
            assertEquals("aucun nœud b", project.path("problems").path(0).path("what").asString());
            assertTrue(house.get("/metrics").body().contains("socle_project_sound 0.0"));
            assertTrue(
                    house.get("/metrics")
                            .body()
                            .contains("socle_reloads_total{result=\"broken\"} 1.0"));
        }
    }

    @Test
    void a_ledger_that_does_not_answer_makes_it_not_ready() throws BindException {
        JdbcLedger ledger = JdbcLedger.open(new SqliteDatabase(folder.resolve("no/ledger.db")));
        try (OpenHouse house = new OpenHouse(folder, ledger, List.of())) {
            assertEquals(200, house.get("/health/ready").statusCode());
            ledger.close();
            assertTrue(folder.resolve("no/ledger.db").toFile().delete());
            assertTrue(folder.resolve("no").toFile().setWritable(false));
            assertTrue(folder.resolve("no/ledger.db").toFile().mkdir());
            assertEquals(503, house.get("/health/ready").statusCode());
            var post = house.post("/hooks/plain", "{}", "Content-Type", "application/json");
            assertEquals(503, post.statusCode());
            assertEquals("5", post.headers().firstValue("Retry-After").orElse(""));
            assertTrue(house.get("/metrics").body().contains("socle_ledger_up 0.0"));
        }
    }

    @Test
    void a_duty_that_is_not_done_makes_it_not_ready() throws BindException {
        try (OpenHouse house = new OpenHouse(folder, new MemoryLedger(), List.of(new Asleep()))) {
            var answer = house.get("/health/ready");
            assertEquals(503, answer.statusCode());
            assertEquals(
                    "it sleeps",
                    json(answer.body())
                            .path("parts")
                            .path("duties")
                            .path("sleeper")
                            .path("detail")
                            .asString());
        }
    }

    @Test
    void every_answer_is_safe_and_names_no_server() throws BindException {
        try (OpenHouse house = new OpenHouse(folder)) {
            for (String path : List.of("/health/live", "/health/ready", "/metrics", "/no/door")) {
                var headers = house.get(path).headers();
                assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
                assertTrue(headers.firstValue("Content-Security-Policy").isPresent());
                assertTrue(headers.firstValue("Server").isEmpty());
            }
            var put = house.request("/health/live").PUT(HttpRequest.BodyPublishers.noBody());
            assertEquals(405, house.send(put).statusCode());
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static final class Asleep implements Duty {
        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public void renew(Editions editions) {}

        @Override
        public Pulse pulse() {
            return new Pulse(false, new Phrase("it sleeps", "il dort"));
        }

        @Override
        public void close() {}
    }
}
