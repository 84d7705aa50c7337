package socle.core.sight;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import socle.core.engine.DuckDbSession;

/// Stops one question, from any thread and at any time: before it is asked, while the engine works,
/// or while it waits for the same question of somebody else.
public final class Stop {

    private final CompletableFuture<Void> pulled = new CompletableFuture<>();
    private @Nullable DuckDbSession working;

    /// Stops it; without effect once it is answered.
    public void pull() {
        pulled.complete(null);
        DuckDbSession session;
        synchronized (this) {
            session = working;
        }
        if (session != null) {
            session.interrupt();
        }
    }

    /// Whether it was stopped.
    public boolean isPulled() {
        return pulled.isDone();
    }

    /// Done once it is stopped.
    CompletableFuture<Void> pulled() {
        return pulled;
    }

    /// The session that works on it from now on.
    void isWorking(DuckDbSession session) {
        synchronized (this) {
            working = session;
        }
        if (isPulled()) {
            session.interrupt();
        }
    }

    /// Nothing works on it any more.
    synchronized void isOver() {
        working = null;
    }
}
