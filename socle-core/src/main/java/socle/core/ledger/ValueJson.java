package socle.core.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The values that `Rows` names, as JSON without loss: text, truth, whole and floating point
/// numbers
/// as JSON has them, all others under the name of their type.
final class ValueJson {

    private static final JsonNodeFactory NODES = new JsonMapper().getNodeFactory();

    private ValueJson() {}

    static ObjectNode write(Rows rows) {
        ObjectNode json = NODES.objectNode();
        LedgerJson.columns(json.putArray("columns"), rows.columns());
        ArrayNode values = json.putArray("values");
        for (List<@Nullable Object> row : rows.values()) {
            ArrayNode line = values.addArray();
            row.forEach(value -> line.add(write(value)));
        }
        return json;
    }

    static Rows rows(JsonNode json) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (JsonNode line : json.path("values")) {
            List<@Nullable Object> row = new ArrayList<>();
            line.forEach(value -> row.add(read(value)));
            values.add(row);
        }
        return Rows.of(LedgerJson.columns(json.path("columns")), values);
    }

    static JsonNode write(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case String text -> NODES.stringNode(text);
            case Boolean truth -> NODES.booleanNode(truth);
            case Long number -> NODES.numberNode(number.longValue());
            case Double number when Double.isFinite(number) ->
                    NODES.numberNode(number.doubleValue());
            case Double number -> tagged("double", number);
            case BigDecimal number -> tagged("decimal", number);
            case LocalDate date -> tagged("date", date);
            case LocalTime time -> tagged("time", time);
            case LocalDateTime moment -> tagged("timestamp", moment);
            case OffsetDateTime moment -> tagged("instant", moment);
            default ->
                    throw new IllegalArgumentException(
                            "rows hold no " + value.getClass().getSimpleName());
        };
    }

    static @Nullable Object read(JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        if (json.isObject()) {
            var tag = json.properties().iterator().next();
            return read(tag.getKey(), tag.getValue().asString());
        }
        if (json.isBoolean()) {
            return json.asBoolean();
        }
        if (json.isNumber()) {
            return json.isIntegralNumber() ? (Object) json.asLong() : (Object) json.asDouble();
        }
        return json.asString();
    }

    /// A floating point number.
    static double number(JsonNode json) {
        return read(json) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static Object read(String type, String text) {
        return switch (type) {
            case "double" -> Double.valueOf(text);
            case "decimal" -> new BigDecimal(text);
            case "date" -> LocalDate.parse(text);
            case "time" -> LocalTime.parse(text);
            case "timestamp" -> LocalDateTime.parse(text);
            case "instant" -> OffsetDateTime.parse(text);
            default -> throw new IllegalArgumentException("no value is of type " + type);
        };
    }

    private static ObjectNode tagged(String type, Object value) {
        return NODES.objectNode().put(type, value.toString());
    }
}
