package socle.core.serve;

import java.util.Map;
import java.util.TreeMap;
import socle.api.text.NodeId;

/// A node that schedules, made due by somebody who asks a server for it.
///
/// @param said what was said for its inputs, as it was written
/// @param values the same as SQL writes them
/// @param who asks, by name; empty for whoever serves
public record JobOrder(
        NodeId node, Map<String, String> said, Map<String, String> values, String who) {

    public JobOrder {
        said = Map.copyOf(said);
        values = Map.copyOf(values);
    }

    /// What stands beside the node's name in the ledger.
    String words() {
        StringBuilder words = new StringBuilder();
        new TreeMap<>(said)
                .forEach((input, value) -> words.append(" --input " + input + "=" + value));
        return words.toString();
    }
}
