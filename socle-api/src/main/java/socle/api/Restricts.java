package socle.api;

import java.util.Optional;
import socle.api.access.Policy;

/// A kind whose nodes narrow what people see of a table.
public interface Restricts<S extends Record> {

    /// What a node narrows.
    Policy policy(Node<S> node);

    /// What a node narrows; nothing when its kind narrows nothing.
    static <S extends Record> Optional<Policy> of(Node<S> node) {
        if (!(node.kind() instanceof Restricts<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind restricts by its own spec
        Restricts<S> restricts = (Restricts<S>) kind;
        return Optional.of(restricts.policy(node));
    }
}
