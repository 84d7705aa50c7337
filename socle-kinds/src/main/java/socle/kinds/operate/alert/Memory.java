package socle.kinds.operate.alert;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one work leaves to the next: how far the book was read, and what was told so far.
///
/// @param upTo the highest number that was read
/// @param since when it began to watch
/// @param told how many endings it told
/// @param silenced how many were not told because a silence held
/// @param slowest the longest time from an ending to its message, in seconds
record Memory(long upTo, Instant since, long told, long silenced, double slowest) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Nothing read, nothing told.
    static Memory first(Instant now) {
        return new Memory(0, now, 0, 0, 0);
    }

    /// The same, after the book was read up to a number.
    Memory read(long highest) {
        return new Memory(highest, since, told, silenced, slowest);
    }

    /// The same, after more was told or kept back.
    Memory told(long more, long quiet, double latency) {
        return new Memory(upTo, since, told + more, silenced + quiet, Math.max(slowest, latency));
    }

    /// As a cursor.
    String text() {
        return JSON.createObjectNode()
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
        return new Memory(
                root.path("up_to").asLong(),
                Instant.parse(root.path("since").asString()),
                root.path("told").asLong(),
                root.path("silenced").asLong(),
                root.path("slowest").asDouble());
    }
}
