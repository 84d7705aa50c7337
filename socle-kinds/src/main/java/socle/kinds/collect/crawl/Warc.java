package socle.kinds.collect.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import socle.kinds.collect.http.Header;
import socle.kinds.collect.http.Reply;

/// Writes an archive of pages (WARC 1.1, ISO 28500:2017), each record packed on its own, so that a
/// page is found again by its offset. Our own writer, because it packs into one buffer and with one
/// deflater, which halves the cost of a page.
final class Warc implements AutoCloseable {

    /// Fast: HTML still shrinks to a quarter.
    private static final int LEVEL = 1;

    private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 4, (byte) 0xff};

    private final FileChannel channel;
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 sum = new CRC32();
    private final SplittableRandom ids;
    private byte[] packed = new byte[1 << 16];
    private int length;

    private Warc(FileChannel channel, SplittableRandom ids) {
        this.channel = channel;
        this.ids = ids;
    }

    /// Opens an archive behind what of it is known.
    ///
    /// @param known bytes that the journal speaks of; the rest is cut off
    static Warc open(Path file, long known, long seed) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(known);
        channel.position(known);
        return new Warc(channel, new SplittableRandom(seed ^ (known * 0x9E3779B97F4A7C15L)));
    }

    /// How long it is: where the next record begins.
    long length() throws IOException {
        return channel.position();
    }

    /// Writes who made it.
    void info(String agent, Instant at) throws IOException {
        byte[] fields =
                ("software: " + agent + "\r\nformat: WARC File Format 1.1\r\nrobots: obey\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        record("warcinfo", "application/warc-fields", at, "", new byte[0], fields);
    }

    /// Writes an answer.
    void response(String url, Reply.Answer answer, String digest) throws IOException {
        String more = "WARC-Target-URI: " + url + "\r\nWARC-Payload-Digest: " + digest + "\r\n";
        record(
                "response",
                "application/http;msgtype=response",
                answer.at(),
                more,
                head(answer, answer.body().length()),
                answer.body().bytes());
    }

    /// Writes that an answer was the same as an earlier one.
    void revisit(String url, Reply.Answer answer, String digest) throws IOException {
        String more =
                "WARC-Target-URI: "
                        + url
                        + "\r\nWARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
                        + "\r\nWARC-Payload-Digest: "
                        + digest
                        + "\r\n";
        byte[] head = head(answer, answer.body().length());
        record(
                "revisit",
                "application/http;msgtype=response",
                answer.at(),
                more,
                head,
                new byte[0]);
    }

    /// The head as it came, but for how the body travelled, which is told under other names.
    private static byte[] head(Reply.Answer answer, long length) {
        StringBuilder out = new StringBuilder(512).append("HTTP/1.1 ");
        out.append(answer.status()).append(" \r\n");
        for (Header field : answer.headers().fields()) {
            boolean travel =
                    switch (field.name().toLowerCase(java.util.Locale.ROOT)) {
                        case "content-encoding", "transfer-encoding", "content-length" -> true;
                        default -> false;
                    };
            out.append(travel ? "X-Archive-Orig-" : "");
            out.append(field.name()).append(": ").append(field.value()).append("\r\n");
        }
        out.append("Content-Length: ").append(length).append("\r\n\r\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void record(String word, String type, Instant at, String more, byte[]... block)
            throws IOException {
        long size = (long) block[0].length + block[1].length;
        String head =
                "WARC/1.1\r\nWARC-Type: "
                        + word
                        + "\r\nWARC-Record-ID: <urn:uuid:"
                        + id()
                        + ">\r\nWARC-Date: "
                        + at
                        + "\r\n"
                        + more
                        + "Content-Type: "
                        + type
                        + "\r\nContent-Length: "
                        + size
                        + "\r\n\r\n";
        begin();
        pack(head.getBytes(StandardCharsets.UTF_8));
        pack(block[0]);
        pack(block[1]);
        pack(new byte[] {'\r', '\n', '\r', '\n'});
        end();
        ByteBuffer bytes = ByteBuffer.wrap(packed, 0, length);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// A name that no other record has; by chance from the seed, as version 4 wants it.
    private UUID id() {
        long high = (ids.nextLong() & ~0xf000L) | 0x4000L;
        long low = (ids.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private void begin() {
        deflater.reset();
        sum.reset();
        System.arraycopy(GZIP_HEAD, 0, packed, 0, GZIP_HEAD.length);
        length = GZIP_HEAD.length;
    }

    private void pack(byte[] bytes) {
        sum.update(bytes);
        deflater.setInput(bytes);
        while (!deflater.needsInput()) {
            drain();
        }
    }

    private void drain() {
        if (packed.length - length < 1 << 12) {
            packed = java.util.Arrays.copyOf(packed, packed.length * 2);
        }
        length += deflater.deflate(packed, length, packed.length - length);
    }

    private void end() {
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        ByteArrayOutputStream tail = new ByteArrayOutputStream(8);
        number(tail, sum.getValue());
        number(tail, deflater.getBytesRead());
        if (packed.length - length < 8) {
            packed = java.util.Arrays.copyOf(packed, packed.length * 2);
        }
        System.arraycopy(tail.toByteArray(), 0, packed, length, 8);
        length += 8;
    }

    private static void number(ByteArrayOutputStream out, long value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((int) (value >> shift));
        }
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        channel.force(true);
        channel.close();
    }
}
