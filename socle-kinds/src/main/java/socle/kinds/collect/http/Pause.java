package socle.kinds.collect.http;

import java.time.Duration;

/// Lets time pass.
@FunctionalInterface
public interface Pause {

    /// Returns when so much time has passed.
    void pause(Duration time) throws InterruptedException;
}
