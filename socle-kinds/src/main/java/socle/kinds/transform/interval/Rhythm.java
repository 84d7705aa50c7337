package socle.kinds.transform.interval;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When intervals are, when they are complete, and what they see of those before them.
///
/// @param from where the first one begins, when that is said
/// @param grace how long after its end an interval is complete
/// @param lookback how far before its start the work of an interval reads
public record Rhythm(Grid grid, Optional<Instant> from, Duration grace, Duration lookback) {

    private static final Duration LAST_OF_MINUTE = Duration.ofMinutes(1).minusNanos(1);

    public Rhythm {
        from = from.map(grid::floor);
    }

    /// The end of the last interval that is complete.
    public Instant complete(Instant now) {
        return grid.floor(now.minus(grace));
    }

    /// The end of the interval that lasts.
    public Instant end(Instant now) {
        return grid.next(now);
    }

    /// When the first interval that is not complete will be.
    public Instant due(Instant now) {
        return grid.next(complete(now)).plus(grace);
    }

    /// The intervals whose work sees a row of this time, known to the minute.
    public Spans seeing(Instant minute) {
        Instant latest = minute.plus(LAST_OF_MINUTE).plus(lookback);
        return Spans.of(grid.floor(minute), grid.next(latest));
    }

    /// What lies before the first interval, cut off.
    Spans within(Spans spans) {
        return from.map(spans::from).orElse(spans);
    }
}
