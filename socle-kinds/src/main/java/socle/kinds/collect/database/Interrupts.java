package socle.kinds.collect.database;

import java.io.InterruptedIOException;

/// Lets a work that waits for rows be stopped.
final class Interrupts {

    private Interrupts() {}

    /// Ends the reading when somebody asked for it.
    static void look() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("stopped on request");
        }
    }
}
