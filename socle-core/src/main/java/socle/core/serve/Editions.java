package socle.core.serve;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import socle.api.text.Problem;

/// The editions of a served project: one at a time, until its files say something else that is
/// sound. A broken edit changes nothing but what is told.
public final class Editions implements AutoCloseable {

    private final Reader reader;
    private final InstantSource clock;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile Edition current;
    private volatile Standing standing;

    /// @param first the edition that is served first
    public Editions(Edition first, Reader reader, InstantSource clock) {
        this.current = first;
        this.reader = reader;
        this.clock = clock;
        this.standing = new Standing(first.number(), clock.instant(), 0, 0, List.of());
    }

    /// Reads the project.
    @FunctionalInterface
    public interface Reader {
        /// @param number that the edition gets when it is sound
        Reading read(int number);
    }

    /// A project as it was read.
    public sealed interface Reading {
        /// It can be served.
        record Sound(Edition edition) implements Reading {}

        /// It has to be mended first.
        record Broken(List<Problem> problems) implements Reading {
            public Broken {
                problems = List.copyOf(problems);
            }
        }
    }

    /// What is served, and what the files say.
    ///
    /// @param edition the number of the one that is served
    /// @param since when it began
    /// @param renewed how many sound edits were taken
    /// @param refused how many broken ones were not
    /// @param problems of the files as they are now; none when they are what is served
    public record Standing(
            int edition, Instant since, long renewed, long refused, List<Problem> problems) {
        public Standing {
            problems = List.copyOf(problems);
        }

        /// Whether the files are what is served.
        public boolean isSound() {
            return problems.isEmpty();
        }
    }

    /// The edition that is served now, kept open until the visit is closed.
    public Edition.Visit visit() {
        while (true) {
            var visit = current.visit();
            if (visit.isPresent()) {
                return visit.get();
            }
            // Another one has taken its place in this very moment.
            Thread.onSpinWait();
        }
    }

    /// What is served, and what the files say.
    public Standing standing() {
        return standing;
    }

    /// Reads the files again. A sound project becomes the next edition.
    public Reading renew() {
        renewing.lock();
        try {
            Reading reading = reader.read(current.number() + 1);
            switch (reading) {
                case Reading.Sound(Edition next) -> {
                    Edition before = current;
                    current = next;
                    standing =
                            new Standing(
                                    next.number(),
                                    clock.instant(),
                                    standing.renewed + 1,
                                    standing.refused,
                                    List.of());
                    before.retire();
                }
                case Reading.Broken(List<Problem> problems) ->
                        standing =
                                new Standing(
                                        standing.edition,
                                        standing.since,
                                        standing.renewed,
                                        standing.refused + 1,
                                        problems);
            }
            return reading;
        } finally {
            renewing.unlock();
        }
    }

    /// No other visit begins; the last edition ends with its last visit.
    @Override
    public void close() {
        current.retire();
    }
}
