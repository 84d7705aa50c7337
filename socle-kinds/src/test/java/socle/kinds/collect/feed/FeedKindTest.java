package socle.kinds.collect.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;
import socle.kinds.collect.http.Origin;

class FeedKindTest {

    private static final String FRAME =
            "kind: feed\nlegal: {publisher: The town, basis: licence, licence: CC-BY-4.0}\nurl: ";

    private final Origin origin = new Origin();

    @AfterEach
    void close() {
        origin.close();
    }

    private KindTester tester() {
        return KindTester.of(new FeedKind())
                .file("sources/news.yml", FRAME + origin.at("/feed") + "\n");
    }

    private TestedNode read(String type, String text) {
        origin.page("/feed", type, text);
        return tester().run("news").done().holds("collect.balance");
    }

    private static String rss(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>N</title><link>http://a/</link><description>d</description>"
                + String.join("", items)
                + "</channel></rss>";
    }

    private static String item(int id, String title) {
        return "<item><guid isPermaLink=\"false\">n%s</guid><title>%s</title><link>http://a/%s</link><pubDate>Sat, 04 Jan 2025 1%s:00:00 +0100</pubDate></item>"
                .formatted(id, title, id, id);
    }

    @Test
    void rss_atom_and_json_become_the_same_table() {
        TestedNode rss =
                read("application/rss+xml", rss(item(1, "One"), item(2, "Two &amp; more")));
        assertEquals(List.of("n1", "n2"), rss.rows().column("id"));
        assertEquals(List.of("One", "Two & more"), rss.rows().column("title"));
        assertEquals("2025-01-04T10:00Z", String.valueOf(rss.rows().at(0, 7)));
        TestedNode atom =
                read(
                        "application/atom+xml",
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>N</title><updated>2025-01-04T10:00:00Z</updated>
                        <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
                        <entry><id>n1</id><title>One</title><updated>2025-01-04T10:00:00+01:00</updated>
                        <link href="http://a/1"/><author><name>Ada</name></author><category term="x"/><content type="html">&lt;p>Hi</content></entry></feed>""");
        atom.holds("collect.licence_found");
        assertEquals(
                "[n1, One, http://a/1, Ada, , <p>Hi, x]",
                atom.values().getFirst().subList(0, 7) + "");
        assertEquals("2025-01-04T09:00Z", String.valueOf(atom.rows().at(0, 8)));
        TestedNode json =
                read(
                        "application/feed+json",
                        """
                        {"version": "https://jsonfeed.org/version/1.1", "title": "N", "items": [
                         {"id": "n1", "url": "http://a/1", "title": "One", "content_text": "Hi", "tags": ["x", "y"],
                          "authors": [{"name": "Ada"}], "date_published": "2025-01-04T10:00:00+01:00"}]}""");
        assertEquals(
                "[n1, One, http://a/1, Ada, , Hi, x, y]",
                json.values().getFirst().subList(0, 7) + "");
    }

    @Test
    void out_of_quota_the_entries_of_before_stay_and_it_goes_on_when_the_server_said() {
        origin.page("/feed", "application/rss+xml", rss(item(1, "One")));
        KindTester tester = tester();
        tester.run("news").done();
        origin.on(
                "/feed",
                (_, out) ->
                        Origin.whole(out, "429 Too Many Requests", "Retry-After: 86400", "wait"));
        TestedNode later = tester.runAgain("news").done().falls("collect.resumes", "out of quota");
        assertEquals(List.of("n1"), later.rows().column("id"));
        assertEquals(1, later.measure("collect.rows_read"));
        tester.run("news").upToDate();
        tester.clock().pass(Duration.ofDays(1));
        origin.page("/feed", "application/rss+xml", rss(item(2, "Two"), item(1, "One")));
        TestedNode last = tester.run("news").done().holds("collect.completeness");
        assertEquals(2, last.rows().size());
        assertTrue(last.evidence("collect.resumes").isEmpty());
    }

    @Test
    void new_and_changed_entries_are_added_and_others_left_alone() {
        origin.page("/feed", "application/rss+xml", rss(item(2, "Two"), item(1, "One")));
        KindTester tester = tester();
        tester.run("news").done();
        origin.page(
                "/feed",
                "application/rss+xml",
                rss(item(3, "Three"), item(2, "Two, mended"), item(1, "One"), item(3, "Three")));
        TestedNode again =
                tester.runAgain("news")
                        .done()
                        .holds("collect.balance")
                        .holds("collect.completeness");
        assertEquals(2, again.measure("collect.rows_written"));
        assertEquals(2, again.measure("collect.rows_duplicate"));
        assertEquals(1, again.measure("collect.entries_changed"));
        assertEquals(
                List.of("One", "Three", "Two, mended"),
                again.rows().column("title").stream().map(String::valueOf).sorted().toList());
        origin.page("/feed", "application/rss+xml", rss(item(9, "Nine"), item(8, "Eight")));
        TestedNode gap = tester.runAgain("news").done();
        gap.falls("collect.completeness", "others may have come and gone");
        assertEquals(5, gap.rows().size());
    }

    @Test
    void a_feed_that_did_not_change_is_not_read_again() {
        origin.on(
                "/feed",
                (asked, out) -> {
                    boolean same = asked.header("If-None-Match").equals("\"a\"");
                    Origin.whole(
                            out,
                            same ? "304 Not Modified" : "200 OK",
                            "Content-Type: application/rss+xml\nETag: \"a\"",
                            same ? "" : rss(item(1, "One")));
                });
        KindTester tester = tester();
        tester.run("news").done();
        TestedNode again = tester.runAgain("news").done().holds("collect.unchanged");
        assertEquals(1, again.rows().size());
        assertEquals(1, again.measure("collect.rows_written"));
        tester.runAgain("news").done().holds("collect.unchanged");
        assertEquals(1, tester.runFully("news").done().rows().size());
    }

    @Test
    void entries_without_an_id_are_known_by_their_address_or_their_words() {
        TestedNode news =
                read(
                        "application/rss+xml",
                        rss(
                                "<item><title>A</title><link>http://a/1</link></item>",
                                "<item><title>B</title></item>",
                                "<item><description>C</description></item>"));
        assertEquals(3, news.rows().size());
        assertEquals("http://a/1", news.rows().at(0, 0));
        assertTrue(String.valueOf(news.rows().at(1, 0)).startsWith("sha256:"));
    }

    @Test
    void times_that_cannot_be_read_are_told() {
        origin.page(
                "/feed",
                "application/rss+xml",
                rss("<item><guid>a</guid><title>A</title><pubDate>yesterday</pubDate></item>"));
        tester().run("news").done().falls("collect.accuracy", "1 of 1");
    }

    @Test
    void what_is_no_feed_publishes_nothing() {
        for (String text :
                List.of(
                        "<html><body>Sorry</body></html>",
                        "{\"items\": []}",
                        rss(item(1, "One")).substring(0, 150),
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + rss("<item><title>&x;</title></item>"),
                        "<a>".repeat(1_000_000),
                        "")) {
            origin.page("/feed", "application/xml", text);
            assertFalse(tester().run("news").failed("does not read as a feed").hasTable("news"));
        }
        origin.on("/feed", (_, out) -> Origin.whole(out, "410 Gone", "", ""));
        tester().run("news").failed("answers with status 410");
    }

    @Test
    void the_example_reads_a_feed_like_it() throws IOException {
        KindTester tester = Example.of("feed");
        assertEquals(List.of(), tester.problems());
        origin.page("/news.rss", "application/rss+xml", rss(item(1, "Open on Sundays")));
        Path source = tester.folder().resolve("sources/news.yml");
        String text = Files.readString(source);
        String here = origin.at("").toString();
        tester.file("sources/news.yml", text.replace("https://library.example", here));
        assertEquals("Open on Sundays", tester.run("news").done().rows().at(0, 1));
    }

    @Test
    void a_source_without_a_legal_sheet_is_told_and_not_asked() {
        KindTester tester =
                KindTester.of(new FeedKind())
                        .file("sources/news.yml", "kind: feed\nurl: " + origin.at("/feed") + "\n");
        assertEquals("no-legal-sheet", tester.problems().getFirst().code());
        tester.run("news").refused("no legal sheet");
        assertEquals(List.of(), origin.asked());
    }
}
