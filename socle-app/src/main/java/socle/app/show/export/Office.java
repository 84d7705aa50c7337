package socle.app.show.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import socle.api.text.Language;

/// Documents of office programs as bytes that are the same whenever they are made: the library
/// would
/// put the time of the machine into each entry and into the properties.
public final class Office {

    /// The first date that the format of the container knows.
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Office() {}

    /// What a document says of itself.
    public record Card(
            String title, String subject, String author, Language language, Instant date) {}

    /// The document with its card, as a file.
    public static byte[] bytes(POIXMLDocument document, Card card) {
        describe(document, card);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
            return timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts its card into a document.
    static void describe(POIXMLDocument document, Card card) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(card.title());
        core.setSubjectProperty(card.subject());
        core.setCreator(card.author());
        core.setLastModifiedByUser(card.author());
        core.getUnderlyingProperties().setLanguageProperty(card.language().code());
        core.setCreated(Optional.of(Date.from(card.date())));
        core.setModified(Optional.of(Date.from(card.date())));
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Socle");
    }

    private static byte[] timeless(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(FIRST);
                out.putNextEntry(same);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
