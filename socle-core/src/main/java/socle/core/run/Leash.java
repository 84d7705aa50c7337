package socle.core.run;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import socle.api.text.Phrase;

/// Holds all tries that are under way: ends those that take too long, and all of them on request.
final class Leash implements AutoCloseable {

    static final Phrase STOPPED = new Phrase("stopped on request", "arrêté sur demande");

    private final StopSignal stop;
    private final Set<Attempt> held = ConcurrentHashMap.newKeySet();
    private final Map<Attempt, Future<?>> limits = new ConcurrentHashMap<>();

    /// A platform thread, because virtual ones may all be busy inside the engine.
    private final ScheduledThreadPoolExecutor watch =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("time-limits").factory());

    Leash(StopSignal stop) {
        this.stop = stop;
        watch.setRemoveOnCancelPolicy(true);
        stop.onRequest(() -> held.forEach(one -> one.interrupt(Attempt.End.STOPPED)));
    }

    /// Holds a try from now on.
    void hold(Attempt attempt) {
        held.add(attempt);
        if (stop.isRequested()) {
            attempt.interrupt(Attempt.End.STOPPED);
        }
    }

    /// Ends a held try when it takes longer.
    void limit(Attempt attempt, Duration limit) {
        limits.put(
                attempt,
                watch.schedule(
                        () -> attempt.interrupt(Attempt.End.TOO_LONG),
                        limit.toMillis(),
                        TimeUnit.MILLISECONDS));
    }

    /// Lets a try go that is over, and tells how it ended.
    Attempt.End release(Attempt attempt) {
        held.remove(attempt);
        Optional.ofNullable(limits.remove(attempt)).ifPresent(limit -> limit.cancel(false));
        return attempt.finish();
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
