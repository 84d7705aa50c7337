package socle.api;

/// What other nodes can take from a node.
public enum Gives {
    /// A table under the node's name, and its evidence.
    TABLE,
    /// Evidence alone.
    FACTS
}
