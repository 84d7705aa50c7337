package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The workbench, as a browser and a program ask it.
class SqlPagesTest {

    private final ServedProject served = ServedProject.shared();

    @Test
    void a_question_is_answered_part_by_part() {
        String q = q("SELECT range AS n, 'x' || range AS t FROM range(120)");
        JsonNode first = served.json("/api/v1/sql?limit=50&q=" + q);
        assertEquals(120, first.at("/answer/total").asInt());
        assertEquals("50", first.at("/answer/next").asString());
        JsonNode last = served.json("/api/v1/sql?limit=50&after=100&q=" + q);
        assertEquals(20, rows(last));
        String page = served.get("/sql?q=" + q).body();
        assertTrue(page.contains("120 rows") || page.contains("120\u00a0"), page);
    }

    private static int rows(JsonNode view) {
        return view.at("/answer/rows/").size();
    }

    @Test
    void a_mistake_is_told_at_its_place_and_the_question_stays() {
        String wrong = "SELECT 1\nFROM nothing_like_it";
        JsonNode view = served.json("/api/v1/sql?q=" + q(wrong));
        assertEquals(14, view.at("/trouble/offset").asInt());
        HttpResponse<String> page = served.get("/sql?q=" + q(wrong));
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("FROM nothing_like_it</textarea>"), page.body());
        assertTrue(page.body().contains("<mark>nothing_like_it</mark>"), page.body());
    }

    @Test
    void an_answer_is_taken_away_as_csv_and_as_json() {
        String q = q("SELECT 1 AS n, 'a,b' AS t, NULL AS nothing, 0.5 AS share");
        HttpResponse<String> csv = served.get("/sql/answer/csv?q=" + q);
        assertEquals("n,t,nothing,share\r\n1,\"a,b\",,0.5\r\n", csv.body());
        JsonNode json = served.json("/sql/answer/json?q=" + q);
        assertEquals("a,b", json.at("/0/t").asString());
        assertTrue(json.at("/0/nothing").isNull());
        assertEquals(404, served.get("/sql/answer/exe?q=" + q).statusCode());
    }

    @Test
    void a_plan_is_told_and_nothing_is_written_into_the_page() {
        String script = q("SELECT '<script>alert(1)</script>' AS \"<b>\"");
        String page = served.get("/sql?q=" + script).body();
        assertFalse(page.contains("<script>alert"), page);
        assertTrue(
                served.json("/api/v1/sql?plan=1&q=" + q("SELECT count(*) FROM range(9)"))
                        .path("plan")
                        .asString()
                        .contains("RANGE"));
    }

    @Test
    void what_reaches_beyond_published_tables_is_refused() {
        JsonNode view = served.json("/api/v1/sql?q=" + q("SELECT * FROM read_text('socle.yml')"));
        assertTrue(view.at("/trouble/what").asString().contains("read_text"), view.toString());
        assertTrue(view.path("answer").isNull() || view.path("answer").isMissingNode());
    }

    private static String q(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
