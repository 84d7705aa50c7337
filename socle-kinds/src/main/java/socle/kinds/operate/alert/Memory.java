package socle.kinds.operate.alert;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import socle.api.text.NodeId;
import socle.kinds.operate.alert.Crossing.Level;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What one work leaves to the next: how far the book was read, and what was told so far.
///
/// @param upTo the highest number that was read
/// @param since when it began to watch
/// @param told how many endings it told
/// @param silenced how many were not told because a silence held
/// @param slowest the longest time from an ending to its message, in seconds
/// @param crossed how many crossings it told
/// @param levels how indicators stood, by name
record Memory(
        long upTo,
        Instant since,
        long told,
        long silenced,
        double slowest,
        long crossed,
        SortedMap<String, Level> levels) {

    private static final JsonMapper JSON = new JsonMapper();

    Memory {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }

    /// Nothing read, nothing told.
    static Memory first(Instant now) {
        return new Memory(0, now, 0, 0, 0, 0, new TreeMap<>());
    }

    /// The same, after the book was read up to a number.
    Memory read(long highest) {
        return new Memory(highest, since, told, silenced, slowest, crossed, levels);
    }

    /// The same, after more was told or kept back.
    Memory told(long more, long quiet, double latency) {
        double longest = Math.max(slowest, latency);
        return new Memory(upTo, since, told + more, silenced + quiet, longest, crossed, levels);
    }

    /// How an indicator stood; within its thresholds when it was never looked at.
    Level level(NodeId indicator) {
        return levels.getOrDefault(indicator.value(), Level.HELD);
    }

    /// The same, after indicators were looked at and so many crossings were told.
    Memory seen(List<Crossing> indicators, long more) {
        SortedMap<String, Level> after = new TreeMap<>(levels);
        indicators.forEach(one -> after.put(one.indicator().id().value(), one.to()));
        return new Memory(upTo, since, told, silenced, slowest, crossed + more, after);
    }

    /// As a cursor.
    String text() {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode stood = root.putObject("levels");
        levels.forEach((name, level) -> stood.put(name, level.name()));
        return root.put("crossed", crossed)
                .put("up_to", upTo)
                .put("since", since.toString())
                .put("told", told)
                .put("silenced", silenced)
                .put("slowest", slowest)
                .toString();
    }

    /// From a cursor.
    static Memory parse(String text) {
        JsonNode root = JSON.readTree(text);
        SortedMap<String, Level> levels = new TreeMap<>();
        root.path("levels")
                .properties()
                .forEach(one -> levels.put(one.getKey(), Level.valueOf(one.getValue().asString())));
        return new Memory(
                root.path("up_to").asLong(),
                Instant.parse(root.path("since").asString()),
                root.path("told").asLong(),
                root.path("silenced").asLong(),
                root.path("slowest").asDouble(),
                root.path("crossed").asLong(0),
                levels);
    }
}
