package socle.core.testing;

import java.time.Duration;
import java.time.Instant;
import socle.core.schedule.Scheduler;

/// Lets hours pass in seconds: moves a clock by small steps, and after each does all that is due.
///
/// @param scheduler one that goes by hand, on the same clock
public record Hours(ManualClock clock, Scheduler scheduler) {

    /// Lets time pass.
    ///
    /// @param tick how far the clock moves at once
    /// @return how many turns nodes took
    public long pass(Duration time, Duration tick) {
        Instant end = clock.instant().plus(time);
        long turns = scheduler.step();
        while (clock.instant().isBefore(end)) {
            clock.pass(tick);
            turns += scheduler.step();
        }
        return turns;
    }
}
