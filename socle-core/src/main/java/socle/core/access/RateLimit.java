package socle.core.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often each of many may ask: a bucket of tokens for each, filled again as time passes. In
/// memory, for one process.
public final class RateLimit {

    /// Those who did not ask for longest are forgotten beyond so many.
    private static final int KNOWN = 10_000;

    private final int burst;
    private final Duration each;
    private final InstantSource clock;
    private final Map<String, Instant> emptyAt = new LinkedHashMap<>(16, 0.75f, true);

    /// @param burst how many may come at once
    /// @param each how long until another one may
    public RateLimit(int burst, Duration each, InstantSource clock) {
        this.burst = burst;
        this.each = each;
        this.clock = clock;
    }

    /// Takes one turn.
    ///
    /// @return how long to wait for it; zero when it is taken
    public synchronized Duration take(String who) {
        Instant now = clock.instant();
        Instant before = emptyAt.getOrDefault(who, now);
        Instant begin = before.isBefore(now) ? now : before;
        Instant after = begin.plus(each);
        Duration over = Duration.between(now.plus(each.multipliedBy(burst)), after);
        if (over.isPositive()) {
            return over;
        }
        emptyAt.put(who, after);
        if (emptyAt.size() > KNOWN) {
            emptyAt.remove(emptyAt.keySet().iterator().next());
        }
        return Duration.ZERO;
    }
}
