package socle.core.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.live.Firing;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Inputs and tables of a version, as JSON text.
final class LedgerJson {

    private static final JsonMapper JSON = new JsonMapper();

    private LedgerJson() {}

    static String inputs(Map<NodeId, String> inputs) {
        ObjectNode json = JSON.createObjectNode();
        new TreeMap<>(inputs).forEach((node, version) -> json.put(node.value(), version));
        return json.toString();
    }

    static String names(Collection<NodeId> nodes) {
        ArrayNode json = JSON.createArrayNode();
        nodes.stream().sorted().forEach(node -> json.add(node.value()));
        return json.toString();
    }

    static List<NodeId> names(String text) {
        List<NodeId> nodes = new ArrayList<>();
        JSON.readTree(text).forEach(node -> nodes.add(new NodeId(node.asString())));
        return nodes;
    }

    static String words(Collection<String> words) {
        ArrayNode json = JSON.createArrayNode();
        words.stream().sorted().forEach(json::add);
        return json.toString();
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        JSON.readTree(text).forEach(word -> words.add(word.asString()));
        return words;
    }

    static Map<NodeId, String> inputs(String text) {
        Map<NodeId, String> inputs = new TreeMap<>();
        for (Map.Entry<String, JsonNode> one : JSON.readTree(text).properties()) {
            inputs.put(new NodeId(one.getKey()), one.getValue().asString());
        }
        return inputs;
    }

    static String tables(List<Table> tables) {
        ArrayNode json = JSON.createArrayNode();
        for (Table table : tables) {
            ObjectNode one = json.addObject();
            one.put("name", table.name()).put("version", table.version());
            columns(one.putArray("columns"), table.columns());
            one.put("rows", table.rows()).put("bytes", table.bytes()).put("digest", table.digest());
        }
        return json.toString();
    }

    static List<Table> tables(String text) {
        List<Table> tables = new ArrayList<>();
        for (JsonNode one : JSON.readTree(text)) {
            tables.add(
                    new Table(
                            one.path("name").asString(),
                            one.path("version").asString(),
                            columns(one.path("columns")),
                            one.path("rows").asLong(),
                            one.path("bytes").asLong(),
                            one.path("digest").asString()));
        }
        return tables;
    }

    static String troubles(List<Firing.TroubleOf> troubles) {
        ArrayNode json = JSON.createArrayNode();
        for (Firing.TroubleOf one : troubles) {
            ObjectNode trouble = json.addObject().put("node", one.node().value());
            trouble.put("en", one.why().en()).put("fr", one.why().fr());
            trouble.set("blocks", JSON.readTree(names(one.blocks())));
        }
        return json.toString();
    }

    static List<Firing.TroubleOf> troubles(String text) {
        List<Firing.TroubleOf> troubles = new ArrayList<>();
        for (JsonNode one : JSON.readTree(text)) {
            troubles.add(
                    new Firing.TroubleOf(
                            new NodeId(one.path("node").asString()),
                            new Phrase(one.path("en").asString(), one.path("fr").asString()),
                            names(one.path("blocks").toString())));
        }
        return troubles;
    }

    static void columns(ArrayNode json, List<Column> columns) {
        columns.forEach(column -> json.addArray().add(column.name()).add(column.type()));
    }

    static List<Column> columns(JsonNode json) {
        List<Column> columns = new ArrayList<>();
        json.forEach(one -> columns.add(new Column(one.get(0).asString(), one.get(1).asString())));
        return columns;
    }
}
