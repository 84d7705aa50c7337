package socle.api.live;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import socle.api.text.Files;
import socle.api.text.NodeId;

/// What makes a node due.
public sealed interface Trigger {

    /// The times of a crontab line, on the clock of a place.
    ///
    /// @param expression five fields: minute, hour, day of month, month, day of week
    record Cron(String expression, ZoneId zone) implements Trigger {}

    /// Again and again, so long after the time before, from an instant that all servers share.
    record Every(Duration interval) implements Trigger {}

    /// A file of a pattern came or changed, and has not grown since.
    ///
    /// @param quiet how long it must have stayed as it is
    record Arrival(Files files, Duration quiet) implements Trigger {}

    /// The work that another made due has ended.
    ///
    /// @param nodes those that are watched; every other one of the project when empty
    /// @param how the endings that count
    record Ended(List<NodeId> nodes, Set<Firing.State> how) implements Trigger {
        public Ended {
            nodes = List.copyOf(nodes);
            how = Set.copyOf(how);
        }
    }

    /// Something was posted to the node's hook.
    record Posted() implements Trigger {}
}
