package socle.api;

import socle.api.text.NodeId;

/// A kind whose fallen error verdicts block whatever reads the node that it judges.
public interface Judges<S extends Record> {

    /// The node that is judged.
    NodeId judged(S spec);

    /// When the judgement is given.
    When when();

    /// Before or after the judged node's own work.
    enum When {
        /// From its definition: the node itself waits, and does not run when the verdict falls.
        BEFORE,
        /// From its table: those who read the node wait.
        AFTER
    }
}
