package socle.api;

import java.util.Optional;
import socle.api.show.Page;

/// A kind that has a page of its own; without it, the page is derived from the evidence.
public interface Shows<S extends Record> {

    /// What there is to see of a node, from what was published.
    Page page(Node<S> node, Seen seen);

    /// What there is to see of any node; nothing when its kind has no page of its own.
    static <S extends Record> Optional<Page> of(Node<S> node, Seen seen) {
        if (!(node.kind() instanceof Shows<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind shows nodes of its own spec
        Shows<S> shows = (Shows<S>) kind;
        return Optional.of(shows.page(node, seen));
    }
}
