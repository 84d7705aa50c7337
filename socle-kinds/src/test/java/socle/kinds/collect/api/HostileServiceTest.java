package socle.kinds.collect.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.core.testing.TestedNode;
import socle.kinds.collect.http.Limits;
import socle.kinds.collect.http.Origin;

/// Services that mean no good: each ends in a clear outcome, with nothing published.
class HostileServiceTest {

    private static final Limits STRICT =
            Limits.PAGES
                    .within(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(3))
                    .bodies(60L << 20);

    private final Origin origin = new Origin();

    @AfterEach
    void close() {
        origin.close();
    }

    private TestedNode run(String keys) {
        return Trials.tester("url: " + origin.at("/loans") + "\n" + keys, STRICT).run("loans");
    }

    private void whole(String head, String body) {
        origin.on("/loans", (_, out) -> Origin.whole(out, "200 OK", head, body));
    }

    @Test
    void endless_pages_end_at_the_budget_and_are_told() {
        int[] page = {0};
        origin.on(
                "/loans",
                (_, out) -> {
                    page[0]++;
                    Origin.whole(
                            out,
                            "200 OK",
                            "Content-Type: application/json\nLink: </loans?n="
                                    + page[0]
                                    + ">; rel=next",
                            "[{\"id\": " + page[0] + "}]");
                });
        TestedNode loans =
                run("pages: {by: link, at_most: 5}\n")
                        .done()
                        .falls("collect.completeness", "pages: 5");
        assertEquals(5, loans.rows().size());
    }

    @Test
    void a_private_address_that_nobody_named_is_not_asked() {
        whole(
                "Content-Type: application/json\nLink: <http://169.254.169.254/latest>; rel=next",
                "[{\"id\": 1}]");
        run("pages: link\n").failed("an address inside a private network");
    }

    @Test
    void a_bomb_a_lie_and_a_drip_are_told() throws IOException {
        byte[] bomb = bomb();
        origin.on(
                "/loans",
                (_, out) -> {
                    Origin.head(
                            out,
                            "200 OK",
                            "Content-Encoding: gzip\nContent-Length: " + bomb.length);
                    out.write(bomb);
                });
        run("").failed("unpacks to far more than it weighs");
        origin.on(
                "/loans",
                (_, out) -> {
                    Origin.head(out, "200 OK", "Content-Length: 500");
                    out.write("[{\"id\": 1}".getBytes(UTF_8));
                });
        run("").failed("ended before the length that it told");
        origin.on("/loans", (_, out) -> drip(out));
        run("").failed("its answer");
    }

    private static void drip(OutputStream out) throws IOException {
        Origin.head(out, "200 OK", "Content-Length: 100000");
        while (true) {
            out.write(' ');
            out.flush();
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Test
    void broken_and_deep_documents_are_told() {
        String json = "Content-Type: application/json";
        whole(json, "[{\"id\": 1}, {\"id\":");
        run("").failed("does not read as JSON");
        whole(json, "[".repeat(100_000));
        run("").failed("does not read as JSON");
        whole("Content-Type: text/xml", "<a>".repeat(1_000_000));
        run("records: /a/b\n").failed("more than 90 deep");
        whole(
                "Content-Type: text/xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><b>&x;</b></a>");
        run("records: /a/b\n").failed("does not read as XML");
        whole("Content-Type: text/csv", "id\n\"1\n");
        run("").failed("a quote is never closed");
        whole("Content-Type: text/csv; charset=utf-8", "id,name\n1\n");
        run("").failed("record 1 has 1 values under 2 columns");
        whole("Content-Type: text/html", "<!doctype html><p>Sorry, come back later");
        run("").failed("does not read as XML");
        whole(json, "{\"error\": \"no more\", \"hint\": []}");
        run("records: $.items\n").failed("has nothing at $.items");
    }

    @Test
    void a_line_of_fifty_megabytes_is_read_or_told() {
        whole(
                "Content-Type: application/json",
                "[{\"id\": 1, \"text\": \"" + "x".repeat(15 << 20) + "\"}]");
        assertEquals(
                List.of(15L << 20),
                run("").done().rows().column("text").stream()
                        .map(text -> (long) String.valueOf(text).length())
                        .toList());
        whole("", "x".repeat(61 << 20));
        run("").failed("larger than allowed");
    }

    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 40; i++) {
                out.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
