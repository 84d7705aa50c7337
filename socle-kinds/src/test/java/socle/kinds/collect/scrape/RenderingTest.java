package socle.kinds.collect.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.collect.crawl.CrawlKind;
import socle.kinds.collect.http.Origin;

/// Pages drawn by the Chromium of this machine.
class RenderingTest {

    private static final String SCRIPTED =
            "<body><script>setTimeout(() => document.body.innerHTML ="
                    + " '<p class=row>Ada</p><p class=row>Émile</p>', 3000)</script>";

    private static final String ROWS = "rows: .row\nfields: {name: {}}\n";

    private final Origin origin = new Origin();
    private final List<Duration> pauses = new ArrayList<>();

    /// A machine without a browser.
    static Browsers none() {
        return new Browsers("", Duration.ofSeconds(1), _ -> {});
    }

    private Browsers within(int seconds) {
        String path = Browsers.ofThisMachine().path();
        return new Browsers(path, Duration.ofSeconds(seconds), pauses::add);
    }

    @BeforeEach
    void browser() {
        Stream<String> folders =
                Stream.of(Browsers.ofThisMachine().path().split(File.pathSeparator, -1));
        assumeTrue(
                folders.anyMatch(one -> Files.isExecutable(Path.of(one, "chromium"))),
                "chromium is missing");
    }

    @AfterEach
    void close() {
        origin.close();
    }

    private KindTester saved(Browsers browsers, String keys, String page) {
        return KindTester.of(new ScrapeKind(browsers))
                .file(
                        "sources/books.yml",
                        "kind: scrape\nfiles: data/*.html\n" + ScrapeKindTest.SHEET + ROWS + keys)
                .file("data/a.html", page);
    }

    private KindTester crawled(Browsers browsers, String robots) {
        origin.page("/robots.txt", "text/plain", "User-agent: *\n" + robots);
        return KindTester.of(new CrawlKind(), new ScrapeKind(browsers))
                .file(
                        "sources/pages.yml",
                        """
                        kind: crawl
                        start: [%s]
                        contact: mailto:data@shop.example
                        delay: 0
                        sitemaps: false
                        recheck: 0
                        legal: {publisher: The shop, basis: own_data}
                        """
                                .formatted(origin.at("/0")))
                .file(
                        "sources/books.yml",
                        "kind: scrape\nfrom: pages\nrender: true\n" + ScrapeKindTest.SHEET + ROWS);
    }

    @Test
    void rows_that_a_script_makes_are_seen_when_a_browser_draws_the_page() {
        saved(within(60), "", SCRIPTED).run("books").failed("rows found: 0");
        TestedNode books =
                saved(within(60), "render: true\n", "<meta charset=utf-8>" + SCRIPTED)
                        .run("books")
                        .done()
                        .holds("collect.rendering")
                        .holds("collect.accuracy");
        assertEquals(List.of("Ada", "Émile"), books.rows().column("name"));
        String how = books.verdict("collect.rendering").why().en();
        assertTrue(how.contains("Chromium") && how.contains("drew 2 pages"), how);
        assertEquals(List.of(), pauses);
    }

    @Test
    void a_page_whose_script_never_ends_is_ended_at_its_limit() {
        TestedNode books =
                saved(within(4), "render: true\n", "<script>for (;;) {}</script>")
                        .run("books")
                        .failed("the browser was not done with it after 4 seconds");
        assertFalse(books.hasTable("books"));
    }

    /// Gives the page to the crawl, which asks first, and this answer to the browser.
    private void thenAnswer(Origin.Script later) {
        origin.on(
                "/0",
                (one, out) -> {
                    long asked = origin.asked().stream().filter(a -> a.path().equals("/0")).count();
                    if (asked == 1) {
                        Origin.whole(out, "200 OK", "Content-Type: text/html", SCRIPTED);
                    } else {
                        later.answer(one, out);
                    }
                });
    }

    @Test
    void a_page_that_never_stops_coming_is_ended_at_its_limit() {
        CountDownLatch forever = new CountDownLatch(1);
        thenAnswer(
                (_, out) -> {
                    Origin.head(out, "200 OK", "Content-Type: text/html");
                    out.write("<p class=row>one".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    await(forever);
                });
        crawled(within(4), "")
                .run("books")
                .failed("the browser was not done with it after 4 seconds");
        forever.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_page_of_a_crawl_is_asked_of_its_own_host_alone_politely_and_by_name() {
        try (Origin other = new Origin()) {
            int port = other.at("/").getPort();
            String image = "<img src=http://127.0.0.1:%d/spy.png>".formatted(port);
            origin.page("/0", "text/html; charset=utf-8", image + SCRIPTED);
            TestedNode books =
                    crawled(within(60), "Crawl-delay: 2\n")
                            .run("books")
                            .done()
                            .holds("collect.rendering")
                            .holds("collect.accuracy");
            assertEquals(List.of("Ada", "Émile"), books.rows().column("name"));
            assertEquals(List.of(), other.asked());
        }
        assertEquals(List.of(Duration.ofSeconds(2)), pauses);
        List<String> agents =
                origin.asked().stream()
                        .filter(one -> one.path().equals("/0"))
                        .map(one -> one.header("User-Agent"))
                        .toList();
        assertEquals(3, agents.size());
        assertEquals(1, agents.stream().distinct().count(), agents::toString);
    }

    @Test
    void a_page_that_its_server_no_longer_gives_is_no_page() {
        thenAnswer((_, out) -> Origin.whole(out, "500 Sorry", "", "<p class=row>Oops"));
        crawled(within(60), "")
                .run("books")
                .failed("asked by the browser, the server answered: HTTP/1.1 500 Sorry");
    }
}
