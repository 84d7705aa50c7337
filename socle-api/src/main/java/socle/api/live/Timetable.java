package socle.api.live;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When a node is due and what it makes run.
///
/// @param triggers what makes it due; none when it is started by hand alone
/// @param selects the nodes that run, as selections are written: `+sales_by_day`, `tag:nightly`;
///     the node itself when empty
public record Timetable(List<Trigger> triggers, List<String> selects, Policy policy) {
    public Timetable {
        triggers = List.copyOf(triggers);
        selects = List.copyOf(selects);
    }

    /// When time makes it due again after an instant; never when time does not.
    public Optional<Instant> next(Instant after) {
        return triggers.stream()
                .flatMap(trigger -> trigger.next(after).stream())
                .min(Comparator.naturalOrder());
    }
}
