package socle.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Says once that a run shall stop.
public final class StopSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> told = new ArrayList<>();
    private boolean requested;

    /// Asks for the stop: no node begins any more, those at work are interrupted.
    public void request() {
        List<Runnable> now;
        lock.lock();
        try {
            requested = true;
            now = List.copyOf(told);
            told.clear();
        } finally {
            lock.unlock();
        }
        now.forEach(Runnable::run);
    }

    /// Whether it was asked for.
    public boolean isRequested() {
        lock.lock();
        try {
            return requested;
        } finally {
            lock.unlock();
        }
    }

    /// Calls back on the request, or at once when it was made.
    void onRequest(Runnable action) {
        lock.lock();
        try {
            if (!requested) {
                told.add(action);
                return;
            }
        } finally {
            lock.unlock();
        }
        action.run();
    }
}
