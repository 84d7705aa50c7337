package socle.app.screens.course;

import java.util.List;
import java.util.Optional;
import socle.api.Node;
import socle.api.Teaches;
import socle.app.view.Asked;
import socle.app.view.Reader;

/// A node that teaches, of whatever kind it is.
record Taught(Node<?> node, Teaches<?> kind) {

    static Optional<Taught> of(Node<?> node) {
        return node.kind() instanceof Teaches<?> teaches
                ? Optional.of(new Taught(node, teaches))
                : Optional.empty();
    }

    Teaches.Course course() {
        return course(kind);
    }

    /// What whoever asks answered, as the choices beside the path say it.
    List<Teaches.Marked> marked(Asked asked) {
        return marked(kind, asked);
    }

    /// A kind answers for nodes of its own spec; the compiler cannot know that.
    @SuppressWarnings("unchecked")
    private <S extends Record> Teaches.Course course(Teaches<S> teaches) {
        return teaches.course((Node<S>) node);
    }

    @SuppressWarnings("unchecked")
    private <S extends Record> List<Teaches.Marked> marked(Teaches<S> teaches, Asked asked) {
        return teaches.marked((Node<S>) node, new Reader(asked));
    }
}
