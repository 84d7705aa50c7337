package socle.app.view;

import socle.api.Node;
import socle.api.Reserved;
import socle.core.access.Visitor;

/// Whether whoever asks may look at a node that may be kept for people of some roles.
public final class Admission {
    private Admission() {}

    /// Everybody may look at nodes of kinds that keep none.
    public static <S extends Record> boolean admits(Node<S> node, Visitor visitor) {
        if (!(node.kind() instanceof Reserved<?> kind)) {
            return true;
        }
        @SuppressWarnings("unchecked") // a kind keeps nodes of its own spec
        Reserved<S> reserved = (Reserved<S>) kind;
        return reserved.admits(node.spec(), visitor.roles());
    }
}
