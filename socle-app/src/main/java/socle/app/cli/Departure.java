package socle.app.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// How a server ends: it is asked to by a signal, ends cleanly within a bounded time, and its
/// process says so by its code.
final class Departure implements AutoCloseable {

    /// What is at work when the signal comes may take so long to end, and as long again once it is
    /// interrupted; Docker kills after 10 seconds.
    static final Duration TIME_FOR_WORKS = Duration.ofSeconds(4);

    private static final int SECONDS_AT_MOST = 20;

    private final Surroundings around;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Ending ending = Ending.DEFECT;

    Departure(Surroundings around) {
        this.around = around;
    }

    /// From now on a signal is answered.
    void expect() {
        around.hooks().accept(new Thread(this::leave, "leave"));
    }

    private void leave() {
        asked.countDown();
        try {
            if (!over.await(SECONDS_AT_MOST, TimeUnit.SECONDS)) {
                ending = Ending.STOPPED;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        around.halt().accept(ending.code());
    }

    /// Waits for the signal, at most so long.
    boolean isAsked(long time, TimeUnit unit) throws InterruptedException {
        return asked.await(time, unit);
    }

    /// All that was at work has ended.
    void clean() {
        ending = Ending.DONE;
    }

    @Override
    public void close() {
        over.countDown();
    }
}
