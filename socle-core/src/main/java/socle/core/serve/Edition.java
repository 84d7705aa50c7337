package socle.core.serve;

import java.time.Duration;
import java.util.Optional;
import socle.core.graph.Graph;
import socle.core.project.Settings;
import socle.core.run.RunRequest;
import socle.core.run.Workshop;

/// One sound state of a project while it is served. A work that began in an edition ends in it:
/// what the edition has open (engine, ledger) is closed when a newer one has taken its place and
/// the last visit is over.
public final class Edition {

    private final int number;
    private final Contents contents;
    private final Runnable atEnd;
    private int visits = 1;

    /// @param number from 1 on
    /// @param atEnd closes all that it has open
    public Edition(int number, Contents contents, Runnable atEnd) {
        this.number = number;
        this.contents = contents;
        this.atEnd = atEnd;
    }

    /// What an edition is made of.
    ///
    /// @param environment whose pointers it moves
    /// @param outlook what else is known of it
    public record Contents(
            Settings settings,
            Graph graph,
            String environment,
            Workshop workshop,
            Outlook outlook) {

        /// How its runs are done.
        ///
        /// @param by who serves: user, host and process
        RunRequest request(String by) {
            return new RunRequest(
                    "socle serve",
                    by,
                    Duration.ZERO,
                    RunRequest.WhenFailed.GO_ON,
                    settings.engine().threads(),
                    settings.versions().keep());
        }
    }

    /// Which one it is, from 1 on.
    public int number() {
        return number;
    }

    /// What it is made of.
    public Contents contents() {
        return contents;
    }

    /// Keeps it open until the visit is closed; nothing when it has ended already.
    public synchronized Optional<Visit> visit() {
        if (visits == 0) {
            return Optional.empty();
        }
        visits++;
        return Optional.of(new Visit());
    }

    /// It is no longer the one that is served: it ends with its last visit.
    void retire() {
        leave();
    }

    private void leave() {
        if (isLast()) {
            atEnd.run();
        }
    }

    private synchronized boolean isLast() {
        visits--;
        return visits == 0;
    }

    /// A use of the edition.
    public final class Visit implements AutoCloseable {
        private boolean over;

        private Visit() {}

        /// The edition that stays open meanwhile.
        public Edition edition() {
            return Edition.this;
        }

        /// What it is made of.
        public Contents contents() {
            return contents;
        }

        @Override
        public synchronized void close() {
            if (!over) {
                over = true;
                leave();
            }
        }
    }
}
