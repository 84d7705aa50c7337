package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The microdata of a page, as objects (HTML Living Standard, sections 5.2 and 5.5).
final class Microdata {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// Items that name others twice, which name others twice, would have no end.
    private static final int MOST_ELEMENTS = 2_000_000;

    private final Document document;
    private int left = MOST_ELEMENTS;
    private final IdentityHashMap<Element, Element> open = new IdentityHashMap<>();

    private Microdata(Document document) {
        this.document = document;
    }

    /// The outermost items of a type, each with the element that it begins at.
    static Map<Element, JsonNode> items(Document document, String type) {
        Map<Element, JsonNode> items = new LinkedHashMap<>();
        collect(document, type, new Microdata(document), items);
        return items;
    }

    private static void collect(
            Element from, String type, Microdata reader, Map<Element, JsonNode> items) {
        for (Element child : from.children()) {
            if (isItem(child, type)) {
                items.put(child, reader.item(child));
            } else {
                collect(child, type, reader, items);
            }
        }
    }

    static boolean isItem(Element element, String type) {
        return element.hasAttr("itemscope")
                && element.hasAttr("itemtype")
                && Things.isA(typed(element), type);
    }

    private static ObjectNode typed(Element element) {
        ObjectNode node = NODES.objectNode();
        var types = node.putArray("@type");
        for (String type : words(element.attr("itemtype"))) {
            types.add(type);
        }
        return node;
    }

    /// An item that is inside itself, by `itemref`, ends there.
    private ObjectNode item(Element element) {
        ObjectNode node = typed(element);
        if (element.hasAttr("itemid")) {
            node.put("@id", element.attr("itemid"));
        }
        open.put(element, element);
        element.children().forEach(child -> properties(child, node));
        for (String id : words(element.attr("itemref"))) {
            Element other = document.getElementById(id);
            if (other != null && !open.containsKey(other)) {
                properties(other, node);
            }
        }
        open.remove(element);
        return node;
    }

    private void properties(Element element, ObjectNode into) {
        if (open.containsKey(element) || --left < 0) {
            return;
        }
        boolean scope = element.hasAttr("itemscope");
        List<String> names = words(element.attr("itemprop"));
        if (!names.isEmpty()) {
            JsonNode value = scope ? item(element) : NODES.stringNode(value(element));
            names.stream()
                    .filter(name -> !name.startsWith("@"))
                    .forEach(name -> into.withArrayProperty(name).add(value));
        }
        if (!scope) {
            element.children().forEach(child -> properties(child, into));
        }
    }

    /// The value of a property (section 5.2.4).
    private static String value(Element element) {
        String attribute = attribute(element.normalName());
        boolean told = attribute != null && element.hasAttr(attribute);
        return told ? element.attr(String.valueOf(attribute)) : element.text();
    }

    private static @Nullable String attribute(String tag) {
        return switch (tag) {
            case "meta" -> "content";
            case "audio", "embed", "iframe", "img", "source", "track", "video" -> "src";
            case "a", "area", "link" -> "href";
            case "object" -> "data";
            case "data", "meter" -> "value";
            case "time" -> "datetime";
            default -> null;
        };
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
