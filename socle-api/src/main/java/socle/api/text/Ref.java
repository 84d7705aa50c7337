package socle.api.text;

/// The name of a node whose outcome or evidence is read: this node waits for it.
public record Ref(NodeId node, Place place) implements Reference {}
