package socle.core.schedule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The edition that is served now, and those before it whose last works have not ended yet.
final class Editions {

    private @Nullable Loan current;

    /// From now on this one is served.
    ///
    /// @param over done once when it is no longer served and its last work has ended
    void renew(Edition edition, Runnable over) {
        Loan before;
        synchronized (this) {
            before = current;
            current = new Loan(edition, over);
        }
        if (before != null) {
            before.close();
        }
    }

    /// Nothing is served any more.
    void end() {
        Loan before;
        synchronized (this) {
            before = current;
            current = null;
        }
        if (before != null) {
            before.close();
        }
    }

    /// The one that is served, for a work: it lasts until the loan is closed.
    synchronized Optional<Loan> lend() {
        return Optional.ofNullable(current).map(Loan::again);
    }

    /// An edition in use, closed once by each who uses it.
    static final class Loan implements AutoCloseable {
        private final Edition edition;
        private final Runnable over;
        private int uses = 1;

        private Loan(Edition edition, Runnable over) {
            this.edition = edition;
            this.over = over;
        }

        Edition edition() {
            return edition;
        }

        private synchronized Loan again() {
            uses++;
            return this;
        }

        @Override
        public void close() {
            boolean isLast;
            synchronized (this) {
                uses--;
                isLast = uses == 0;
            }
            if (isLast) {
                over.run();
            }
        }
    }
}
