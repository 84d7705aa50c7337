package socle.app.cli;

import java.util.Collection;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Documents for programs.
final class Json {
    private Json() {}

    /// A document with nothing in it yet.
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// How programs read a constant: lower case.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// A list of texts under a key: what each says of itself.
    static void texts(ObjectNode node, String key, Collection<?> values) {
        ArrayNode list = node.putArray(key);
        values.forEach(value -> list.add(value.toString()));
    }
}
