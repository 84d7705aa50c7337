package socle.api.text;

/// The name of a node, written in another one. Found by type anywhere in a spec; the kind need not
/// list them.
public sealed interface Reference permits TableRef, Ref, Link {

    /// The node that is named.
    NodeId node();

    /// Where it is written.
    Place place();
}
