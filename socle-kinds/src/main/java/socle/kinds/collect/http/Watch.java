package socle.kinds.collect.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Looks at every exchange on the way a few times a second, and ends those that take too long or
/// drip. One timer for all of them: starting and stopping one for each would cost more than a small
/// page does.
final class Watch implements AutoCloseable {

    /// How often it looks.
    static final Duration TICK = Duration.ofMillis(100);

    private final Limits limits;
    private final Set<Exchange> exchanges = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("web-watch").factory());
    private final AtomicLong now = new AtomicLong();

    Watch(Limits limits) {
        this.limits = limits;
        var _ =
                timer.scheduleAtFixedRate(
                        this::look, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    void begin(Exchange exchange) {
        exchange.beganAt(now.get());
        exchanges.add(exchange);
    }

    void end(Exchange exchange) {
        exchanges.remove(exchange);
    }

    private void look() {
        long tick = now.incrementAndGet();
        for (Exchange exchange : exchanges) {
            Duration taken = TICK.multipliedBy(tick - exchange.began());
            if (taken.compareTo(limits.total()) > 0) {
                exchange.stop(Reason.TOO_LONG);
            } else if (drips(exchange, taken)) {
                exchange.stop(Reason.DRIP);
            }
        }
    }

    private boolean drips(Exchange exchange, Duration taken) {
        return taken.compareTo(limits.answer()) > 0
                && exchange.bytes() < limits.rate() * taken.toSeconds();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
