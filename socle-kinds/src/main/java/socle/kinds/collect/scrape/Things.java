package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Objects of the vocabulary of schema.org, however a page writes them: each with its type and its
/// properties, as JSON-LD has them.
final class Things {

    private Things() {}

    /// Whether an object is of a type, written with or without its vocabulary.
    static boolean isA(JsonNode thing, String type) {
        JsonNode told = thing.path("@type");
        if (told.isString()) {
            return same(told.stringValue(), type);
        }
        for (JsonNode one : told) {
            if (one.isString() && same(one.stringValue(), type)) {
                return true;
            }
        }
        return false;
    }

    /// The outermost objects of a type, in their order, wherever they stand.
    static List<JsonNode> outermost(JsonNode from, String type) {
        List<JsonNode> found = new ArrayList<>();
        collect(from, type, found);
        return found;
    }

    private static void collect(JsonNode from, String type, List<JsonNode> found) {
        if (from.isObject() && isA(from, type)) {
            found.add(from);
        } else {
            from.forEach(child -> collect(child, type, found));
        }
    }

    /// The values that a path of properties leads to; lists on the way are followed through.
    ///
    /// @param path names with points between: `address.addressCountry`
    /// @param byId objects that others name by their `@id`
    static List<String> values(JsonNode thing, String path, Map<String, JsonNode> byId) {
        List<JsonNode> here = List.of(thing);
        for (String name : path.split("\\.", -1)) {
            List<JsonNode> next = new ArrayList<>();
            here.forEach(one -> spread(followed(one, byId).path(name), next));
            here = next;
        }
        List<String> values = new ArrayList<>();
        here.forEach(one -> add(one, values));
        return values;
    }

    private static JsonNode followed(JsonNode node, Map<String, JsonNode> byId) {
        JsonNode id = node.path("@id");
        boolean pointer = node.isObject() && node.size() == 1 && id.isString();
        return pointer ? byId.getOrDefault(id.stringValue(), node) : node;
    }

    private static void spread(JsonNode node, List<JsonNode> into) {
        if (node.isArray()) {
            node.forEach(one -> spread(one, into));
        } else if (node.isObject() && node.has("@list")) {
            spread(node.path("@list"), into);
        } else if (!node.isMissingNode()) {
            into.add(node);
        }
    }

    private static void add(JsonNode node, List<String> values) {
        if (node.isObject()) {
            JsonNode plain = node.has("@value") ? node.path("@value") : node.path("@id");
            if (plain.isValueNode()) {
                add(plain, values);
            }
        } else if (node.isValueNode() && !node.isNull()) {
            values.add(node.isNumber() ? node.decimalValue().toPlainString() : node.asString());
        }
    }

    private static boolean same(String told, String wanted) {
        return told.equals(wanted) || local(told).equals(local(wanted));
    }

    private static String local(String type) {
        int slash = Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'));
        return type.substring(Math.max(slash, type.lastIndexOf(':')) + 1).toLowerCase(Locale.ROOT);
    }
}
