package socle.app.show;

import java.util.Optional;
import socle.api.Node;
import socle.api.Selects;
import socle.api.text.Sql;

/// The query behind a node.
public final class Query {
    private Query() {}

    /// The SELECT of a node whose kind has one.
    public static <S extends Record> Optional<Sql> of(Node<S> node) {
        if (!(node.kind() instanceof Selects<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind selects by its own spec
        Selects<S> selects = (Selects<S>) kind;
        return Optional.of(selects.select(node.spec()));
    }
}
