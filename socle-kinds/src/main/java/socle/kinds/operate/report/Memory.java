package socle.kinds.operate.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What one work leaves to the next: which due times were served, and what was sent last.
///
/// @param ids of the last reports, oldest first
/// @param at when the last was sent; empty when none was
/// @param sent how many reports were sent
/// @param reached how many people and programs took the last
record Memory(List<String> ids, String at, long sent, long reached) {

    private static final JsonMapper JSON = new JsonMapper();

    /// A due time is served again only when its server died; no more than a few can be open.
    private static final int KEPT = 50;

    Memory {
        ids = List.copyOf(ids);
    }

    /// Nothing sent.
    static Memory none() {
        return new Memory(List.of(), "", 0, 0);
    }

    /// The same, after another was sent.
    Memory with(String id, Instant now, long people) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return new Memory(
                more.subList(Math.max(0, more.size() - KEPT), more.size()),
                now.toString(),
                sent + 1,
                people);
    }

    /// As a cursor.
    String text() {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode list = root.putArray("ids");
        ids.forEach(list::add);
        return root.put("at", at).put("sent", sent).put("reached", reached).toString();
    }

    /// From a cursor.
    static Memory parse(String text) {
        JsonNode root = JSON.readTree(text);
        List<String> ids = new ArrayList<>();
        root.path("ids").forEach(one -> ids.add(one.asString()));
        return new Memory(
                ids,
                root.path("at").asString(),
                root.path("sent").asLong(),
                root.path("reached").asLong());
    }
}
