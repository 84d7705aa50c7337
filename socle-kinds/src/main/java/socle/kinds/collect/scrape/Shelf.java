package socle.kinds.collect.scrape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;
import socle.api.Artifacts;
import socle.api.text.Phrase;

/// Where the bytes of pages are: files, and archives of crawls (WARC), found by their digest.
final class Shelf implements AutoCloseable {

    /// Larger pages are none that a person looks at.
    static final int MOST_BYTES = 32 << 20;

    private final Artifacts artifacts;
    private final Map<String, WarcReader> archives = new HashMap<>();

    Shelf(Artifacts artifacts) {
        this.artifacts = artifacts;
    }

    /// The bytes of a page, which are those that its digest speaks of.
    byte[] bytes(Listed page) throws Unreadable {
        try {
            byte[] bytes =
                    switch (page.kept()) {
                        case Listed.Kept.AsFile(Path file) -> bounded(Files.newInputStream(file));
                        case Listed.Kept.InArchive(String archive, long offset) ->
                                bounded(archived(archive, offset));
                    };
            if (!page.digest().isEmpty() && !Digests.of(bytes).equals(page.digest())) {
                throw new Unreadable(
                        new Phrase(
                                "its bytes are not those that were kept: another digest",
                                "ses octets ne sont pas ceux qui ont été gardés\u00a0: autre"
                                        + " empreinte"));
            }
            return bytes;
        } catch (ParsingException e) {
            throw new Unreadable(new Phrase("its archive is damaged", "son archive est abîmée"));
        } catch (IOException e) {
            throw new Unreadable(Phrase.same(String.valueOf(e.getMessage())));
        }
    }

    private static byte[] bounded(InputStream stream) throws IOException, Unreadable {
        try (InputStream in = stream) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Unreadable(
                        Phrase.of(
                                "it is larger than %s bytes",
                                "elle dépasse %s octets", Phrase.count(MOST_BYTES)));
            }
            return bytes;
        }
    }

    /// Who made the archive of a page, as it says itself (`software` of its first record).
    Optional<String> maker(Listed page) throws IOException {
        if (page.kept() instanceof Listed.Kept.InArchive(String archive, long _)) {
            Optional<Path> file = artifacts.find(archive);
            if (file.isPresent()) {
                try (WarcReader reader = new WarcReader(file.get())) {
                    return reader.next().orElse(null) instanceof Warcinfo info
                            ? info.fields().first("software")
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private InputStream archived(String archive, long offset) throws IOException, Unreadable {
        WarcReader reader = archives.get(archive);
        if (reader == null) {
            Path file =
                    artifacts
                            .find(archive)
                            .orElseThrow(
                                    () ->
                                            new Unreadable(
                                                    new Phrase(
                                                            "its archive is gone",
                                                            "son archive n’est plus là")));
            reader = new WarcReader(file);
            archives.put(archive, reader);
        }
        reader.position(offset);
        WarcRecord record = reader.next().orElse(null);
        if (record instanceof WarcResponse response) {
            return response.http().bodyDecoded().stream();
        }
        throw new Unreadable(
                new Phrase(
                        "its archive has no page at that place",
                        "son archive n’a pas de page à cet endroit"));
    }

    @Override
    public void close() throws IOException {
        for (WarcReader reader : archives.values()) {
            reader.close();
        }
    }
}
