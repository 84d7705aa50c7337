package socle.kinds.collect.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.collect.crawl.CrawlKind;
import socle.kinds.collect.http.Origin;

/// The pages of the crawl in the box, scraped from its table and its archive.
class AfterCrawlTest {

    private static final String BOOK =
            "<!doctype html><h1>%s</h1><p class=price>%s €</p><a href=/%d>next</a>";

    private final Origin origin = new Origin();

    @AfterEach
    void close() {
        origin.close();
    }

    @Test
    void what_a_crawl_archived_becomes_rows() {
        origin.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /3\n");
        origin.page("/0", "text/html; charset=utf-8", BOOK.formatted("Été", "1,5", 1));
        origin.page("/1", "text/html; charset=utf-8", BOOK.formatted("Ada", "2", 2));
        origin.page("/2", "text/html; charset=utf-8", BOOK.formatted("Zola", "3", 3));
        origin.page("/3", "text/html; charset=utf-8", BOOK.formatted("Secret", "4", 0));
        TestedNode books =
                KindTester.of(new CrawlKind(), new ScrapeKind())
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
                                """
                                kind: scrape
                                from: pages
                                fields:
                                  title: {css: h1, required: true}
                                  price: {css: .price, regex: '(\\S+) €', type: "DECIMAL(6,2)"}
                                  next: {css: a, attribute: href, absolute: true}
                                decimal: ','
                                legal: {publisher: The shop, basis: own_data}
                                """)
                        .run("books")
                        .done()
                        .holds("collect.accuracy")
                        .holds("collect.completeness");
        assertEquals(List.of("Été", "Ada", "Zola"), books.rows().column("title"));
        assertEquals("[1.50, 2.00, 3.00]", books.rows().column("price").toString());
        assertEquals(origin.at("/1").toString(), books.rows().at(0, 2));
    }
}
