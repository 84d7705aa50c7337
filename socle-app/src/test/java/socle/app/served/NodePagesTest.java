package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The pages that lead to nodes, and their own, of the first project of a new user.
class NodePagesTest {

    private final ServedProject served = ServedProject.shared();

    @Test
    void a_table_says_how_large_it_is_and_what_is_in_its_columns() {
        Document page = page("/nodes/loans_by_month");
        assertEquals("loans_by_month", page.expectFirst("h1").text());
        assertEquals(List.of("12", "2"), page.select("dl .big").eachText().subList(0, 2));
        Element columns = table(page, "Columns.");
        assertEquals(List.of("month", "loans"), columns.select("tbody th code").eachText());
        assertEquals(2, columns.select("svg.hist[aria-label]").size());
        assertTrue(page.select("#proofs tbody th").text().contains("model.primary_key"));
        assertTrue(page.select("pre").text().contains("SELECT month, sum(loans) AS loans"));
        assertEquals(
                "+loans_by_month",
                page.expectFirst("form[action=/runs] input[name=select]").attr("value"));
    }

    @Test
    void what_a_column_is_made_of_is_told_column_by_column() {
        JsonNode lineage = served.json("/api/v1/nodes/loans_by_month").path("lineage");
        assertEquals("loans", lineage.at("/1/column").asString());
        assertEquals("loans", lineage.at("/1/from/0/table").asString());
        assertEquals("loans", lineage.at("/1/from/0/column").asString());
    }

    @Test
    void a_check_stands_on_the_page_of_what_it_judges() {
        Document page = page("/nodes/loans");
        Element rules = page.expectFirst("#proofs");
        assertFalse(rules.select("a[href=/nodes/loans_are_plausible]").isEmpty());
        assertTrue(rules.select(".ticks .vh").text().contains("held 1 times of 1"));
    }

    @Test
    void a_chart_is_taken_away_as_picture_and_as_values() {
        Document page = page("/nodes/loans_over_the_year");
        List<String> files = page.select(".files a[download]").eachAttr("href");
        assertEquals(4, files.size());
        HttpResponse<String> values = served.get(ending(files, "/csv"));
        assertEquals(200, values.statusCode());
        assertTrue(values.body().startsWith("month,loans"), values.body());
        assertEquals(
                "attachment; filename=\"loans_over_the_year.csv\"",
                values.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(served.get(ending(files, "/svg")).body().contains("<svg"));
        assertEquals(404, served.get("/nodes/loans_over_the_year/charts/other/svg").statusCode());
    }

    private static String ending(List<String> files, String end) {
        return files.stream().filter(it -> it.endsWith(end)).findFirst().orElseThrow();
    }

    @Test
    void rows_come_part_by_part_sorted_and_filtered_by_the_engine() {
        JsonNode first = served.json("/api/v1/nodes/loans/rows?sort=-loans&limit=2");
        assertEquals(36, first.path("total").asInt());
        assertEquals("2", first.path("next").asString());
        JsonNode next = served.json("/api/v1/nodes/loans/rows?sort=-loans&limit=2&after=2");
        assertTrue(first.at("/rows/rows/1/2").asInt() >= next.at("/rows/rows/0/2").asInt());
        JsonNode north = served.json("/api/v1/nodes/loans/rows?column=branch&how=is&value=north");
        assertEquals(12, north.path("total").asInt());
        JsonNode late =
                served.json("/api/v1/nodes/loans/rows?column=month&how=from&value=2025-12-01");
        assertEquals(3, late.path("total").asInt());
        Document page = page("/nodes/loans/rows?sort=-loans");
        assertEquals("loans INTEGER", page.expectFirst("th[aria-sort=descending]").text());
    }

    @Test
    void a_column_that_is_not_there_is_refused_with_what_was_meant() {
        HttpResponse<String> answer = served.get("/api/v1/nodes/loans/rows?sort=loan");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("did you mean 'loans'"), answer.body());
        HttpResponse<String> sly =
                served.get("/api/v1/nodes/loans/rows?sort=loans%22%3B%20DROP%20TABLE%20loans%3B--");
        assertEquals(400, sly.statusCode());
        HttpResponse<String> wrong =
                served.get("/api/v1/nodes/loans/rows?column=month&how=from&value=yesterday");
        assertEquals(400, wrong.statusCode());
    }

    @Test
    void a_node_that_is_not_there_is_told_with_the_nearest_name() {
        HttpResponse<String> answer = served.get("/api/v1/nodes/loan");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("loans"), answer.body());
    }

    @Test
    void the_catalogue_finds_a_table_by_one_of_its_columns() {
        JsonNode found = served.json("/api/v1/datasets?q=branch");
        assertTrue(
                found.at("/found/items").findValuesAsString("node").contains("loans"),
                found.toString());
        assertEquals(0, served.json("/api/v1/datasets?q=branch+zebra").at("/found/total").asInt());
        Document page = page("/datasets?sort=-rows");
        assertEquals("Rows", page.expectFirst("th[aria-sort=descending]").text());
        assertEquals("loans", page.expectFirst("tbody th code").text());
        assertEquals(400, served.get("/datasets?sort=colour").statusCode());
    }

    @Test
    void the_search_finds_whatever_the_accents_and_marks_what_it_found() {
        JsonNode found = served.json("/api/v1/search?q=LIBR%C3%80RIES");
        assertEquals("nodes", found.at("/groups/0/group").asString());
        assertEquals("loans", found.at("/groups/0/hits/items/0/name").asString());
        Document page = page("/search?q=libraries");
        assertEquals("libraries", page.expectFirst("h3 mark").text());
        JsonNode text = served.json("/api/v1/search?q=group+by&group=texts");
        assertEquals("loans_by_month", text.at("/groups/0/hits/items/0/name").asString());
        assertTrue(text.at("/groups/0/hits/items/0/around").asString().contains("GROUP BY month"));
    }

    @Test
    void what_is_searched_for_is_never_taken_for_tags() {
        String page = served.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").body();
        assertFalse(page.contains("<script>alert"), page);
    }

    @Test
    void the_graph_shows_what_is_around_a_node_and_the_way_to_another() {
        Document page = page("/graph?focus=loans_by_month");
        assertEquals(
                "loans_by_month comes from 2 nodes and feeds 2 nodes",
                page.expectFirst("h1").text());
        JsonNode way = served.json("/api/v1/graph?focus=loans&to=loans_over_the_year");
        assertEquals(
                List.of("loans", "loans_are_plausible", "loans_by_month", "loans_over_the_year"),
                way.at("/around/drawn").findValuesAsString("node"));
        assertEquals(404, served.get("/graph?focus=nothing").statusCode());
    }

    @Test
    void the_graph_follows_a_column_both_ways() {
        JsonNode column = served.json("/api/v1/graph?focus=loans_by_month&column=loans");
        assertEquals(List.of("loans"), column.at("/around/upstream").findValuesAsString("node"));
        assertEquals("loans", column.at("/around/upstream/0/columns/0").asString());
    }

    @Test
    void the_graph_of_all_is_a_box_a_kind() {
        JsonNode groups = served.json("/api/v1/graph").path("groups");
        assertEquals(5, groups.size());
        assertEquals(5, page("/graph").select("svg.graph rect.node").size());
    }

    @Test
    void the_project_lies_in_its_folders() {
        Document page = page("/project");
        assertTrue(page.select("h2 a").eachText().contains("models"), page.text());
        Document folder = page("/folders/models");
        assertEquals("/nodes/loans_by_month", folder.expectFirst("tbody th a").attr("href"));
        assertEquals(404, served.get("/folders/nowhere").statusCode());
    }

    @Test
    void two_versions_of_one_are_compared() {
        JsonNode versions = served.json("/api/v1/nodes/loans/versions");
        assertEquals(1, versions.at("/versions/total").asInt());
        String only = versions.at("/versions/items/0/version").asString();
        JsonNode same = served.json("/api/v1/nodes/loans/versions?from=" + only + "&to=" + only);
        assertEquals("SAME", same.at("/difference/rows/sort").asString());
        assertEquals(
                404, served.get("/nodes/loans/versions?from=" + only + "&to=none").statusCode());
    }

    @Test
    void every_table_has_a_caption_and_every_picture_words() {
        for (String path :
                List.of(
                        "/nodes/loans",
                        "/nodes/loans_by_month",
                        "/nodes/loans/rows",
                        "/nodes/loans/versions",
                        "/datasets",
                        "/graph",
                        "/graph?focus=loans",
                        "/folders/models")) {
            Document page = page(path);
            page.select("table")
                    .forEach(it -> assertFalse(it.select("caption").text().isEmpty(), path));
            page.select("main svg[role=img]")
                    .forEach(
                            it ->
                                    assertTrue(
                                            it.hasAttr("aria-label")
                                                    || it.hasAttr("aria-labelledby"),
                                            path));
        }
    }

    private static Element table(Document page, String caption) {
        return page.select("table").stream()
                .filter(it -> it.select("caption").text().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String path) {
        HttpResponse<String> answer = served.get(path, "Accept-Language", "en");
        assertEquals(200, answer.statusCode(), path + "\n" + answer.body());
        return Jsoup.parse(answer.body());
    }
}
