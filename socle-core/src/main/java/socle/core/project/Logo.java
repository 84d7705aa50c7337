package socle.core.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// Whether the file that settings name as the author's sign is a picture that documents can hold.
final class Logo {

    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_PIXELS = 4_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Logo() {}

    static Optional<Problem> fault(socle.api.text.Files logo, Path root) {
        Path file = root.resolve(logo.pattern());
        if (!Files.isRegularFile(file)) {
            return unfit(
                    logo,
                    Phrase.of("there is no file %s", "il n’y a pas de fichier %s", logo.pattern()),
                    new Phrase(
                            "write its path from the project's root",
                            "écrivez son chemin depuis la racine du projet"));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                return unfit(
                        logo,
                        Phrase.of("%s is larger than 1 MB", "%s dépasse 1 Mo", logo.pattern()),
                        new Phrase("make it smaller", "réduisez-la"));
            }
            byte[] bytes = Files.readAllBytes(file);
            return isSmallPng(bytes) || isSvg(bytes) ? Optional.empty() : noPicture(logo);
        } catch (IOException unreadable) {
            return Optional.of(Faults.unreadable(logo.place(), unreadable));
        }
    }

    private static Optional<Problem> noPicture(socle.api.text.Files logo) {
        return unfit(
                logo,
                Phrase.of(
                        "%s is neither SVG nor a PNG of 4,000 pixels at most a side",
                        "%s n’est ni du SVG ni un PNG d’au plus 4\u202f000 pixels de côté",
                        logo.pattern()),
                new Phrase("save it as one of them", "enregistrez-la dans l’un des deux"));
    }

    private static Optional<Problem> unfit(socle.api.text.Files logo, Phrase what, Phrase todo) {
        return Optional.of(Problem.error(logo.place(), "logo-unfit", what, todo));
    }

    /// A PNG begins with its signature, then the head that says how large it is.
    private static boolean isSmallPng(byte[] bytes) {
        if (bytes.length < 24 || !Arrays.equals(bytes, 0, 8, PNG, 0, 8)) {
            return false;
        }
        int width = ByteBuffer.wrap(bytes).getInt(16);
        int height = ByteBuffer.wrap(bytes).getInt(20);
        return width > 0 && height > 0 && width <= MOST_PIXELS && height <= MOST_PIXELS;
    }

    /// Well-formed, without entities of its own, and the root is `svg`.
    private static boolean isSvg(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            boolean svg = false;
            boolean first = true;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && first) {
                    svg = reader.getLocalName().equals("svg");
                    first = false;
                }
            }
            return svg;
        } catch (XMLStreamException broken) {
            return false;
        }
    }
}
