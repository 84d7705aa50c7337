package socle.kinds.collect.http;

import java.time.Duration;

/// Hears every exchange of a caller, repeated ones too.
@FunctionalInterface
public interface Ear {

    /// One exchange is over.
    ///
    /// @param attempt from 1
    /// @param waited before it
    void heard(Ask ask, Reply reply, int attempt, Duration waited);
}
