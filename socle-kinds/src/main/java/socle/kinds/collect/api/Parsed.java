package socle.kinds.collect.api;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// One answer as a document, and the records in it.
record Parsed(AnswerFormat format, JsonNode document, List<JsonNode> records) {
    Parsed {
        records = List.copyOf(records);
    }
}
