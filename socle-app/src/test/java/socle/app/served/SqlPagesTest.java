package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        return view.at("/answer/rows/rows").size();
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
    void a_question_becomes_the_file_of_a_node() {
        String q = q("SELECT 1 AS n -- it's one");
        String file = served.get("/sql/file?name=only_one&q=" + q).body();
        assertEquals(
                "/*\ntitle: 'only one'\ndescription: 'only one'\n*/\nSELECT 1 AS n -- it's one\n",
                file);
        for (String name : List.of("", "Only+one", "loans")) {
            assertEquals(400, served.get("/sql/file?name=" + name + "&q=" + q).statusCode(), name);
        }
        assertTrue(served.get("/sql/file?name=loans&q=" + q).body().contains("already"));
        assertEquals(400, served.get("/sql/file?name=only_one").statusCode());
    }

    @Test
    void an_answer_and_a_table_are_taken_away_as_workbook_and_as_parquet() throws IOException {
        String q = q("SELECT '=1+1' AS f, 12.5 AS n, DATE '2026-11-23' AS d");
        try (XSSFWorkbook book = workbook("/sql/answer/xlsx?q=" + q)) {
            Row row = book.getSheetAt(0).getRow(1);
            assertEquals(CellType.STRING, row.getCell(0).getCellType());
            assertEquals("=1+1", row.getCell(0).getStringCellValue());
            assertEquals(12.5, row.getCell(1).getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(2)));
            assertEquals(1, book.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition());
        }
        long all = served.json("/api/v1/nodes/loans/rows").path("total").asLong();
        try (XSSFWorkbook book = workbook("/nodes/loans/rows/xlsx")) {
            assertEquals(all, book.getSheetAt(0).getLastRowNum());
        }
        for (String path : List.of("/sql/answer/parquet?q=" + q, "/nodes/loans/rows/parquet")) {
            byte[] file = bytes(path);
            assertEquals("PAR1", new String(file, 0, 4, StandardCharsets.US_ASCII), path);
        }
    }

    @Test
    void a_file_of_a_table_has_the_rows_that_its_page_shows() {
        JsonNode page = served.json("/api/v1/nodes/loans/rows?limit=1");
        String column = page.at("/rows/columns/0/name").asString();
        String value = page.at("/rows/rows/0/0").asString();
        String said = "?how=is&column=" + q(column) + "&value=" + q(value);
        long total = served.json("/api/v1/nodes/loans/rows" + said).path("total").asLong();
        assertEquals(total, served.json("/nodes/loans/rows/json" + said).size());
    }

    private XSSFWorkbook workbook(String path) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(path)));
    }

    private byte[] bytes(String path) throws IOException {
        try (InputStream in = served.at(path).toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    @Test
    void what_was_asked_is_found_again_and_asked_by_its_number() {
        String text = "SELECT 'found again' AS words";
        long number = served.json("/api/v1/sql?q=" + q(text)).path("number").asLong();
        JsonNode last = served.json("/api/v1/sql/history?limit=1").at("/questions/items/0");
        assertEquals(text, last.path("question").asString());
        assertEquals("ANSWERED", last.path("state").asString());
        assertEquals(1, last.path("rows").asInt());
        JsonNode again = served.json("/api/v1/sql?asked=" + number);
        assertEquals("found again", again.at("/answer/rows/rows/0/0").asString());
        assertEquals(number, again.path("number").asLong());
        String page = served.get("/sql/history").body();
        assertTrue(page.contains("/sql?asked=" + number), page);
        assertEquals(404, served.get("/sql?asked=999999").statusCode());
    }

    @Test
    void a_long_question_is_posted_and_answered_at_its_path() {
        String text = "SELECT '" + "long ".repeat(1_000) + "' AS words";
        HttpResponse<String> taken = served.post("/api/v1/sql", "{\"q\": \"" + text + "\"}");
        String path = new JsonMapper().readTree(taken.body()).path("path").asString();
        assertTrue(path.startsWith("/sql?asked="), path);
        JsonNode view = served.json("/api/v1" + path);
        assertEquals(text, view.path("question").asString());
        assertEquals(1, view.at("/answer/total").asInt());
        String page = served.get(path).body();
        assertTrue(page.contains("/sql/answer/csv?asked="), page);
        assertEquals(400, served.post("/api/v1/sql", "{}").statusCode());
        String tooLong = "{\"q\": \"" + "x".repeat(20_001) + "\"}";
        assertEquals(400, served.post("/api/v1/sql", tooLong).statusCode());
    }

    @Test
    void a_question_is_kept_changed_and_taken_away() {
        String kept = "{\"name\": \"A try\", \"q\": \"SELECT 1 AS one\", \"shared\": true}";
        String path =
                new JsonMapper()
                        .readTree(served.post("/api/v1/sql/saved", kept).body())
                        .path("path")
                        .asString();
        String number = path.substring(path.indexOf('=') + 1);
        JsonNode opened = served.json("/api/v1" + path);
        assertEquals("A try", opened.at("/saved/name").asString());
        assertEquals(1, opened.at("/answer/rows/rows/0/0").asInt());
        String other = "{\"name\": \"Another\", \"q\": \"SELECT 2\"}";
        assertEquals(200, served.post("/api/v1/sql/saved/" + number, other).statusCode());
        assertEquals("SELECT 2", served.json("/api/v1" + path).path("question").asString());
        String remove = "/api/v1/sql/saved/" + number + "/remove";
        assertEquals(200, served.post(remove, "{}").statusCode());
        assertEquals(404, served.post(remove, "{}").statusCode());
        assertEquals(404, served.get(path).statusCode());
    }

    @Test
    void a_question_that_is_under_way_is_stopped_by_its_text() throws Exception {
        String endless = "SELECT count(*) FROM range(10000000000) a, range(100000) b";
        CompletableFuture<JsonNode> answer =
                CompletableFuture.supplyAsync(() -> served.json("/api/v1/sql?q=" + q(endless)));
        assertEquals(0, stop("SELECT 1"));
        int stopped = 0;
        while (stopped == 0 && !answer.isDone()) {
            stopped = stop(endless);
        }
        assertEquals(1, stopped);
        assertTrue(answer.get(20, TimeUnit.SECONDS).at("/trouble/stopped").asBoolean());
        JsonNode last = served.json("/api/v1/sql/history?limit=1").at("/questions/items/0");
        assertEquals("STOPPED", last.path("state").asString());
    }

    private int stop(String only) {
        String said = served.post("/api/v1/sql/stop", "{\"only\": \"" + only + "\"}").body();
        return Integer.parseInt(said.replaceAll("\\D+", ""));
    }

    @Test
    void a_draft_is_shown_and_not_asked() {
        JsonNode view = served.json("/api/v1/sql?draft=1&q=" + q("SELECT 1"));
        assertEquals("SELECT 1", view.path("question").asString());
        assertTrue(view.path("answer").isNull());
    }

    @Test
    void the_words_of_questions_are_told_and_not_sent_twice() {
        HttpResponse<String> words = served.get("/api/v1/sql/words");
        JsonNode all = new JsonMapper().readTree(words.body());
        assertTrue(all.path("functions").toString().contains("\"date_trunc\""), words.body());
        assertFalse(all.path("functions").toString().contains("\"read_csv\""), words.body());
        assertTrue(all.path("tables").toString().contains("\"loans\""), words.body());
        String tag = words.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, served.get("/api/v1/sql/words", "If-None-Match", tag).statusCode());
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
