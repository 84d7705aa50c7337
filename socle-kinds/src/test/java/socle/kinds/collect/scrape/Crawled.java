package socle.kinds.collect.scrape;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;

/// A kind for tests: what a crawl leaves, of the files of the project as its pages. Its archive is
/// written by a writer that others wrote.
final class Crawled implements NodeKind<Crawled.Spec> {

    static final List<Column> COLUMNS =
            List.of(
                    new Column("url", "VARCHAR"),
                    new Column("content_type", "VARCHAR"),
                    new Column("charset", "VARCHAR"),
                    new Column("digest", "VARCHAR"),
                    new Column("tdm_reservation", "VARCHAR"),
                    new Column("outcome", "VARCHAR"),
                    new Column("warc", "VARCHAR"),
                    new Column("warc_offset", "BIGINT"));

    /// @param outcome of all pages
    public record Spec(
            socle.api.text.Files files,
            Optional<String> charset,
            Optional<String> outcome,
            Optional<String> digest) {}

    @Override
    public String word() {
        return "crawled";
    }

    @Override
    public Phrase label() {
        return Phrase.same("crawled");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("sources", "yml");
    }

    @Override
    public Class<Spec> spec() {
        return Spec.class;
    }

    @Override
    public Gives gives(Spec spec) {
        return Gives.TABLE;
    }

    @Override
    public Outcome work(Node<Spec> node, Bench bench) throws IOException {
        Path file = bench.scratch().resolve("pages.warc.gz");
        List<Long> offsets = new ArrayList<>();
        var files = bench.files(node.spec().files());
        try (WarcWriter writer =
                new WarcWriter(
                        Files.newByteChannel(
                                file,
                                java.nio.file.StandardOpenOption.CREATE,
                                java.nio.file.StandardOpenOption.WRITE),
                        WarcCompression.GZIP)) {
            for (var input : files) {
                offsets.add(writer.position());
                writer.write(response(url(input.name()), Files.readAllBytes(input.path())));
            }
        }
        Evidence.Artifact kept =
                bench.artifacts()
                        .keep(
                                new Claim("test.archive"),
                                Phrase.same("a"),
                                "application/warc",
                                file);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            rows.add(
                    Arrays.asList(
                            url(files.get(i).name()),
                            "text/html",
                            node.spec().charset().orElse(null),
                            node.spec().digest().orElse(files.get(i).digest()),
                            null,
                            node.spec().outcome().orElse("written"),
                            kept.digest(),
                            offsets.get(i)));
        }
        rows.add(
                Arrays.asList(
                        "http://x.test/gone.html", null, null, null, null, "failed", null, null));
        return Outcome.Done.of(bench.tables().draft(Rows.of(COLUMNS, rows)), List.of());
    }

    static String url(String name) {
        return "http://x.test/" + name;
    }

    private static WarcResponse response(String url, byte[] body) throws IOException {
        byte[] head =
                ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                                + body.length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, bytes, head.length, body.length);
        return new WarcResponse.Builder(URI.create(url))
                .date(Instant.EPOCH)
                .body(MediaType.HTTP_RESPONSE, bytes)
                .build();
    }
}
