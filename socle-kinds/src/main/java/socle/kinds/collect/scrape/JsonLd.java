package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON-LD 1.1 that a page carries, without its contexts: names are taken as they are written.
///
/// @param blocks those that read as JSON
/// @param broken the texts of those that do not
/// @param byId every object that has an `@id` and says more
record JsonLd(List<JsonNode> blocks, List<String> broken, Map<String, JsonNode> byId) {

    private static final Evaluator SCRIPTS =
            Selector.evaluatorOf("script[type^=application/ld+json]");

    /// Decimals as they are written.
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    static JsonLd in(Document document) {
        List<JsonNode> blocks = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        Map<String, JsonNode> byId = new HashMap<>();
        for (Element script : document.select(SCRIPTS)) {
            String text = script.data();
            try {
                JsonNode block = JSON.readTree(text);
                blocks.add(block);
                index(block, byId);
            } catch (JacksonException _) {
                broken.add(text);
            }
        }
        return new JsonLd(blocks, broken, byId);
    }

    /// The outermost objects of a type.
    List<JsonNode> things(String type) {
        return blocks.stream().flatMap(one -> Things.outermost(one, type).stream()).toList();
    }

    private static void index(JsonNode node, Map<String, JsonNode> byId) {
        if (node.isObject() && node.size() > 1 && node.path("@id").isString()) {
            byId.putIfAbsent(node.path("@id").stringValue(), node);
        }
        node.forEach(child -> index(child, byId));
    }
}
