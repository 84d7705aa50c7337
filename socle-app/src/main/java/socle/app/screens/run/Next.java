package socle.app.screens.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.view.Choices;
import socle.app.view.Listing;
import socle.core.plan.Plan;

/// What a run would do now.
///
/// @param said what was asked for
/// @param upToDate how many selected nodes would not run
/// @param last how long those steps took the last time, all in all; nothing when one never ran
record Next(
        Choices said,
        Listing<Step> steps,
        int upToDate,
        List<Blocked> blocked,
        List<NodeId> orphans,
        List<Shape> shapes,
        Optional<Duration> last) {

    Next {
        blocked = List.copyOf(blocked);
        orphans = List.copyOf(orphans);
        shapes = List.copyOf(shapes);
    }

    /// A node that would run.
    ///
    /// @param waits how many steps it waits for
    /// @param last how long it took the last time
    record Step(NodeId node, Phrase kind, Phrase reason, int waits, Optional<Duration> last) {}

    /// A node that should run and cannot.
    record Blocked(NodeId node, NodeId by, Phrase why) {}

    /// A table that would change its columns.
    record Shape(
            NodeId node,
            List<Column> appear,
            List<Column> vanish,
            List<Plan.Retyped> retyped,
            List<NodeId> breaks) {}
}
