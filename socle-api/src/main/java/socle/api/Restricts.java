package socle.api;

import socle.api.access.Policy;

/// A kind whose nodes narrow what people see of a table.
public interface Restricts<S extends Record> {

    /// What a node narrows.
    Policy policy(Node<S> node);
}
