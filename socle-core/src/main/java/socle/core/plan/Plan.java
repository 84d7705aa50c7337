package socle.core.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.core.graph.Declared;
import socle.core.ledger.Fingerprints;

/// What a run would do, in order. One reader does it, the others show it.
///
/// @param upToDate selected nodes that would not run
/// @param files digest of every input file as it was read for the plan, by its name in the project
public record Plan(
        String environment, List<Step> steps, List<NodeId> upToDate, Map<String, String> files) {

    public Plan {
        steps = List.copyOf(steps);
        upToDate = List.copyOf(upToDate);
        files = Map.copyOf(files);
    }

    /// One node that would run.
    ///
    /// @param waits the steps of this plan that it waits for
    /// @param shape what would change in its columns, when both are known
    public record Step(
            Declared declared,
            Reason reason,
            Fingerprints fingerprints,
            List<NodeId> waits,
            Optional<ShapeChange> shape) {}

    /// What would change in the columns of a table, and whom that breaks.
    ///
    /// @param breaks nodes downstream that name a column which would vanish or change its type
    public record ShapeChange(
            List<Column> appear, List<Column> vanish, List<Retyped> retyped, List<NodeId> breaks) {}

    /// A column whose type would change.
    public record Retyped(String column, String from, String to) {}
}
