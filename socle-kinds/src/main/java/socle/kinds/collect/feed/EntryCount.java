package socle.kinds.collect.feed;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import socle.kinds.collect.Trouble;

/// Counts the entries of a feed in XML apart from the library that reads them, and sees what that
/// library leaves out.
///
/// @param times elements within entries that tell a time
/// @param licence the address of a link of the feed with `rel="license"`, or empty
record EntryCount(long entries, long times, String licence) {

    private static final Set<String> TIMES =
            Set.of("pubdate", "published", "updated", "date", "modified", "issued");

    /// Counts them.
    static EntryCount of(String address, byte[] bytes) throws Trouble {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return counted(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw FeedTrouble.unreadable(address, String.valueOf(e.getMessage()));
        }
    }

    private static EntryCount counted(XMLStreamReader in) throws XMLStreamException {
        long entries = 0;
        long times = 0;
        String licence = "";
        while (in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = in.getLocalName().toLowerCase(Locale.ROOT);
            if (name.equals("item") || name.equals("entry")) {
                entries++;
            } else if (entries > 0 && TIMES.contains(name)) {
                times++;
            } else if (entries == 0 && name.equals("link")) {
                licence = licence.isEmpty() ? licenceOf(in) : licence;
            }
        }
        return new EntryCount(entries, times, licence);
    }

    private static String licenceOf(XMLStreamReader in) {
        @Nullable String relation = in.getAttributeValue(null, "rel");
        @Nullable String address = in.getAttributeValue(null, "href");
        return "license".equalsIgnoreCase(relation) && address != null ? address : "";
    }

    /// Whether its entries tell when they are from.
    boolean isDated() {
        return times >= entries && entries > 0;
    }
}
