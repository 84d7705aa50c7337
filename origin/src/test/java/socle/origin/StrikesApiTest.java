package socle.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StrikesApiTest {
    private final Visitor visitor;

    StrikesApiTest(@TempDir Path folder) {
        visitor = new Visitor(folder);
    }

    @AfterEach
    void leave() throws IOException {
        visitor.close();
    }

    private HttpResponse<byte[]> ask(String query) {
        return visitor.get(
                query.startsWith("http") ? query : "/api/strikes" + query,
                "Authorization",
                "Bearer " + Visitor.TOKEN);
    }

    private JsonNode read(String query) {
        HttpResponse<byte[]> answer = ask(query);
        assertEquals(200, answer.statusCode(), query);
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void who_bears_no_token_or_another_one_is_refused() {
        HttpResponse<byte[]> refused = visitor.get("/api/strikes");
        assertEquals(401, refused.statusCode());
        assertEquals(
                "Bearer realm=\"strikes\"",
                refused.headers().firstValue("WWW-Authenticate").orElseThrow());
        assertEquals(401, visitor.get("/api/strikes", "Authorization", "Bearer x").statusCode());
    }

    @Test
    void whoever_follows_the_next_address_and_bears_weak_moments_gets_every_strike_once() {
        List<Integer> ids = new ArrayList<>();
        List<Integer> weak = new ArrayList<>();
        String at = "?per_page=1000";
        while (!at.isEmpty()) {
            HttpResponse<byte[]> answer = ask(at);
            if (answer.statusCode() != 200) {
                weak.add(answer.statusCode());
                continue;
            }
            JsonNode page = JsonMapper.shared().readTree(answer.body());
            assertEquals(10_000, page.path("total").asInt());
            page.path("items").forEach(item -> ids.add(item.path("id").asInt()));
            at = page.path("next").isNull() ? "" : page.path("next").asString();
        }
        assertEquals(List.of(429, 500), weak);
        assertEquals(IntStream.rangeClosed(1, 10_000).boxed().toList(), ids);
    }

    @Test
    void weak_moments_are_the_first_calls_for_the_third_and_the_fifth_page() {
        assertEquals(200, ask("?page=4").statusCode());
        HttpResponse<byte[]> soon = ask("?page=3");
        assertEquals(429, soon.statusCode());
        assertEquals("1", soon.headers().firstValue("Retry-After").orElseThrow());
        assertEquals(500, ask("?page=5").statusCode());
        assertEquals(200, ask("?page=3").statusCode());
        assertEquals(200, ask("?page=5").statusCode());
    }

    @Test
    void a_page_links_to_its_neighbours() {
        String here = visitor.address() + "/api/strikes?since=2002-01-01&per_page=300&page=";
        assertEquals(
                "<%s3>; rel=\"next\", <%s1>; rel=\"prev\", <%s1>; rel=\"first\", <%s3>; rel=\"last\""
                        .formatted(here, here, here, here),
                ask("?since=2002-01-01&per_page=300&page=2")
                        .headers()
                        .firstValue("Link")
                        .orElseThrow());
        assertTrue(read("?page=101").path("items").isEmpty());
    }

    @Test
    void a_cursor_is_a_day_with_it_or_an_id_without_it() {
        JsonNode july = read("?since=2002-07-25");
        assertEquals(2, july.path("total").asInt());
        july.path("items")
                .forEach(item -> assertEquals("2002-07-25", item.path("date").asString()));
        JsonNode last = read("?after=9998");
        assertEquals(
                List.of(9_999, 10_000),
                last.path("items").findValues("id").stream().map(JsonNode::asInt).toList());
        assertEquals(400, ask("?since=yesterday").statusCode());
        assertEquals(400, ask("?per_page=1001").statusCode());
    }

    @Test
    void a_strike_is_told_as_it_was_reported() {
        JsonNode first = read("?per_page=1").path("items").get(0);
        assertEquals("BARKSDALE AIR FORCE BASE ARPT", first.path("airport").asString());
        assertEquals("Turkey vulture", first.path("wildlife").path("species").asString());
        assertEquals(300, first.path("speed_knots").asInt());
        long costs = 0;
        long nameless = 0;
        for (int page : List.of(1, 2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10)) {
            HttpResponse<byte[]> answer = ask("?per_page=1000&page=" + page);
            if (answer.statusCode() == 200) {
                for (JsonNode item : JsonMapper.shared().readTree(answer.body()).path("items")) {
                    costs += item.path("cost").path("total").asLong();
                    nameless += item.path("speed_knots").isNull() ? 1 : 0;
                }
            }
        }
        assertEquals(
                Visitor.FACTS.strikes().stream().mapToLong(it -> it.harm().total()).sum(), costs);
        assertEquals(2_836, nameless);
    }

    @Test
    void an_answer_carries_a_tag_of_its_content() {
        String tag = ask("?page=1").headers().firstValue("ETag").orElseThrow();
        assertNotEquals(tag, ask("?page=2").headers().firstValue("ETag").orElseThrow());
        assertEquals(
                304,
                visitor.get(
                                "/api/strikes?page=1",
                                "Authorization",
                                "Bearer " + Visitor.TOKEN,
                                "If-None-Match",
                                tag)
                        .statusCode());
    }
}
