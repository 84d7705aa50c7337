package socle.core.sight;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import socle.api.data.SqlFailure;
import socle.core.engine.DuckDbEngine;

/// Lenses of one engine, used again by whoever looks next.
public final class Lenses implements AutoCloseable {

    private static final int IDLE_AT_MOST = 16;

    private final DuckDbEngine engine;
    private final Deque<Lens> idle = new ArrayDeque<>();

    public Lenses(DuckDbEngine engine) {
        this.engine = engine;
    }

    /// Lends a lens. One that was stopped or failed in our own hands is not used again.
    <T> T use(Function<Lens, T> look) {
        Lens lens = borrow();
        boolean sound = false;
        try {
            T found = look.apply(lens);
            sound = true;
            return found;
        } catch (SqlFailure refused) {
            sound = !lens.session().isStopped();
            throw refused;
        } finally {
            if (sound) {
                giveBack(lens);
            } else {
                lens.close();
            }
        }
    }

    private Lens borrow() {
        synchronized (idle) {
            Lens waiting = idle.poll();
            if (waiting != null) {
                return waiting;
            }
        }
        return new Lens(engine.session());
    }

    private void giveBack(Lens lens) {
        synchronized (idle) {
            if (idle.size() < IDLE_AT_MOST) {
                idle.push(lens);
                return;
            }
        }
        lens.close();
    }

    @Override
    public void close() {
        synchronized (idle) {
            idle.forEach(Lens::close);
            idle.clear();
        }
    }
}
