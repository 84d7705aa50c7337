package socle.api;

import socle.api.access.Role;

/// A kind whose nodes are roles of the project's own.
public interface Grants<S extends Record> {

    /// The role that a node declares, under the node's name.
    Role role(Node<S> node);
}
