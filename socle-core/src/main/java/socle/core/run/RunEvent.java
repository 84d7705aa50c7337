package socle.core.run;

import java.time.Duration;
import java.time.Instant;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.ledger.StepRow;
import socle.core.plan.Plan;

/// What happens during a run, as it happens.
public sealed interface RunEvent {

    /// Somebody else runs; this one waits.
    record Waiting(String who, Instant since) implements RunEvent {}

    /// An earlier run whose process died was found and marked.
    record FoundKilled(String run) implements RunEvent {}

    /// A run begins.
    record Began(String run, Plan plan) implements RunEvent {}

    /// A node begins to work.
    record Started(NodeId node, int attempt) implements RunEvent {}

    /// A node says how far it is.
    ///
    /// @param total what all of it would be, or -1 when unknown
    record Progressed(NodeId node, long done, long total, String unit) implements RunEvent {}

    /// A try failed; another follows.
    record Retrying(NodeId node, int attempt, Duration in, Phrase why) implements RunEvent {}

    /// A verdict of a node fell.
    record Fell(NodeId node, Evidence.Verdict verdict) implements RunEvent {}

    /// A node's version was taken from another environment that made it already.
    record Taken(NodeId node, String environment) implements RunEvent {}

    /// A node ended.
    record Ended(StepRow step) implements RunEvent {}

    /// Old versions were removed.
    record Swept(int versions, long bytes) implements RunEvent {}

    /// Hears what happens; called by several threads, one at a time.
    @FunctionalInterface
    interface Listener {
        void hear(RunEvent event);

        /// Hears and does nothing.
        static Listener deaf() {
            return _ -> {};
        }
    }
}
