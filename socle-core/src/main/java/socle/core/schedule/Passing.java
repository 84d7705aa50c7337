package socle.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import socle.api.live.Policy;
import socle.api.live.Timetable;

/// What becomes of the due times that passed since the last one that was dealt with.
///
/// @param missed those that nobody served and that are not made up for, oldest first; of very many,
///     the last ones
/// @param serve the one to serve now
/// @param last how far all due times are dealt with when that is done
record Passing(List<Instant> missed, Optional<Instant> serve, Instant last) {

    /// Of more than these, the older ones are not written down one by one.
    static final int TOLD = 1_000;

    Passing {
        missed = List.copyOf(missed);
    }

    /// Decides by the policy of a timetable.
    ///
    /// @param since how far due times are dealt with
    static Passing of(Timetable table, Instant since, Instant now) {
        Optional<Instant> first = table.next(since).filter(due -> !due.isAfter(now));
        if (first.isEmpty()) {
            return new Passing(List.of(), Optional.empty(), since);
        }
        if (table.policy().missed() == Policy.Missed.ALL) {
            return new Passing(List.of(), first, first.get());
        }
        Deque<Instant> passed = between(table, since, now);
        Instant latest = passed.getLast();
        if (table.policy().missed() == Policy.Missed.SKIP
                && Duration.between(latest, now).compareTo(table.policy().lateness()) > 0) {
            return new Passing(List.copyOf(passed), Optional.empty(), latest);
        }
        passed.removeLast();
        return new Passing(List.copyOf(passed), Optional.of(latest), latest);
    }

    /// The due times after an instant, up to another; of very many, the last ones.
    static Deque<Instant> between(Timetable table, Instant since, Instant until) {
        Deque<Instant> passed = new ArrayDeque<>();
        Optional<Instant> next = table.next(since).filter(due -> !due.isAfter(until));
        while (next.isPresent()) {
            passed.add(next.get());
            if (passed.size() > TOLD) {
                passed.removeFirst();
            }
            next = table.next(next.get()).filter(due -> !due.isAfter(until));
        }
        return passed;
    }
}
