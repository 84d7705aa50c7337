package socle.kinds.collect.crawl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a host reserves of text and data mining, by its `/.well-known/tdmrep.json` (TDM Reservation
/// Protocol, W3C community group report of 2024, section 6).
///
/// @param rules in their order: the first that fits a path decides
record Reservations(List<Rule> rules) {

    private static final JsonMapper JSON = new JsonMapper();

    /// One rule of the file.
    record Rule(Wildcard location, boolean reserved) {}

    Reservations {
        rules = List.copyOf(rules);
    }

    static Reservations none() {
        return new Reservations(List.of());
    }

    /// Reads the file; one that is none says nothing.
    static Reservations read(byte[] bytes) {
        try {
            List<Rule> rules = new ArrayList<>();
            for (JsonNode one : JSON.readTree(new String(bytes, StandardCharsets.UTF_8))) {
                String location = one.path("location").asString("");
                if (!location.isEmpty()) {
                    boolean reserved = one.path("tdm-reservation").asString("").equals("1");
                    rules.add(new Rule(Wildcard.of(location), reserved));
                }
            }
            return new Reservations(rules);
        } catch (JacksonException e) {
            return none();
        }
    }

    /// `1` when mining is reserved there, `0` when it is said not to be, empty when nothing is
    /// said.
    String of(String pathAndQuery) {
        for (Rule rule : rules) {
            if (rule.location().fits(pathAndQuery)) {
                return rule.reserved() ? "1" : "0";
            }
        }
        return "";
    }
}
