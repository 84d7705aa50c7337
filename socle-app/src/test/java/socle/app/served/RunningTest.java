package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs that are asked for over HTTP.
class RunningTest {

    private static final JsonMapper JSON = new JsonMapper();
    private final ServedProject served = ServedProject.shared();

    @Test
    void a_selection_that_means_nothing_is_refused_with_what_was_meant() {
        HttpResponse<String> answer = post("{\"select\":\"no_such_node\"}");
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(
                JSON.readTree(answer.body()).path("detail").asString().contains("no_such_node"),
                answer.body());
    }

    @Test
    void what_is_asked_for_again_runs_and_its_page_says_who_asked_for_what() {
        HttpResponse<String> answer = post("{\"select\":\"tag:nothing* +*\",\"again\":\"later\"}");
        assertEquals(400, answer.statusCode(), answer.body());
        JsonNode done = JSON.readTree(post("{\"again\":\"cursor\"}").body());
        String path = done.path("path").asString();
        assertTrue(path.startsWith("/runs/"), done.toString());
        JsonNode run = served.json("/api/v1" + path);
        assertEquals("socle run --again", run.at("/run/command").asString());
    }

    @Test
    void a_run_that_is_not_of_this_server_cannot_be_stopped_by_it() {
        HttpResponse<String> answer =
                served.send(
                        HttpRequest.newBuilder(served.at("/api/v1/runs/elsewhere/stop"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertEquals(400, answer.statusCode(), answer.body());
    }

    private HttpResponse<String> post(String body) {
        return served.send(
                HttpRequest.newBuilder(served.at("/api/v1/runs"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
