package socle.kinds.collect.api;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.Jackson3JsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.Jackson3MappingProvider;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A place in a document: compiled once, read many times.
final class Where {

    private static final Configuration READING =
            Configuration.builder()
                    .jsonProvider(new Jackson3JsonNodeJsonProvider())
                    .mappingProvider(new Jackson3MappingProvider())
                    .build();

    private final String text;
    private final JsonPath path;

    private Where(String text, String path) {
        this.text = text;
        this.path = JsonPath.compile(path);
    }

    /// A place in a record: the name of a field, or a JSONPath.
    static Where inRecord(String text) {
        return new Where(text, text.startsWith("$") ? text : "$" + field(text));
    }

    /// A place in an answer: a JSONPath, or a path of XML elements, the last perhaps an attribute.
    static Where inAnswer(String text) {
        if (!text.startsWith("/")) {
            return new Where(text, text);
        }
        String steps =
                Arrays.stream(text.substring(1).split("/", -1))
                        .map(step -> step.startsWith("@") ? step.substring(1) : step)
                        .map(Where::field)
                        .collect(Collectors.joining());
        return new Where(text, "$" + steps);
    }

    private static String field(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a step without a name");
        }
        return "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    /// Whether it names one place rather than many.
    boolean isOne() {
        return path.isDefinite();
    }

    /// What stands there, when anything does.
    Optional<JsonNode> in(JsonNode document) {
        try {
            JsonNode found = path.read(document, READING);
            return Optional.ofNullable(found);
        } catch (PathNotFoundException _) {
            return Optional.empty();
        }
    }

    /// The text of a single value there, when there is one.
    Optional<String> textIn(JsonNode document) {
        return in(document)
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(Where::plain)
                .filter(found -> !found.isBlank());
    }

    private static String plain(JsonNode node) {
        return node.isString() ? node.stringValue() : node.asString();
    }

    @Override
    public String toString() {
        return text;
    }
}
