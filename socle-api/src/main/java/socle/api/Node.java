package socle.api;

import socle.api.text.NodeId;
import socle.api.text.Place;

/// A declared node: its name, its kind, its common keys and its own.
///
/// @param place where it is declared
public record Node<S extends Record>(
        NodeId id, NodeKind<S> kind, Header header, S spec, Place place) {

    /// Its title, or its name when it has none.
    public String title() {
        return header.title().orElse(id.value());
    }
}
