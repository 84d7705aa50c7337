package socle.kinds.operate.alert;

import java.time.Instant;
import java.util.Optional;
import socle.api.live.Firing;
import socle.api.text.Language;
import socle.api.text.NodeId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A message as a CloudEvent in structured JSON (CloudEvents 1.0.2, JSON format).
record CloudEvent(NodeId alert, Language language) {

    private static final JsonMapper JSON = new JsonMapper();

    String text(Message message) {
        ObjectNode root = JSON.createObjectNode();
        root.put("specversion", "1.0");
        root.put("id", message.id());
        root.put("source", "/alerts/" + alert);
        root.put("type", "socle.job." + type(message));
        if (!message.isDigest()) {
            root.put("subject", message.first().firing().node().value());
        }
        root.put("time", message.at().toString());
        root.put("datacontenttype", "application/json");
        ObjectNode data = message.isDigest() ? digest(message) : alarm(message.first());
        data.put("words", new LetterWords(alert, language).letter(message).subject());
        root.set("data", data);
        return root.toString();
    }

    private static String type(Message message) {
        return message.isDigest() ? "digest" : message.first().ending().word();
    }

    private ObjectNode digest(Message message) {
        ObjectNode data = JSON.createObjectNode();
        data.put("total", message.alarms().size());
        ObjectNode counts = data.putObject("by_node");
        message.byNode().forEach(counts::put);
        ArrayNode first = data.putArray("first");
        message.listed().forEach(one -> first.add(alarm(one).put("id", one.id())));
        return data;
    }

    private ObjectNode alarm(Alarm alarm) {
        Firing firing = alarm.firing();
        ObjectNode data = JSON.createObjectNode();
        data.put("node", firing.node().value());
        data.put("ending", alarm.ending().word());
        data.put("due", firing.due().toString());
        put(data, "began", firing.began());
        put(data, "ended", firing.ended());
        data.put("attempts", firing.attempts());
        firing.run().ifPresent(run -> data.put("run", run));
        data.put("retry", alarm.retry());
        ArrayNode troubles = data.putArray("troubles");
        alarm.troubles().forEach(one -> troubles.add(trouble(one)));
        return data;
    }

    private ObjectNode trouble(Firing.TroubleOf trouble) {
        ObjectNode data = JSON.createObjectNode();
        data.put("node", trouble.node().value());
        data.put("why", trouble.why().in(language));
        ArrayNode blocks = data.putArray("blocks");
        trouble.blocks().forEach(one -> blocks.add(one.value()));
        return data.put("retry", Alarm.retry(trouble));
    }

    private static void put(ObjectNode data, String key, Optional<Instant> at) {
        at.ifPresent(instant -> data.put(key, instant.toString()));
    }
}
