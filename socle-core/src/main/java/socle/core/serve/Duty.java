package socle.core.serve;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import socle.api.text.Phrase;

/// Something that a server does all the time while it serves: due times, listening.
public interface Duty extends AutoCloseable {

    /// For programs: one word that does not change.
    String name();

    /// Begins, or goes on with the nodes of another edition. What is at work ends as it began, in
    /// the edition in which it did.
    void renew(Editions editions);

    /// How it is.
    Pulse pulse();

    /// Begins nothing any more; what is at work ends within a bounded time, or is stopped and left
    /// to the next server.
    @Override
    void close();

    /// Ends several: each may take its time, and all of them take it at once.
    ///
    /// @param defects is told what nobody expected; the others end all the same
    static void end(List<Duty> duties, Consumer<Throwable> defects) {
        List<? extends Future<?>> ends;
        try (ExecutorService each =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("end-", 0).factory())) {
            ends = duties.stream().map(duty -> each.submit(duty::close)).toList();
        }
        ends.stream()
                .filter(end -> end.state() == Future.State.FAILED)
                .forEach(end -> defects.accept(end.exceptionNow()));
    }

    /// How a duty is.
    ///
    /// @param alive whether it works as it should
    /// @param words how it is, in a sentence
    record Pulse(boolean alive, Phrase words) {}
}
