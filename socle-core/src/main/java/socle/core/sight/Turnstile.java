package socle.core.sight;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import socle.api.text.Phrase;

/// Lets so many questions at once to the engine, in the order in which they came; who waits too
/// long
/// is told so.
final class Turnstile {

    /// The engine is parallel inside: more questions at once only share its threads and memory.
    private static final int AT_ONCE = 4;

    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    <T> T pass(Supplier<T> question) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw crowded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw crowded();
        }
        try {
            return question.get();
        } finally {
            places.release();
        }
    }

    private static Refusal crowded() {
        return new Refusal(
                Phrase.of(
                        "%s questions are being answered and others wait",
                        "%s questions sont en cours et d’autres attendent", AT_ONCE),
                new Phrase("ask again in a moment", "reposez la question dans un instant"),
                -1);
    }
}
