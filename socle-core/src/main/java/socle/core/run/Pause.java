package socle.core.run;

import java.time.Duration;

/// Lets time pass between two tries; a test's lets none pass.
@FunctionalInterface
public interface Pause {

    /// Returns when so much time has passed.
    void sleep(Duration time) throws InterruptedException;
}
