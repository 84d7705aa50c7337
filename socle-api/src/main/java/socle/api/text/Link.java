package socle.api.text;

/// The name of a node of which only the definition is needed: this node does not wait for it.
public record Link(NodeId node, Place place) implements Reference {}
