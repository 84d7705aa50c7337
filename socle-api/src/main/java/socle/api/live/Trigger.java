package socle.api.live;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.text.Files;
import socle.api.text.NodeId;

/// What makes a node due.
public sealed interface Trigger {

    /// When time makes it due again after an instant; never when time does not.
    default Optional<Instant> next(Instant after) {
        return switch (this) {
            case Cron(String expression, ZoneId zone) -> Crontab.of(expression).next(after, zone);
            case Every(Duration interval) -> {
                long millis = interval.toMillis();
                long times = Math.floorDiv(after.toEpochMilli(), millis) + 1;
                yield Optional.of(Instant.ofEpochMilli(Math.multiplyExact(times, millis)));
            }
            case Arrival _, Ended _, Posted _ -> Optional.empty();
        };
    }

    /// The times of a crontab line, on the clock of a place.
    ///
    /// @param expression five fields: minute, hour, day of month, month, day of week
    record Cron(String expression, ZoneId zone) implements Trigger {
        public Cron {
            Crontab.of(expression);
        }
    }

    /// Again and again, so long after the time before, from an instant that all servers share.
    record Every(Duration interval) implements Trigger {
        public Every {
            if (interval.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("an interval is a second or more");
            }
        }
    }

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
