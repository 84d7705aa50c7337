package socle.core.reference;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.core.text.Documents;
import socle.core.text.Form;
import socle.core.text.Forms;
import socle.core.text.Key;
import socle.core.text.Shape;
import socle.core.text.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes forms as JSON Schema (draft 2020-12). Records within records become definitions, each
/// written once.
final class SchemaDefinitions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAME = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";

    private final Documents documents = new Documents();
    private final Forms forms;
    private final Language language;
    private final Map<String, ObjectNode> written = new TreeMap<>();
    private final Deque<Class<? extends Record>> open = new ArrayDeque<>();

    SchemaDefinitions(Forms forms, Language language) {
        this.forms = forms;
        this.language = language;
    }

    /// Adds the keys of a form to an object of a schema.
    void keys(Form form, ObjectNode object) {
        ObjectNode properties = object.withObjectProperty("properties");
        ArrayNode required = JSON.arrayNode();
        for (Key key : form.keys()) {
            properties.set(key.name(), property(key));
            if (key.isNeeded() && key.home() == Key.Home.KEY) {
                required.add(key.name());
            }
        }
        required.forEach(object.withArrayProperty("required")::add);
    }

    /// The definitions that keys refer to, by name; those of further records included.
    Map<String, ObjectNode> all() {
        while (!open.isEmpty()) {
            Class<? extends Record> type = open.pop();
            Form form = forms.of(type);
            ObjectNode object = closed();
            form.sentence().ifPresent(words -> object.put("description", words.in(language)));
            keys(form, object);
            written.put(name(type), object);
        }
        return written;
    }

    /// An object that takes the keys it names and no other.
    static ObjectNode closed() {
        return JSON.objectNode().put("type", "object").put("additionalProperties", false);
    }

    private ObjectNode property(Key key) {
        ObjectNode property = shape(key.shape());
        String words = key.sentence().in(language);
        if (!words.isEmpty()) {
            property.put("description", words);
        }
        if (key.absent() instanceof Key.Absent.Fallback(String yaml)) {
            property.set("default", json(documents.value(yaml, Place.of("@Default"))));
        }
        return property;
    }

    private static JsonNode json(Yaml value) {
        return switch (value) {
            case Yaml.Leaf(String text, Yaml.Sort sort, Place _, Place _) ->
                    switch (sort) {
                        case TEXT -> JSON.stringNode(text);
                        case NUMBER -> JSON.numberNode(new BigDecimal(text));
                        case TRUTH -> JSON.booleanNode(Boolean.parseBoolean(text));
                        case NOTHING -> JSON.nullNode();
                    };
            case Yaml.Items(List<Yaml> each, Place _) -> {
                ArrayNode items = JSON.arrayNode();
                each.forEach(item -> items.add(json(item)));
                yield items;
            }
            case Yaml.Keys(List<Yaml.Entry> entries, Place _) -> {
                ObjectNode object = JSON.objectNode();
                entries.forEach(entry -> object.set(entry.key().text(), json(entry.value())));
                yield object;
            }
        };
    }

    private ObjectNode shape(Shape shape) {
        return switch (shape) {
            case Shape.One(Shape.Word word) -> one(word);
            case Shape.Choice(Class<?> _, List<Shape.Option> options) -> choice(options);
            case Shape.Many(Shape each) -> either(list(each), shape(each));
            case Shape.Named(Shape.Word word, Shape each) -> named(word, each);
            case Shape.Group(Class<? extends Record> type) -> group(type);
            case Shape.Text _ -> types("string");
        };
    }

    private ObjectNode one(Shape.Word word) {
        return switch (word) {
            case TEXT, COLUMN, EXPRESSION -> types("string", "number", "boolean");
            case INT, LONG -> types("integer");
            case DOUBLE, DECIMAL -> types("number");
            case TRUTH -> types("boolean");
            case DATE -> types("string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
            case DURATION ->
                    types("string").put("pattern", "^((\\d+[smhdw])+|[-+]?[pP][0-9tTdDhHmMsS.]+)$");
            case NODE, TABLE, REF, LINK -> types("string").put("pattern", NAME);
            case SQL, MARKDOWN, FILES, REQUIREMENT -> types("string");
            case SECRET -> secret();
            case VALUE -> types("string", "number", "boolean", "null");
        };
    }

    private static ObjectNode types(String... types) {
        if (types.length == 1) {
            return JSON.objectNode().put("type", types[0]);
        }
        ArrayNode all = JSON.arrayNode();
        List.of(types).forEach(all::add);
        return JSON.objectNode().set("type", all);
    }

    private static ObjectNode secret() {
        ObjectNode secret = closed();
        secret.withObjectProperty("properties").set("secret", types("string"));
        secret.withArrayProperty("required").add("secret");
        return secret;
    }

    private ObjectNode choice(List<Shape.Option> options) {
        ObjectNode choice = JSON.objectNode();
        if (options.stream().allMatch(option -> option.sentence().isEmpty())) {
            options.forEach(option -> choice.withArrayProperty("enum").add(option.word()));
            return choice;
        }
        for (Shape.Option option : options) {
            ObjectNode one = JSON.objectNode().put("const", option.word());
            option.sentence().stream()
                    .map((Phrase words) -> words.in(language))
                    .forEach(words -> one.put("description", words));
            choice.withArrayProperty("oneOf").add(one);
        }
        return choice;
    }

    private ObjectNode list(Shape each) {
        return JSON.objectNode().put("type", "array").set("items", shape(each));
    }

    private ObjectNode named(Shape.Word word, Shape each) {
        ObjectNode map = JSON.objectNode().put("type", "object");
        map.set("additionalProperties", shape(each));
        ObjectNode name = one(word);
        if (name.has("pattern")) {
            map.set("propertyNames", JSON.objectNode().set("pattern", name.get("pattern")));
        }
        return map;
    }

    /// The keys of a record, or the value of its first key alone.
    private ObjectNode group(Class<? extends Record> type) {
        String name = name(type);
        if (!written.containsKey(name)) {
            written.put(name, JSON.objectNode());
            open.push(type);
        }
        ObjectNode whole = JSON.objectNode().put("$ref", "#/$defs/" + name);
        Shape first = forms.of(type).keys().getFirst().shape();
        return first instanceof Shape.Group || first instanceof Shape.Named
                ? whole
                : either(whole, shape(first));
    }

    private static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode either = JSON.objectNode();
        either.withArrayProperty("anyOf").add(one).add(other);
        return either;
    }

    private static String name(Class<? extends Record> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
