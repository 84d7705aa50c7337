package socle.kinds.collect.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class WebTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final Limits SHORT =
            new Limits(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(800),
                    Duration.ofSeconds(4),
                    1_000_000,
                    4 << 20,
                    100,
                    5,
                    4);

    private final Origin origin = new Origin();
    private final Web web = open(List.of(origin.at("/")));

    private static Web open(List<URI> named) {
        return Web.open(SHORT, UserAgent.socle("mailto:data@example.org"), CLOCK, named);
    }

    @AfterEach
    void close() throws IOException {
        web.close();
        origin.close();
    }

    private Reply.Answer answer(String path) throws IOException, InterruptedException {
        return assertInstanceOf(Reply.Answer.class, web.fetch(Ask.get(origin.at(path))));
    }

    private Reason reason(String path) throws IOException, InterruptedException {
        return reason(origin.at(path));
    }

    private Reason reason(URI uri) throws IOException, InterruptedException {
        Reply reply = web.fetch(Ask.get(uri));
        return assertInstanceOf(Reply.Broken.class, reply, reply.toString()).reason();
    }

    @Test
    void an_answer_has_its_status_headers_bytes_and_digest() throws Exception {
        origin.page("/", "text/plain; charset=utf-8", "é");
        Reply.Answer answer = answer("/");
        assertEquals(200, answer.status());
        assertEquals("text/plain", answer.headers().mediaType());
        assertEquals("é", new String(answer.body().bytes(), StandardCharsets.UTF_8));
        assertEquals(
                "sha256:4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c",
                answer.body().digest());
        assertEquals(CLOCK.instant(), answer.at());
    }

    @Test
    void whoever_asks_says_who_it_is_and_whom_to_complain_to() throws Exception {
        origin.page("/", "text/plain", "");
        var _ = answer("/");
        assertEquals(
                "Socle/0.1 (+mailto:data@example.org)",
                origin.asked().getFirst().header("User-Agent"));
    }

    @Test
    void a_packed_body_is_unpacked() throws Exception {
        origin.on("/", (_, out) -> packed(out, gzip("hello".getBytes(StandardCharsets.UTF_8), 1)));
        assertEquals("hello", new String(answer("/").body().bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void redirects_are_followed_and_told() throws Exception {
        origin.redirect("/a", "b?x=1 2#there").page("/b", "text/plain", "here");
        Reply.Answer answer = answer("/a");
        assertEquals(origin.at("/b?x=1%202"), answer.uri());
        assertEquals(List.of(origin.at("/a"), answer.uri()), answer.hops());
    }

    @Test
    void redirects_in_circles_end() throws Exception {
        origin.redirect("/a", "/b").redirect("/b", "/a");
        assertEquals(Reason.REDIRECTS_IN_CIRCLES, reason("/a"));
    }

    @Test
    void redirects_without_end_end() throws Exception {
        origin.on(
                "/n",
                (asked, out) ->
                        Origin.whole(out, "302 Found", "Location: " + asked.path() + "1", ""));
        origin.redirect("/more", "/n?1");
        assertEquals(Reason.TOO_MANY_REDIRECTS, reason("/more"));
        assertEquals(6, origin.asked().size());
    }

    @Test
    void a_redirect_into_a_private_network_is_not_followed() throws Exception {
        for (String inside :
                List.of(
                        "http://127.0.0.1:%d/",
                        "http://[::1]:%d/",
                        "http://[::ffff:127.0.0.1]:%d/",
                        "http://2130706433:%d/",
                        "http://169.254.169.254/latest/",
                        "http://10.0.0.1/",
                        "http://192.168.1.1/",
                        "http://[fd00:ec2::254]/")) {
            origin.redirect("/in", inside.formatted(origin.at("/").getPort()));
            assertEquals(Reason.PRIVATE_ADDRESS, reason("/in"), inside);
        }
    }

    @Test
    void a_private_address_that_no_author_named_is_not_asked() throws Exception {
        try (Web other = open(List.of(URI.create("http://example.org/")))) {
            Reply reply = other.fetch(Ask.get(origin.at("/")));
            assertEquals(Reason.PRIVATE_ADDRESS, ((Reply.Broken) reply).reason());
            assertTrue(origin.asked().isEmpty());
        }
    }

    @Test
    void only_http_is_spoken() throws Exception {
        origin.redirect("/file", "file:///etc/passwd");
        assertEquals(Reason.FORBIDDEN_SCHEME, reason("/file"));
        assertEquals(Reason.BAD_ADDRESS, reason(URI.create("http://me:secret@localhost/")));
    }

    @Test
    void a_secret_stays_with_the_origin_it_was_for() throws Exception {
        try (Origin other = new Origin()) {
            other.page("/", "text/plain", "");
            origin.redirect("/away", other.at("/").toString()).redirect("/here", "/away");
            var _ = web.fetch(Ask.get(origin.at("/here")).with("Authorization", "Bearer x"));
            assertEquals("Bearer x", origin.asked().getLast().header("Authorization"));
            assertEquals("", other.asked().getFirst().header("Authorization"));
        }
    }

    @Test
    void a_host_that_does_not_exist_is_told() throws Exception {
        assertEquals(Reason.UNKNOWN_HOST, reason(URI.create("http://no-such-host.invalid/")));
    }

    @Test
    void a_refused_connection_is_told() throws Exception {
        int free;
        try (ServerSocket taken = new ServerSocket(0)) {
            free = taken.getLocalPort();
        }
        assertEquals(Reason.REFUSED, reason(URI.create("http://localhost:" + free + "/")));
    }

    @Test
    void a_body_without_end_is_cut_at_its_limit() throws Exception {
        origin.on(
                "/",
                (_, out) -> {
                    Origin.head(out, "200 OK", "Content-Type: text/html");
                    endless(out, "<p>more</p>".repeat(1000));
                });
        assertEquals(Reason.TOO_LARGE, reason("/"));
    }

    @Test
    void a_body_that_tells_a_length_over_the_limit_is_not_read() throws Exception {
        origin.on("/", (_, out) -> Origin.head(out, "200 OK", "Content-Length: 50000000000"));
        assertEquals(Reason.TOO_LARGE, reason("/"));
    }

    @Test
    void a_line_of_fifty_megabytes_is_cut_in_a_body_and_in_a_head() throws Exception {
        byte[] line = "x".repeat(50 << 20).getBytes(StandardCharsets.UTF_8);
        origin.on(
                "/body",
                (_, out) -> {
                    Origin.head(out, "200 OK", "Content-Type: text/plain");
                    out.write(line);
                });
        origin.on(
                "/head",
                (_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.UTF_8));
                    out.write(line);
                });
        assertEquals(Reason.TOO_LARGE, reason("/body"));
        assertEquals(Reason.TOO_LARGE, reason("/head"));
    }

    @Test
    void a_body_shorter_than_told_is_not_whole() throws Exception {
        origin.on(
                "/",
                (_, out) -> {
                    Origin.head(out, "200 OK", "Content-Length: 1000");
                    out.write(new byte[10]);
                });
        assertEquals(Reason.CUT_SHORT, reason("/"));
    }

    @Test
    void a_packed_body_cut_short_is_not_whole() throws Exception {
        byte[] all = gzip(new byte[100_000], 1);
        byte[] half = java.util.Arrays.copyOf(all, all.length / 2);
        origin.on("/", (_, out) -> packed(out, half));
        assertEquals(Reason.CUT_SHORT, reason("/"));
    }

    @Test
    void a_bomb_does_not_go_off() throws Exception {
        byte[] bomb = gzip(new byte[1 << 20], 1000);
        origin.on("/", (_, out) -> packed(out, bomb));
        assertEquals(Reason.BOMB, reason("/"));
    }

    @Test
    void a_body_packed_otherwise_than_asked_is_told() throws Exception {
        origin.on("/br", (_, out) -> Origin.whole(out, "200 OK", "Content-Encoding: br", "x"));
        origin.on("/no", (_, out) -> Origin.whole(out, "200 OK", "Content-Encoding: gzip", "xyz"));
        assertEquals(Reason.BAD_PACKING, reason("/br"));
        assertEquals(Reason.BAD_PACKING, reason("/no"));
    }

    @Test
    void silence_is_not_waited_for() throws Exception {
        origin.on("/", (_, out) -> parked());
        assertEquals(Reason.SLOW_TO_ANSWER, reason("/"));
    }

    @Test
    void a_body_that_drips_is_given_up() throws Exception {
        origin.on(
                "/",
                (_, out) -> {
                    Origin.head(out, "200 OK", "Content-Type: text/plain");
                    drip(out);
                });
        assertEquals(Reason.DRIP, reason("/"));
    }

    @Test
    void a_head_that_drips_is_given_up() throws Exception {
        origin.on("/", (_, out) -> drip(out));
        assertEquals(Reason.DRIP, reason("/"));
    }

    @Test
    void what_is_not_http_is_told() throws Exception {
        origin.on(
                "/",
                (_, out) ->
                        out.write(
                                "SSH-2.0-OpenSSH_9.2\r\n"
                                        .repeat(20)
                                        .getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.NOT_HTTP, reason("/"));
    }

    @Test
    void a_connection_that_breaks_is_tried_once_more() throws Exception {
        origin.on("/", (_, _) -> {});
        assertEquals(Reason.HUNG_UP, reason("/"));
        assertEquals(2, origin.asked().size());
    }

    @Test
    void nothing_new_is_told_as_that() throws Exception {
        origin.on("/", (_, out) -> Origin.head(out, "304 Not Modified", "ETag: \"a\""));
        Reply reply = web.fetch(Ask.get(origin.at("/")).ifChanged("\"a\"", ""));
        assertTrue(((Reply.Answer) reply).unchanged());
        assertEquals("\"a\"", origin.asked().getFirst().header("If-None-Match"));
    }

    @Test
    void a_file_goes_on_where_it_stopped(@TempDir Path folder) throws Exception {
        origin.on(
                "/f",
                (asked, out) -> {
                    boolean part = asked.header("Range").equals("bytes=3-");
                    Origin.whole(
                            out,
                            part ? "206 Partial Content" : "200 OK",
                            part ? "Content-Range: bytes 3-5/6" : "",
                            part ? "def" : "abcdef");
                });
        Path file = folder.resolve("f");
        Files.writeString(file, "abc");
        Ask ask = Ask.get(origin.at("/f")).into(new Destination(file, 3, "\"v1\""));
        Reply.Answer answer = (Reply.Answer) web.fetch(ask);
        assertEquals("abcdef", Files.readString(file));
        assertEquals(6, answer.body().length());
        assertEquals(Sha256.of("abcdef".getBytes(StandardCharsets.UTF_8)), answer.body().digest());
        assertEquals("\"v1\"", origin.asked().getFirst().header("If-Range"));
    }

    @Test
    void a_file_that_changed_begins_anew(@TempDir Path folder) throws Exception {
        origin.page("/f", "text/plain", "other");
        Path file = folder.resolve("f");
        Files.writeString(file, "abc");
        var _ = web.fetch(Ask.get(origin.at("/f")).into(new Destination(file, 3, "")));
        assertEquals("other", Files.readString(file));
    }

    private static void packed(OutputStream out, byte[] bytes) throws IOException {
        Origin.head(out, "200 OK", "Content-Encoding: gzip\nContent-Length: " + bytes.length);
        out.write(bytes);
    }

    private static byte[] gzip(byte[] block, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(all)) {
            for (int i = 0; i < times; i++) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static void endless(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        while (true) {
            out.write(bytes);
        }
    }

    private static void drip(OutputStream out) throws IOException {
        while (true) {
            out.write('H');
            out.flush();
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private static void parked() {
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
    }
}
