package socle.core.serve;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import socle.core.sight.Moment;

/// The glimpses of a house: the last one is given again while nothing has been published since.
public final class Glimpses {

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Kept kept;

    private record Kept(int edition, long revision, Glimpse glimpse) {
        boolean isOf(int wanted, Moment moment) {
            return edition == wanted && revision == moment.shown().revision();
        }
    }

    /// What there is to see now, in the edition that is visited.
    public Glimpse of(Edition.Visit visit) {
        Moment now = visit.contents().outlook().moments().now();
        int edition = visit.edition().number();
        lock.lock();
        try {
            Kept last = kept;
            if (last == null || !last.isOf(edition, now)) {
                Glimpse glimpse = new Glimpse(visit.contents(), now);
                last = new Kept(edition, now.shown().revision(), glimpse);
                kept = last;
            }
            return last.glimpse;
        } finally {
            lock.unlock();
        }
    }
}
