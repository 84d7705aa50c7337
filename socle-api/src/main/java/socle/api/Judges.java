package socle.api;

import java.util.Optional;
import socle.api.text.NodeId;

/// A kind whose fallen error verdicts block whatever reads the node that it judges.
public interface Judges<S extends Record> {

    /// The node that is judged.
    NodeId judged(S spec);

    /// When the judgement is given.
    When when();

    /// The node that is judged; nothing when its kind does not judge.
    static <S extends Record> Optional<NodeId> judgedBy(Node<S> node) {
        if (!(node.kind() instanceof Judges<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind judges by its own spec
        Judges<S> judge = (Judges<S>) kind;
        return Optional.of(judge.judged(node.spec()));
    }

    /// Before or after the judged node's own work.
    enum When {
        /// From its definition: the node itself waits, and does not run when the verdict falls.
        BEFORE,
        /// From its table: those who read the node wait.
        AFTER
    }
}
