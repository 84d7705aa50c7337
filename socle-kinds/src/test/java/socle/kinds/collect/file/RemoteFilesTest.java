package socle.kinds.collect.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.collect.http.Origin;

/// Files that lie on the network.
class RemoteFilesTest {

    private static final byte[] LOANS = "id,title\n1,Emma\n2,Germinal\n".getBytes(UTF_8);

    private final Origin origin = new Origin();

    @AfterEach
    void close() {
        origin.close();
    }

    private KindTester tester(String keys) {
        return FileKindTest.tester(keys.replace("AT", origin.at("").toString()));
    }

    private void serve(String path, byte[] bytes) {
        origin.on(
                path,
                (asked, out) -> {
                    Origin.head(out, "200 OK", "ETag: \"v1\"\nContent-Length: " + bytes.length);
                    if (!asked.method().equals("HEAD")) {
                        out.write(bytes);
                    }
                });
    }

    @Test
    void a_file_is_fetched_checked_and_collected() {
        serve("/loans.csv", LOANS);
        TestedNode loans =
                tester(
                                "files: '*.csv'\nfrom: {url: AT/loans.csv, sha256: %s}\n"
                                        .formatted(sha256(LOANS)))
                        .run("loans")
                        .done()
                        .holds("collect.checksum")
                        .holds("collect.balance");
        assertEquals(List.of("Emma", "Germinal"), loans.rows().column("title"));
        Evidence.Digest digest = loans.only("collect.digest", Evidence.Digest.class);
        assertEquals(origin.at("/loans.csv").toString(), digest.of());
        assertEquals("sha256:" + sha256(LOANS), digest.digest());
    }

    @Test
    void a_file_that_is_not_the_expected_one_publishes_nothing() {
        serve("/loans.csv", LOANS);
        TestedNode loans =
                tester(
                                "files: '*.csv'\nfrom: {url: AT/loans.csv, sha256: %s}\n"
                                        .formatted("0".repeat(64)))
                        .run("loans")
                        .failed("rather than the SHA-256 that was expected")
                        .falls("collect.checksum", sha256(LOANS));
        assertFalse(loans.hasTable("loans"));
    }

    @Test
    void a_broken_connection_is_gone_on_with_while_the_file_is_the_same() {
        byte[] all = loans(5_000);
        String[] etag = {"\"v1\""};
        int[] limit = {20_000};
        origin.on("/loans.csv", (asked, out) -> part(asked, out, all, etag[0], limit[0]));
        KindTester tester = tester("files: '*.csv'\nfrom: AT/loans.csv\n");
        TestedNode loans = tester.run("loans").done().holds("collect.balance");
        assertEquals(5_000, loans.rows().size());
        assertEquals("bytes=20000-", origin.asked().get(2).header("Range"));
        assertEquals("\"v1\"", origin.asked().get(2).header("If-Range"));
    }

    @Test
    void what_a_failed_run_fetched_is_not_fetched_again_but_never_mixed() {
        byte[] all = loans(5_000);
        String[] etag = {"\"v1\""};
        int[] limit = {0};
        origin.on(
                "/loans.csv",
                (asked, out) ->
                        part(
                                asked,
                                out,
                                all,
                                etag[0],
                                asked.header("Range").isEmpty() ? 20_000 : limit[0]));
        KindTester tester = tester("files: '*.csv'\nfrom: AT/loans.csv\n");
        tester.run("loans").failed("ended before the length that it told");
        limit[0] = Integer.MAX_VALUE;
        int before = origin.asked().size();
        tester.run("loans").done().holds("collect.balance");
        assertEquals("bytes=20000-", origin.asked().get(before + 1).header("Range"));
        etag[0] = "\"v2\"";
        KindTester other = tester("files: '*.csv'\nfrom: AT/loans.csv\n");
        limit[0] = 0;
        other.run("loans").failed("");
        etag[0] = "\"v3\"";
        int then = origin.asked().size();
        limit[0] = Integer.MAX_VALUE;
        other.run("loans");
        assertEquals("", origin.asked().get(then + 1).header("Range"));
    }

    /// Answers a range when it may, and hangs up after so many bytes.
    private static void part(
            Origin.Asked asked, OutputStream out, byte[] all, String etag, int limit)
            throws IOException {
        String range = asked.header("Range");
        boolean resumes = !range.isEmpty() && asked.header("If-Range").equals(etag);
        int from = resumes ? Integer.parseInt(range.replace("bytes=", "").replace("-", "")) : 0;
        String head = "ETag: " + etag + "\nContent-Length: " + (all.length - from);
        Origin.head(
                out,
                resumes ? "206 Partial Content" : "200 OK",
                resumes
                        ? head
                                + "\nContent-Range: bytes "
                                + from
                                + "-"
                                + (all.length - 1)
                                + "/"
                                + all.length
                        : head);
        if (!asked.method().equals("HEAD")) {
            out.write(all, from, Math.min(limit, all.length - from));
        }
    }

    @Test
    void archives_are_taken_apart() throws IOException {
        serve("/loans.zip", zip("2025/a.csv", LOANS, "readme.txt", "hello".getBytes(UTF_8)));
        serve("/loans.tar.gz", gzip(tar("2025/a.csv", LOANS, "b".repeat(95) + ".csv", LOANS)));
        TestedNode zip = tester("files: '*.csv'\nfrom: AT/loans.zip\n").run("loans").done();
        assertEquals(2, zip.rows().size());
        assertTrue(
                zip.only("collect.digest", Evidence.Digest.class)
                        .of()
                        .endsWith("loans.zip/2025/a.csv"));
        TestedNode tar = tester("files: '*.csv'\nfrom: AT/loans.tar.gz\n").run("loans").done();
        assertEquals(4, tar.rows().size());
        tester("files: '*.json'\nfrom: AT/loans.zip\n")
                .run("loans")
                .failed("no file that was fetched fits '*.json'")
                .failed("2025/a.csv, readme.txt");
    }

    @Test
    void archives_that_mean_no_good_publish_nothing() throws IOException {
        byte[] zeros = new byte[64 << 20];
        Arrays.fill(zeros, (byte) '0');
        serve("/bomb.zip", zip("a.csv", zeros));
        serve("/bomb.tgz", gzip(tar("a.csv", zeros)));
        serve("/out.zip", zip("../../a.csv", LOANS));
        serve("/out.tar", tar("/etc/a.csv", LOANS));
        serve("/cut.zip", Arrays.copyOf(zip("a.csv", LOANS), 60));
        serve("/cut.tgz", Arrays.copyOf(gzip(tar("a.csv", LOANS)), 60));
        serve("/no.tar", LOANS);
        failed("bomb.zip", "far more than its");
        failed("bomb.tgz", "far more than its");
        failed("out.zip", "'../../a.csv' leads out of it");
        failed("out.tar", "'/etc/a.csv' leads out of it");
        failed("cut.zip", "it is damaged");
        failed("cut.tgz", "it is damaged");
        failed("no.tar", "it is damaged");
    }

    private void failed(String name, String words) {
        TestedNode loans = tester("files: '*.csv'\nfrom: AT/" + name + "\n").run("loans");
        assertFalse(loans.failed(words).hasTable("loans"), name);
    }

    @Test
    void what_the_network_refuses_is_told() {
        failed("none.csv", "answers with status 404");
        tester("files: '*.csv'\nfrom: http://nowhere.invalid/a.csv\n")
                .run("loans")
                .failed("no address is known for its host");
        assertTrue(
                tester("files: '*.csv'\nfrom: ftp://a.example/a.csv\n")
                        .problems()
                        .getFirst()
                        .what()
                        .en()
                        .contains("is no address that can be asked"));
    }

    private static byte[] loans(int count) {
        StringBuilder all = new StringBuilder("id,title\n");
        for (int i = 0; i < count; i++) {
            all.append(i).append(",Book ").append(i).append('\n');
        }
        return all.toString().getBytes(UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                out.write((byte[]) namesAndBytes[i + 1]);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            byte[] content = (byte[]) namesAndBytes[i + 1];
            out.write(header((String) namesAndBytes[i], content.length));
            out.write(content);
            out.write(new byte[(512 - content.length % 512) % 512]);
        }
        out.write(new byte[1024]);
        return out.toByteArray();
    }

    private static byte[] header(String name, int length) {
        byte[] head = new byte[512];
        put(head, 0, name);
        put(head, 100, "0000644");
        put(head, 124, String.format(Locale.ROOT, "%011o", length));
        put(head, 136, "00000000000");
        head[156] = '0';
        put(head, 257, "ustar");
        Arrays.fill(head, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte one : head) {
            sum += one & 0xff;
        }
        put(head, 148, String.format(Locale.ROOT, "%06o", sum));
        head[154] = 0;
        return head;
    }

    private static void put(byte[] head, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, head, at, bytes.length);
    }
}
