package socle.core.run;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import socle.core.engine.DuckDbSession;

/// One try at a node's work, which somebody may interrupt while it lasts and nobody after it.
final class Attempt {

    /// How it ended.
    enum End {
        NOT_YET,
        BY_ITSELF,
        TOO_LONG,
        STOPPED
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Thread worker;
    private @Nullable DuckDbSession session;
    private End end = End.NOT_YET;

    Attempt(Thread worker) {
        this.worker = worker;
    }

    /// The work opened an engine session, to be interrupted with it.
    DuckDbSession opened(DuckDbSession one) {
        lock.lock();
        try {
            session = one;
            if (end != End.NOT_YET) {
                one.interrupt();
            }
            return one;
        } finally {
            lock.unlock();
        }
    }

    /// Interrupts the work, unless it has ended.
    void interrupt(End why) {
        lock.lock();
        try {
            if (end == End.NOT_YET) {
                end = why;
                worker.interrupt();
                if (session != null) {
                    session.interrupt();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /// Called by the worker when its work is over: tells how it ended.
    End finish() {
        lock.lock();
        try {
            if (end == End.NOT_YET) {
                end = End.BY_ITSELF;
            }
            boolean wasInterrupted = Thread.interrupted();
            return wasInterrupted && end == End.BY_ITSELF ? End.STOPPED : end;
        } finally {
            lock.unlock();
        }
    }
}
