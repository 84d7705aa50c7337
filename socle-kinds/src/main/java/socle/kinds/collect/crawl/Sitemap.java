package socle.kinds.collect.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A sitemap (sitemaps.org, 0.9): the pages that a site says it has, or further sitemaps.
///
/// @param pages that it names
/// @param maps that it names
record Sitemap(List<String> pages, List<String> maps) {

    /// What the protocol allows in one file.
    private static final int MOST = 50_000;

    private static final int LARGEST = 52_428_800;

    Sitemap {
        pages = List.copyOf(pages);
        maps = List.copyOf(maps);
    }

    /// Reads one, packed or not; nothing outside it is read, whatever it says (no DTD, no entity).
    ///
    /// @throws IOException when it is none
    static Sitemap read(byte[] bytes) throws IOException {
        boolean packed = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        byte[] whole = packed ? unpacked(bytes) : bytes;
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(whole)));
        } catch (XMLStreamException e) {
            throw new IOException("no sitemap: " + e.getMessage(), e);
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] whole = in.readNBytes(LARGEST + 1);
            if (whole.length > LARGEST) {
                throw new IOException("a sitemap of more than " + LARGEST + " bytes");
            }
            return whole;
        }
    }

    private static Sitemap read(XMLStreamReader in) throws XMLStreamException {
        List<String> pages = new ArrayList<>();
        List<String> maps = new ArrayList<>();
        String inside = "";
        while (in.hasNext() && pages.size() + maps.size() < MOST) {
            if (in.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (in.getLocalName()) {
                case "url", "sitemap" -> inside = in.getLocalName();
                case "loc" ->
                        (inside.equals("sitemap") ? maps : pages).add(in.getElementText().strip());
                default -> {}
            }
        }
        return new Sitemap(pages, maps);
    }
}
