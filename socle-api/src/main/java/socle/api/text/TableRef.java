package socle.api.text;

/// The name of a node whose table is read: this node waits for it.
public record TableRef(NodeId node, Place place) implements Reference {}
