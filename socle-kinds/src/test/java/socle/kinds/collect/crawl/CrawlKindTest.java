package socle.kinds.collect.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.collect.http.Origin;

class CrawlKindTest {

    private final Town town = new Town();
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final KindTester tester = KindTester.of(new CrawlKind(this::pass));

    private void pass(Duration time) {
        pauses.add(time);
        tester.clock().pass(time);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private TestedNode crawl(String basis, String... more) {
        return tester.file("sources/town.yml", town.source(basis, more)).run("town");
    }

    /// What became of each address: its path and a word.
    private Map<String, String> told(Rows rows, String column) {
        Map<String, String> all = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            URI uri = URI.create(String.valueOf(rows.at(i, rows.indexOf("url"))));
            String word = String.valueOf(rows.at(i, rows.indexOf(column)));
            all.put(Objects.equals(uri.getHost(), "localhost") ? uri.getPath() : "elsewhere", word);
        }
        return all;
    }

    @Test
    void pages_that_seem_to_speak_of_people_are_told() {
        crawl("own_data", "recheck: 0")
                .done()
                .falls("collect.personal_data", "a link to a telephone: 1 of the");
    }

    @Test
    void a_list_of_starts_without_depth_is_all_that_is_asked() {
        TestedNode node = crawl("own_data", "depth: 0", "recheck: 0").done();
        assertEquals(Map.of("/", "written"), told(node.rows(), "outcome"));
        node.holds("collect.completeness");
    }

    @Test
    void every_page_that_is_wanted_and_allowed_is_asked_once() {
        TestedNode node = crawl("own_data", "recheck: 0").done().holds("collect.balance");
        assertEquals(
                Map.ofEntries(
                        Map.entry("/", "written"),
                        Map.entry("/a", "written"),
                        Map.entry("/alone", "written"),
                        Map.entry("/b", "written"),
                        Map.entry("/gone", "failed"),
                        Map.entry("/hidden", "not_kept"),
                        Map.entry("/latin", "written"),
                        Map.entry("/loop/", "written"),
                        Map.entry("/loop/loop/", "duplicate"),
                        Map.entry("/new", "written"),
                        Map.entry("/old", "redirected"),
                        Map.entry("/reserved", "written"),
                        Map.entry("/twin", "duplicate")),
                told(node.rows(), "outcome"));
        assertEquals(
                Map.of(
                        "/ad", "nofollow",
                        "/never", "nofollow",
                        "/secret/x", "robots",
                        "/loop/loop/loop/", "trap",
                        "elsewhere", "scope"),
                told(node.rows("town__refused"), "reason"));
        List<String> asked = town.origin.asked().stream().map(Origin.Asked::path).toList();
        assertFalse(asked.contains("/secret/x"));
        assertEquals(1, Collections.frequency(asked, "/new"));
        assertEquals("/robots.txt", asked.getFirst());
    }

    @Test
    void a_page_is_told_with_its_title_charset_and_the_rule_that_allowed_it() {
        Rows rows = crawl("own_data").done().rows();
        assertEquals("Caf\u00e9 \u20ac", told(rows, "title").get("/latin"));
        assertEquals("windows-1252", told(rows, "charset").get("/latin"));
        assertEquals("allowed: no rule", told(rows, "robots").get("/a"));
    }

    @Test
    void a_host_is_left_alone_as_long_as_it_asks() {
        crawl("own_data").done().holds("collect.politeness").holds("collect.robots");
        assertTrue(pauses.stream().allMatch(Duration.ofSeconds(2)::equals), pauses.toString());
        assertTrue(pauses.size() >= town.origin.asked().size() - 1, pauses.size() + " pauses");
    }

    @Test
    void a_crawl_that_hurried_or_asked_what_is_forbidden_would_be_told(@TempDir Path folder)
            throws Exception {
        Address secret = Objects.requireNonNull(Address.of("http://a/secret"));
        Site site = new Site(secret.origin());
        Robots rules =
                RobotsReader.read("User-agent: *\nDisallow: /secret".getBytes(UTF_8), "Socle");
        site.rules(rules, Reservations.none(), Instant.EPOCH);
        Visit visit =
                new Visit(
                        "http://a/secret",
                        "",
                        200,
                        "",
                        "",
                        "",
                        0,
                        0,
                        "",
                        Instant.EPOCH,
                        "",
                        "",
                        Fate.WRITTEN,
                        "",
                        0,
                        "",
                        "1");
        try (Journal journal = Journal.open(folder.resolve("journal"))) {
            journal.append(
                    new Journal.Group()
                            .line(Lines.VISIT, visit.fields())
                            .line(Lines.VISIT, visit.fields()));
            List<Evidence> all =
                    new Conduct(List.of(site), Duration.ofSeconds(1), true)
                            .evidence(journal, new Seen());
            assertEquals(
                    3,
                    all.stream()
                            .filter(one -> one instanceof Evidence.Verdict v && !v.holds())
                            .count());
        }
    }

    @Test
    void mining_does_not_keep_what_is_reserved() {
        TestedNode node = crawl("text_and_data_mining").done().holds("collect.reservation");
        assertEquals("reserved", told(node.rows(), "outcome").get("/reserved"));
    }

    @Test
    void the_terms_are_archived_as_they_are_on_the_day() {
        town.origin.page("/terms", "text/html", "<p>Take it.");
        String terms = "  terms: " + town.origin.at("/terms");
        TestedNode node = crawl("own_data", terms).done();
        Evidence.Artifact kept = node.only("collect.terms", Evidence.Artifact.class);
        assertEquals("text/html", kept.mediaType());
        assertEquals(11, kept.bytes());
    }

    @Test
    void without_a_legal_sheet_nothing_is_asked() {
        String source = town.source("own_data").split("legal:", 2)[0];
        tester.file("sources/town.yml", source).run("town").refused("no legal sheet");
        assertEquals(List.of(), town.origin.asked());
    }

    @Test
    void a_budget_that_cuts_is_told() {
        TestedNode node =
                crawl("own_data", "pages: 1", "sitemaps: false")
                        .done()
                        .falls("collect.completeness", "left by budget: 8")
                        .holds("collect.balance");
        assertEquals(1, node.rows().size());
    }

    @Test
    void a_server_whose_rules_cannot_be_read_is_not_crawled() {
        town.origin.on(
                "/robots.txt", (_, out) -> Origin.whole(out, "500 Internal Server Error", "", ""));
        crawl("own_data").failed("the host does not answer, or not with its robots.txt");
        assertEquals(1, town.origin.asked().stream().map(Origin.Asked::path).distinct().count());
    }

    @Test
    void a_page_that_changes_is_told_when_it_is_asked_again() {
        int[] times = {0};
        town.origin.on(
                "/b",
                (_, out) ->
                        Origin.whole(out, "200 OK", "Content-Type: text/html", "" + times[0]++));
        crawl("own_data", "recheck: 100").done().falls("collect.accuracy", "/b");
    }

    @Test
    void the_archive_holds_each_page_at_its_place() throws Exception {
        TestedNode node = crawl("own_data").done();
        Path archive = archive(node);
        assertEquals(List.of(), Validated.of(archive));
        Rows rows = node.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.at(i, rows.indexOf("warc_offset")) instanceof Long offset) {
                try (FileChannel channel = FileChannel.open(archive)) {
                    channel.position(offset);
                    WarcReader reader = new WarcReader(channel);
                    WarcResponse page = (WarcResponse) reader.next().orElseThrow();
                    assertEquals(
                            rows.at(i, rows.indexOf("digest")),
                            "sha256:" + page.payloadDigest().orElseThrow().hex());
                }
            }
        }
    }

    @Test
    void a_damaged_archive_is_told_by_the_tool_that_validates(@TempDir Path folder)
            throws Exception {
        byte[] bytes = Files.readAllBytes(archive(crawl("own_data").done()));
        bytes[bytes.length / 2] ^= 0x55;
        Path damaged = Files.write(folder.resolve("damaged.warc.gz"), bytes);
        assertFalse(Validated.of(damaged).isEmpty());
    }

    private Path archive(TestedNode node) throws Exception {
        String digest = node.only("collect.archive", Evidence.Artifact.class).digest();
        assertEquals(digest, node.rows().at(0, node.rows().indexOf("warc")));
        try (Stream<Path> all = Files.walk(tester.folder().resolve(".socle/artifacts"))) {
            String hex = digest.substring(digest.indexOf(':') + 1);
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().replace("/", "").contains(hex))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
