package socle.core.reference;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import socle.api.Header;
import socle.api.NodeKind;
import socle.api.text.Language;
import socle.core.project.Kinds;
import socle.core.project.Settings;
import socle.core.text.Form;
import socle.core.text.Forms;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON Schemas (draft 2020-12) of what authors write: one a kind, one for any node of a YAML file,
/// one
/// for the settings.
public final class Schemas {

    /// The schema of any node in a YAML file: its `kind` says which keys it takes.
    public static final String NODE = "node.schema.json";

    /// The schema of `socle.yml`.
    public static final String SETTINGS = "socle.schema.json";

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Kinds kinds;
    private final Forms forms;
    private final Language language;

    /// @param language of the descriptions
    public Schemas(Kinds kinds, Forms forms, Language language) {
        this.kinds = kinds;
        this.forms = forms;
        this.language = language;
    }

    /// All schemas, by file name.
    public SequencedMap<String, ObjectNode> all() {
        TreeMap<String, ObjectNode> all = new TreeMap<>();
        kinds.all().forEach(kind -> all.put(fileName(kind), of(kind)));
        all.put(NODE, node());
        all.put(SETTINGS, settings());
        return all;
    }

    /// The name of the file that holds the schema of a kind.
    public static String fileName(NodeKind<?> kind) {
        return "kind." + kind.word() + ".schema.json";
    }

    /// What one node of a kind may say.
    public ObjectNode of(NodeKind<?> kind) {
        SchemaDefinitions definitions = new SchemaDefinitions(forms, language);
        ObjectNode schema = head(kind.label().in(language));
        ObjectNode body = body(kind, definitions);
        body.propertyStream().forEach(each -> schema.set(each.getKey(), each.getValue()));
        return with(definitions, schema);
    }

    /// What any node of a YAML file may say.
    public ObjectNode node() {
        SchemaDefinitions definitions = new SchemaDefinitions(forms, language);
        ObjectNode schema = head("Socle");
        schema.put("type", "object").withArrayProperty("required").add("kind");
        ObjectNode word = schema.withObjectProperty("properties").putObject("kind");
        for (NodeKind<?> kind : kinds.all()) {
            word.withArrayProperty("enum").add(kind.word());
            ObjectNode rule = schema.withArrayProperty("allOf").addObject();
            ObjectNode when = rule.putObject("if");
            when.putObject("properties").putObject("kind").put("const", kind.word());
            when.putArray("required").add("kind");
            rule.set("then", body(kind, definitions));
        }
        return with(definitions, schema);
    }

    /// What `socle.yml` may say.
    public ObjectNode settings() {
        SchemaDefinitions definitions = new SchemaDefinitions(forms, language);
        Form form = forms.of(Settings.class);
        ObjectNode schema = head("socle.yml");
        form.sentence().ifPresent(words -> schema.put("description", words.in(language)));
        schema.put("type", "object").put("additionalProperties", false);
        definitions.keys(form, schema);
        return with(definitions, schema);
    }

    private ObjectNode body(NodeKind<?> kind, SchemaDefinitions definitions) {
        Form form = forms.of(kind.spec());
        ObjectNode object = SchemaDefinitions.closed();
        form.sentence().ifPresent(words -> object.put("description", words.in(language)));
        ObjectNode properties = object.withObjectProperty("properties");
        properties.putObject("kind").put("const", kind.word());
        properties.putObject("id").put("type", "string");
        // A file of SQL or Markdown takes its kind from its folder.
        if (kind.home().extension().equals("yml")) {
            object.withArrayProperty("required").add("kind");
        }
        for (Form each : List.of(form, forms.of(Header.class))) {
            definitions.keys(each, object);
        }
        return object;
    }

    private static ObjectNode head(String title) {
        return JSON.objectNode().put("$schema", DRAFT).put("title", title);
    }

    private static ObjectNode with(SchemaDefinitions definitions, ObjectNode schema) {
        ObjectNode all = JSON.objectNode();
        definitions.all().forEach(all::set);
        if (!all.isEmpty()) {
            schema.set("$defs", all);
        }
        return schema;
    }
}
