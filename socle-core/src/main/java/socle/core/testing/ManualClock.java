package socle.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that moves only when told to.
public final class ManualClock implements InstantSource {

    private final AtomicReference<Instant> now;

    /// A clock that stands at an instant.
    public ManualClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /// A clock that stands at the first second of 2026.
    public static ManualClock atNewYear() {
        return new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /// Sets it, forward or back, as somebody does with a clock on a wall.
    public void set(Instant other) {
        now.set(other);
    }

    /// Lets time pass.
    public void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
