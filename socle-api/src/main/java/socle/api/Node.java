package socle.api;

import java.util.Map;
import socle.api.text.NodeId;
import socle.api.text.Place;

/// A declared node: its name, its kind, its common keys and its own.
///
/// @param place where it is declared
/// @param keys where each of its keys is written
public record Node<S extends Record>(
        NodeId id, NodeKind<S> kind, Header header, S spec, Place place, Map<String, Place> keys) {

    public Node {
        keys = Map.copyOf(keys);
    }

    /// A node that no text holds.
    public Node(NodeId id, NodeKind<S> kind, Header header, S spec, Place place) {
        this(id, kind, header, spec, place, Map.of());
    }

    /// Where a key is written, or where the node begins when it is not.
    public Place at(String key) {
        return keys.getOrDefault(key, place);
    }

    /// Its title, or its name when it has none.
    public String title() {
        return header.title().orElse(id.value());
    }
}
