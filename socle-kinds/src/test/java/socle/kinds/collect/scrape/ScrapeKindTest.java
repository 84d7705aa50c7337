package socle.kinds.collect.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class ScrapeKindTest {

    static final String SHEET = "legal: {publisher: Nobody, basis: own_data}\n";

    private static final String BOOKS =
            """
            rows: .book
            fields:
              title: {css: h2}
              price: {css: .price, type: "DECIMAL(8,2)"}
            """;

    private static final String PAGE =
            """
            <html><body>
            <div class=book><h2> Ada,
             or ardour </h2><b class=price>12.50</b></div>
            <div class=book><h2>Zola</h2></div>
            </body></html>
            """;

    static KindTester tester(String keys) {
        return KindTester.of(new ScrapeKind(), new Crawled())
                .file("sources/books.yml", "kind: scrape\nfiles: data/*.html\n" + SHEET + keys);
    }

    @Test
    void pages_become_a_table_with_types_and_proof() {
        TestedNode books =
                tester(BOOKS)
                        .file("data/a.html", PAGE)
                        .run("books")
                        .done()
                        .holds("collect.scrape")
                        .holds("collect.balance")
                        .holds("collect.completeness")
                        .holds("collect.accuracy")
                        .holds("collect.drift")
                        .holds("collect.legal");
        assertEquals("[Ada, or ardour, Zola]", books.rows().column("title").toString());
        assertEquals("[12.50, null]", books.rows().column("price").toString());
        assertEquals("DECIMAL(8,2)", books.rows().columns().get(1).type());
        assertEquals(2, books.measure("collect.rows_read"));
        assertEquals(Arrays.asList("price", 1L, 2L, 0.5, null), sample(books, 0).values().get(1));
        assertEquals("title = Ada, or ardour; price = 12.5", sample(books, 1).at(0, 2));
    }

    private static Rows sample(TestedNode node, int place) {
        return node.evidence("collect.scrape").stream()
                .filter(Evidence.Sample.class::isInstance)
                .map(Evidence.Sample.class::cast)
                .toList()
                .get(place)
                .rows();
    }

    @Test
    void without_a_legal_sheet_nothing_is_collected() {
        KindTester tester =
                KindTester.of(new ScrapeKind())
                        .file("sources/books.yml", "kind: scrape\nfiles: data/*.html\n" + BOOKS)
                        .file("data/a.html", PAGE);
        assertEquals("no-legal-sheet", tester.problems().getFirst().code());
        assertFalse(tester.run("books").refused("no legal sheet").hasTable("books"));
    }

    @Test
    void a_row_that_does_not_fit_is_kept_with_its_page_its_field_and_its_text() {
        TestedNode books =
                tester(BOOKS + "rejected_at_most: 0.5\n")
                        .file("data/a.html", PAGE.replace("<h2>Zola</h2>", "<b class=price>dear"))
                        .run("books")
                        .done()
                        .holds("collect.balance");
        assertEquals(
                List.of(
                        List.of(
                                "data/a.html",
                                2L,
                                "price",
                                "the value is not of the field's type",
                                "dear")),
                books.rows("books__rejected").values());
        assertEquals(1, books.rows().size());
    }

    @Test
    void one_row_too_many_that_does_not_fit_publishes_nothing() {
        TestedNode books =
                tester(BOOKS)
                        .file("data/a.html", PAGE.replace("12.50", "12.505"))
                        .run("books")
                        .failed("rows that do not fit: 1 of 2; the first is row 1 of data/a.html")
                        .falls("collect.accuracy", "12.505");
        assertFalse(books.hasTable("books"));
    }

    @Test
    void rows_with_a_key_that_comes_again_are_duplicates_and_counted() {
        TestedNode books =
                tester(BOOKS + "key: [title]\npage_column: seen_on\n")
                        .file("data/a.html", PAGE)
                        .file("data/b.html", PAGE)
                        .run("books")
                        .done()
                        .holds("collect.balance");
        assertEquals(2, books.rows().size());
        assertEquals(List.of("data/a.html", "data/a.html"), books.rows().column("seen_on"));
        assertEquals(2, books.measure("collect.rows_duplicate"));
        assertEquals(4, books.measure("collect.rows_read"));
    }

    @Test
    void an_element_without_any_field_is_filtered_and_counted() {
        TestedNode books =
                tester(BOOKS)
                        .file("data/a.html", PAGE + "<div class=book> <hr> </div>")
                        .run("books")
                        .done()
                        .holds("collect.balance");
        assertEquals(1, books.measure("collect.rows_filtered"));
    }

    @Test
    void a_field_that_stops_matching_is_told_and_its_page_kept() {
        KindTester tester = tester(BOOKS).file("data/a.html", PAGE);
        tester.run("books").done();
        TestedNode changed =
                tester.file("data/a.html", PAGE.replace("class=price", "class=cost"))
                        .run("books")
                        .failed(
                                "the pages are not as expected: 'price' in 0 % of rows instead of 50 %")
                        .falls("collect.drift", "'price'");
        assertEquals("page.html", changed.only("collect.drift", Evidence.Artifact.class).name());
        assertEquals(2, tester.run("books").rows().size());
        tester.runFully("books").done().falls("collect.drift", "no row has price");
    }

    @Test
    void a_rate_that_falls_within_the_tolerance_is_no_drift() {
        String cheap = "<div class=book><h2>Y</h2><b class=price>1</b></div>";
        String none = "<div class=book><h2>X</h2></div>";
        KindTester tester = tester(BOOKS).file("data/a.html", cheap.repeat(20));
        tester.run("books").done();
        tester.file("data/a.html", cheap.repeat(18) + none.repeat(2)).run("books").done();
        tester.file("data/a.html", cheap.repeat(15) + none.repeat(5))
                .run("books")
                .failed("'price' in 75 % of rows instead of 90 %");
    }

    @Test
    void pages_without_any_row_publish_nothing_and_the_first_is_kept() {
        tester(BOOKS.replace(".book", ".film"))
                .file("data/a.html", PAGE)
                .run("books")
                .failed("pages read: 1; rows found: 0")
                .falls("collect.scrape", "rows found: 0")
                .only("collect.drift", Evidence.Artifact.class);
    }

    @Test
    void a_required_field_that_no_row_has_is_drift_from_the_first_run() {
        tester("rows: .book\nfields: {title: {css: h2}, isbn: {css: .isbn, required: true}}\n")
                .file("data/a.html", PAGE)
                .run("books")
                .failed("no row has 'isbn', which every row needs");
    }

    @Test
    void the_pages_of_a_crawl_are_read_from_its_archive() {
        TestedNode books =
                crawl("").file("data/a.html", PAGE).file("data/b.html", PAGE).run("books").done();
        assertEquals(4, books.rows().size());
        assertEquals("http://x.test/data/a.html", books.rows().at(0, 2));
        assertEquals(
                "3 addresses fit, 2 hold a page, 2 were scraped, 0 could not be read; 0 have no"
                        + " row (left out: failed 1)",
                books.verdict("collect.completeness").why().en());
        assertEquals(2, books.evidence("collect.accuracy").size());
    }

    @Test
    void only_pages_whose_address_fits_are_read() {
        KindTester tester = crawl("").file("data/a.html", PAGE).file("data/b.html", PAGE);
        tester.file("sources/books.yml", crawlKeys() + "match: '*/b.*'\n");
        TestedNode books = tester.run("books").done();
        assertEquals(2, books.rows().size());
        tester.file("sources/books.yml", crawlKeys() + "match: '*/c.*'\n");
        tester.run("books").failed("no archived page of 'pages' fits '*/c.*'");
    }

    @Test
    void a_page_whose_bytes_are_not_those_of_its_digest_is_not_read() {
        crawl("digest: sha256:00\n")
                .file("data/a.html", PAGE)
                .run("books")
                .failed("1 could not be read")
                .falls("collect.completeness", "another digest");
    }

    @Test
    void the_charset_that_the_crawl_tells_is_the_one_that_is_read() {
        byte[] bytes = PAGE.replace("Zola", "Émile Zola").getBytes(Charset.forName("windows-1252"));
        TestedNode books =
                crawl("charset: windows-1252\n").file("data/a.html", bytes).run("books").done();
        assertEquals("Émile Zola", books.rows().at(1, 0));
    }

    @Test
    void the_charset_that_a_saved_page_declares_is_read_and_the_author_has_the_last_word() {
        byte[] bytes =
                ("<meta charset=iso-8859-15>" + PAGE.replace("Zola", "10 €"))
                        .getBytes(Charset.forName("iso-8859-15"));
        KindTester tester = tester(BOOKS).file("data/a.html", bytes);
        assertEquals("10 €", tester.run("books").done().rows().at(1, 0));
        tester = tester(BOOKS + "encoding: windows-1252\n").file("data/a.html", bytes);
        assertEquals("10 ¤", tester.run("books").done().rows().at(1, 0));
    }

    @Test
    void a_table_that_is_no_crawl_is_told() {
        KindTester.of(new ScrapeKind())
                .file("sources/books.yml", "kind: scrape\nfrom: other\n" + SHEET + BOOKS)
                .file("sources/other.yml", "kind: scrape\nfiles: data/*.html\n" + SHEET + BOOKS)
                .file("data/a.html", PAGE)
                .run("books")
                .failed("'other' is no crawl: its table lacks url, content_type");
    }

    @Test
    void a_licence_in_the_pages_that_is_not_the_sheets_is_told() {
        String licence = "<link rel=license href=https://creativecommons.org/licenses/by-nc/4.0/>";
        tester(BOOKS)
                .file("data/a.html", licence + PAGE)
                .run("books")
                .done()
                .falls("collect.licence_found", "NonCommercial 4.0 (1)");
    }

    @Test
    void pages_that_reserve_mining_are_not_scraped_on_the_ground_of_mining() {
        String reserved = "<meta name=tdm-reservation content=1>" + PAGE;
        tester(BOOKS)
                .file("data/a.html", reserved)
                .run("books")
                .done()
                .falls("collect.reserved", "reserve text and data mining: 1");
        String keys = "kind: scrape\nfiles: data/*.html\n" + BOOKS;
        TestedNode refused =
                tester(BOOKS)
                        .file(
                                "sources/books.yml",
                                keys + "legal: {publisher: X, basis: text_and_data_mining}\n")
                        .file("data/a.html", reserved)
                        .run("books")
                        .refused("reserve text and data mining: 1");
        assertFalse(refused.hasTable("books"));
        assertFalse(refused.verdict("collect.legal").holds());
    }

    @Test
    void a_million_nested_tags_end_in_a_table_within_bounds() {
        TestedNode books =
                tester(BOOKS)
                        .file("data/a.html", "<div>".repeat(1_000_000) + PAGE)
                        .file("data/b.html", "<b><p>".repeat(50_000) + PAGE)
                        .run("books")
                        .done();
        assertTrue(books.rows().size() >= 2);
    }

    private static String crawlKeys() {
        return "kind: scrape\nfrom: pages\npage_column: seen_on\n" + SHEET + BOOKS;
    }

    private static KindTester crawl(String keys) {
        return tester("")
                .file("sources/books.yml", crawlKeys())
                .file("sources/pages.yml", "kind: crawled\nfiles: data/*.html\n" + keys);
    }
}
