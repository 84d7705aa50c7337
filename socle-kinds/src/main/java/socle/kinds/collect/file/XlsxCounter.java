package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import socle.kinds.collect.Trouble;

/// Counts the rows of a sheet that are not empty, from the XML of the workbook itself (ECMA-376
/// part 1, 18.3) and the JDK's own parser.
final class XlsxCounter implements Counter {

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final FileSpec spec;

    XlsxCounter(FileSpec spec) {
        this.spec = spec;
    }

    @Override
    public long rows(Source source, InputStream unpacked) throws IOException, Trouble {
        try (ZipFile zip = new ZipFile(source.path().toFile())) {
            long rows = rows(zip, sheet(zip));
            return rows - (spec.header() ? 1 : 0);
        } catch (XMLStreamException e) {
            throw FileTrouble.noWorkbook(source);
        }
    }

    /// The path of the sheet inside the archive: its name leads to an id, the id to a target.
    private String sheet(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        each(
                zip,
                "xl/_rels/workbook.xml.rels",
                xml -> {
                    if (xml.getLocalName().equals("Relationship")) {
                        targets.put(
                                xml.getAttributeValue(null, "Id"),
                                xml.getAttributeValue(null, "Target"));
                    }
                });
        StringBuilder id = new StringBuilder();
        each(
                zip,
                "xl/workbook.xml",
                xml -> {
                    if (id.isEmpty() && xml.getLocalName().equals("sheet") && isWanted(xml)) {
                        id.append(xml.getAttributeValue(RELATIONS, "id"));
                    }
                });
        String target = targets.getOrDefault(id.toString(), "worksheets/sheet1.xml");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private boolean isWanted(XMLStreamReader sheet) {
        return spec.sheet()
                .map(name -> name.equals(sheet.getAttributeValue(null, "name")))
                .orElse(true);
    }

    private long rows(ZipFile zip, String sheet) throws IOException, XMLStreamException {
        RowCount count = new RowCount();
        each(zip, sheet, count);
        return count.rows;
    }

    private static void each(ZipFile zip, String name, Element element)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new XMLStreamException("it has no part " + name);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element.at(xml);
                }
            }
        }
    }

    /// What is done at each start of an element.
    private interface Element {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    /// Counts rows below those to pass over that hold a value, a text or a formula.
    private final class RowCount implements Element {
        private long rows;
        private long number;
        private boolean counted;

        @Override
        public void at(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "row" -> {
                    String written = xml.getAttributeValue(null, "r");
                    number = written == null ? number + 1 : Long.parseLong(written);
                    counted = number <= spec.skip();
                }
                case "v", "is", "f" -> {
                    rows += counted ? 0 : 1;
                    counted = true;
                }
                default -> {}
            }
        }
    }
}
