package socle.kinds.collect.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/// Our own bound on how often a server is asked, whatever it would bear. Counts the asks of the
/// last
/// second and minute; the clock is told to it.
public final class Budget {

    private final int perSecond;
    private final int perMinute;
    private final ArrayDeque<Instant> asked = new ArrayDeque<>();
    private Instant quietUntil = Instant.MIN;

    /// @param perSecond asks, 0 for no bound
    /// @param perMinute asks, 0 for no bound
    public Budget(int perSecond, int perMinute) {
        this.perSecond = perSecond;
        this.perMinute = perMinute;
    }

    /// When the next ask may leave: now, or later.
    public synchronized Instant next(Instant now) {
        while (!asked.isEmpty() && asked.getFirst().isBefore(now.minus(Duration.ofMinutes(1)))) {
            asked.removeFirst();
        }
        Instant next = quietUntil.isAfter(now) ? quietUntil : now;
        next = later(next, perSecond, Duration.ofSeconds(1));
        return later(next, perMinute, Duration.ofMinutes(1));
    }

    private Instant later(Instant next, int bound, Duration window) {
        if (bound == 0 || asked.size() < bound) {
            return next;
        }
        int index = asked.size() - bound;
        Instant free = asked.stream().skip(index).findFirst().orElseThrow().plus(window);
        return free.isAfter(next) ? free : next;
    }

    /// One ask leaves.
    public synchronized void leaves(Instant now) {
        asked.addLast(now);
        if (asked.size() > Math.max(perSecond, perMinute)) {
            asked.removeFirst();
        }
    }

    /// The server wants nothing before this.
    public synchronized void quiet(Instant until) {
        quietUntil = until;
    }
}
