package socle.core.schedule;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import socle.core.run.StopSignal;

/// The works under way, to be stopped: one when it takes too long, all when nobody serves any more.
final class Stops implements AutoCloseable {

    private final Set<StopSignal> open = ConcurrentHashMap.newKeySet();

    /// A platform thread, because virtual ones may all be busy inside the engine.
    private final ScheduledThreadPoolExecutor watch =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("firing-limits").factory());

    private volatile boolean closed;

    Stops() {
        watch.setRemoveOnCancelPolicy(true);
    }

    /// Whether nobody serves any more.
    boolean isClosed() {
        return closed;
    }

    /// A work begins.
    StopSignal begin() {
        StopSignal stop = new StopSignal();
        open.add(stop);
        if (closed) {
            stop.request();
        }
        return stop;
    }

    /// Does something when a work takes longer.
    Future<?> after(Duration limit, Runnable then) {
        return watch.schedule(then, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// A work has ended.
    void end(StopSignal stop) {
        open.remove(stop);
    }

    /// Stops all of them, and whatever begins from now on.
    void stop() {
        closed = true;
        open.forEach(StopSignal::request);
    }

    @Override
    public void close() {
        stop();
        watch.shutdownNow();
    }
}
