package socle.origin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteTest {
    private final Visitor visitor;

    SiteTest(@TempDir Path folder) {
        visitor = new Visitor(folder);
    }

    @AfterEach
    void leave() throws IOException {
        visitor.close();
    }

    private List<String> everyPage() {
        return Jsoup.parse(text("/sitemaps/pages.xml"), "", Parser.xmlParser())
                .select("loc")
                .eachText();
    }

    private String text(String path) {
        return new String(visitor.get(path).body(), StandardCharsets.UTF_8);
    }

    @Test
    void the_sitemap_names_pages_that_are_there() {
        Document index = Jsoup.parse(text("/sitemap.xml"), "", Parser.xmlParser());
        assertEquals(
                List.of(visitor.address() + "/sitemaps/pages.xml"),
                index.select("sitemapindex > sitemap > loc").eachText());
        assertEquals(3 + 4 + 6, everyPage().size());
        everyPage().forEach(page -> assertEquals(200, visitor.get(page).statusCode(), page));
    }

    @Test
    void the_pages_of_the_list_hold_every_airport_once() {
        List<String> codes = new ArrayList<>();
        Document page = visitor.page("/airports/");
        while (true) {
            codes.addAll(page.select("table.airports tbody th").eachText());
            Element next = page.selectFirst("a[rel=next]");
            if (next == null) {
                break;
            }
            page = visitor.page(next.attr("href"));
        }
        assertEquals(Visitor.FACTS.listed().stream().map(Airport::iata).toList(), codes);
        assertEquals(102, codes.stream().distinct().count());
        assertEquals(404, visitor.get("/airports/?page=5").statusCode());
        assertEquals(400, visitor.get("/airports/?page=none").statusCode());
    }

    @Test
    void an_airport_is_told_to_people_and_to_machines_alike() {
        Document page = visitor.page("/airports/ATL");
        JsonNode data =
                JsonMapper.shared()
                        .readTree(page.expectFirst("script[type=application/ld+json]").data());
        assertEquals("Airport", data.path("@type").asString());
        for (String name : List.of("name", "iataCode")) {
            assertEquals(
                    data.path(name).asString(), page.expectFirst("[itemprop=" + name + "]").text());
        }
        assertEquals(
                data.path("geo").path("latitude").asDouble(),
                Double.parseDouble(page.expectFirst("[itemprop=latitude]").text()));
        assertEquals("829,034", page.expectFirst(".flights").text());
        assertEquals(10, page.select("table.routes tbody tr").size());
    }

    @Test
    void two_addresses_give_one_page() {
        assertArrayEquals(
                visitor.get("/airports/ORD").body(), visitor.get(AirportPages.SECOND).body());
        assertTrue(linksOfList().contains(AirportPages.SECOND));
    }

    private List<String> linksOfList() {
        return visitor.page("/airports/").select("a").eachAttr("href");
    }

    @Test
    void the_home_page_links_what_a_robot_must_survive() {
        Document home = visitor.page("/");
        List<String> links = home.select("a").eachAttr("href");
        assertTrue(links.contains("/private/staff"));
        assertEquals(404, visitor.get("/airports/list.pdf").statusCode());
        assertTrue(links.contains("/airports/list.pdf"));
        HttpResponse<byte[]> moved = visitor.get("/airport-list");
        assertEquals(301, moved.statusCode());
        assertEquals("/airports/", moved.headers().firstValue("Location").orElseThrow());
        assertEquals(List.of("/status"), home.select("a[rel=nofollow]").eachAttr("href"));
        assertEquals(
                "noindex, nofollow",
                visitor.get("/status").headers().firstValue("X-Robots-Tag").orElseThrow());
    }

    @Test
    void the_calendar_never_ends() {
        String path = visitor.page("/").expectFirst("li a[href^=/calendar]").attr("href");
        Document july = visitor.page(path);
        assertTrue(july.expectFirst(".strikes").text().matches("[1-9]\\d* strikes were reported."));
        for (int month = 0; month < 100; month++) {
            path = visitor.page(path).expectFirst("a[rel=next]").attr("href");
        }
        assertEquals("/calendar/2010/11", path);
        assertEquals(404, visitor.get("/calendar/2008/13").statusCode());
    }

    @Test
    void the_rules_for_robots_are_written() {
        List<String> robots = text("/robots.txt").lines().toList();
        assertTrue(robots.contains("Disallow: /private/"));
        assertTrue(robots.contains("Crawl-delay: 1"));
        assertTrue(robots.contains("Sitemap: " + visitor.address() + "/sitemap.xml"));
        JsonNode mining = JsonMapper.shared().readTree(text("/.well-known/tdmrep.json"));
        assertEquals("/private/", mining.get(0).path("location").asString());
        assertEquals(1, mining.get(0).path("tdm-reservation").asInt());
    }

    @Test
    void every_page_names_its_licence_and_parses_without_a_fault() {
        for (String address : everyPage()) {
            byte[] body = visitor.get(address).body();
            boolean old = address.endsWith("/notes/fr");
            Parser parser = Parser.htmlParser().setTrackErrors(20);
            Document page =
                    Jsoup.parse(
                            new String(
                                    body,
                                    old ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8),
                            address,
                            parser);
            assertEquals(
                    List.of(),
                    parser.getErrors().stream().map(ParseError::getErrorMessage).toList(),
                    address);
            assertEquals(1, page.select("h1").size(), address);
            assertEquals(1, page.select("a[rel=license]").size(), address);
            assertFalse(page.expectFirst("html").attr("lang").isEmpty(), address);
        }
    }

    @Test
    void one_page_is_written_in_latin_1_and_only_itself_says_so() {
        HttpResponse<byte[]> old = visitor.get("/notes/fr");
        assertEquals("text/html", old.headers().firstValue("Content-Type").orElseThrow());
        String text = new String(old.body(), StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("Les aéroports sont désignés"), text);
        assertTrue(visitor.page("/notes/fr").text().contains("Les aéroports sont désignés"));
        assertTrue(new String(old.body(), StandardCharsets.UTF_8).contains("\uFFFD"));
    }

    @Test
    void what_is_known_is_not_sent_again() {
        String tag = visitor.get("/terms").headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = visitor.get("/terms", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertTrue(again.headers().firstValue("Content-Length").isEmpty());
        assertEquals(200, visitor.get("/", "If-None-Match", tag).statusCode());
    }

    @Test
    void head_tells_what_get_would_and_nothing_else_is_done() {
        HttpResponse<byte[]> head = visitor.send("HEAD", "/terms");
        assertEquals(200, head.statusCode());
        assertEquals(
                visitor.get("/terms").headers().firstValue("Content-Length"),
                head.headers().firstValue("Content-Length"));
        assertEquals(405, visitor.send("POST", "/terms").statusCode());
    }

    @Test
    void both_feeds_tell_the_same_latest_strikes() {
        Document atom = Jsoup.parse(text("/feed.atom"), "", Parser.xmlParser());
        Document rss = Jsoup.parse(text("/feed.rss"), "", Parser.xmlParser());
        List<String> ids = atom.select("entry > id").eachText();
        assertEquals(ids, rss.select("item > guid").eachText());
        assertEquals(
                IntStream.range(0, 20)
                        .mapToObj(at -> "tag:almanac.example,2002:strike/" + (10_000 - at))
                        .toList(),
                ids);
        assertEquals(
                atom.select("entry > title").eachText(), rss.select("item > title").eachText());
        String entry = atom.expectFirst("entry > link").attr("href");
        assertTrue(
                visitor.page(entry.substring(visitor.address().length()))
                        .title()
                        .contains("10000"));
        assertTrue(rss.expectFirst("pubDate").text().endsWith(" Jul 2002 00:00:00 GMT"));
    }

    @Test
    void the_log_has_one_line_a_request() {
        visitor.get("/airports/?page=2");
        visitor.get("/nothing");
        String agent = "\"test/1 (+mailto:?me?)\"";
        assertEquals(
                List.of(
                        "2026-01-01T10:00:00.045Z GET /airports/?page=2 200 " + agent,
                        "2026-01-01T10:00:00.045Z GET /nothing 404 " + agent),
                visitor.log());
    }
}
