package socle.core.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.ledger.Fingerprints;

/// What a run would do, in order. One reader does it, the others show it.
///
/// @param upToDate selected nodes that would not run
/// @param blocked selected nodes that should run and cannot, because of something that stands now
/// @param orphans nodes that the environment still shows and the project no longer declares
/// @param files digest of every input file as it was read for the plan, by its name in the project
public record Plan(
        String environment,
        List<Step> steps,
        List<NodeId> upToDate,
        List<Blocked> blocked,
        List<NodeId> orphans,
        Map<String, String> files) {

    public Plan {
        steps = List.copyOf(steps);
        upToDate = List.copyOf(upToDate);
        blocked = List.copyOf(blocked);
        orphans = List.copyOf(orphans);
        files = Map.copyOf(files);
    }

    /// Whether nothing would run.
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /// One node that would run.
    ///
    /// @param waits the steps of this plan that it waits for
    /// @param mustHold the steps of this plan whose error verdicts forbid it when they fall: those
    ///     that judge what it reads, and the tables that it reads
    /// @param shape what would change in its columns, when both are known
    public record Step(
            Declared declared,
            Reason reason,
            Fingerprints fingerprints,
            List<NodeId> waits,
            List<NodeId> mustHold,
            Optional<ShapeChange> shape) {

        public Step {
            waits = List.copyOf(waits);
            mustHold = List.copyOf(mustHold);
        }

        /// The node's name.
        public NodeId id() {
            return declared.id();
        }
    }

    /// One node that should run and cannot.
    ///
    /// @param by the node that forbids it: its error verdict fell, or it never ran and is not
    ///     selected
    public record Blocked(NodeId node, Reason reason, NodeId by, Phrase why) {}

    /// What would change in the columns of a table, and whom that breaks.
    ///
    /// @param breaks nodes downstream that name a column which would vanish or change its type
    public record ShapeChange(
            List<Column> appear, List<Column> vanish, List<Retyped> retyped, List<NodeId> breaks) {}

    /// A column whose type would change.
    public record Retyped(String column, String from, String to) {}
}
