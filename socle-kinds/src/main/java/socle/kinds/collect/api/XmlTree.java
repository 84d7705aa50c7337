package socle.kinds.collect.api;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import socle.api.text.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads XML as if it were JSON: elements and attributes are fields under their local names, an
/// element that comes again makes a list, one with text alone is that text, an empty one is null.
/// No document type is read, so no entity can blow up or reach outside.
final class XmlTree {

    /// Deeper than any document of data, and less than the JDK's own bound.
    private static final int DEEPEST = 90;

    private final XMLStreamReader in;

    private XmlTree(XMLStreamReader in) {
        this.in = in;
    }

    /// The document, its root element the one field of it.
    static JsonNode of(byte[] bytes) throws Unreadable {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new XmlTree(in).document();
        } catch (XMLStreamException e) {
            throw new Unreadable(words(e));
        }
    }

    /// The parser's own words and its place, on one line.
    private static Phrase words(XMLStreamException e) {
        String last = String.valueOf(e.getMessage()).lines().reduce("", (_, line) -> line);
        String words = last.startsWith("Message: ") ? last.substring(9) : last;
        return Phrase.of(
                "line %s, column %s: %s",
                "ligne %s, colonne %s\u00a0: %s",
                e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                e.getLocation() == null ? 0 : e.getLocation().getColumnNumber(),
                words);
    }

    private JsonNode document() throws XMLStreamException, Unreadable {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                String name = in.getLocalName();
                document.set(name, element(1));
            }
        }
        return document;
    }

    private JsonNode element(int depth) throws XMLStreamException, Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(
                    Phrase.of(
                            "its elements lie more than %s deep",
                            "ses éléments s’emboîtent sur plus de %s niveaux", DEEPEST));
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            fields.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = in.getLocalName();
                    add(fields, name, element(depth + 1));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(in.getText());
                default -> {}
            }
        }
        return closed(fields, text.toString().strip());
    }

    private static JsonNode closed(ObjectNode fields, String text) {
        if (fields.isEmpty()) {
            return text.isEmpty()
                    ? JsonNodeFactory.instance.nullNode()
                    : JsonNodeFactory.instance.stringNode(text);
        }
        if (!text.isEmpty()) {
            fields.put("text", text);
        }
        return fields;
    }

    private static void add(ObjectNode fields, String name, JsonNode value) {
        @Nullable JsonNode before = fields.get(name);
        switch (before) {
            case null -> fields.set(name, value);
            case ArrayNode list -> list.add(value);
            default ->
                    fields.set(name, JsonNodeFactory.instance.arrayNode().add(before).add(value));
        }
    }
}
