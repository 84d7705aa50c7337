package socle.api;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// What stays open between one batch and the next: a connection, a position.
public interface Ear extends AutoCloseable {

    /// What has come, as the outcome of one batch to publish; nothing when nothing came in time.
    /// When it could not be published the ear is closed, and another opened where the last
    /// published batch ended.
    ///
    /// @param bench of this batch alone
    /// @param patience how long to wait for something
    Optional<Outcome> take(Bench bench, Duration patience) throws IOException, InterruptedException;

    @Override
    void close();
}
