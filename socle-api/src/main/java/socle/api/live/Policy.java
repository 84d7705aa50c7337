package socle.api.live;

import java.time.Duration;
import java.util.Optional;

/// What becomes of a due time that did not go as it should.
///
/// @param missed of those that passed while nobody could serve them
/// @param retries how many times one is tried again after a failure; when none, as often as the
///     node's header says of what it makes run
/// @param pause before the first other try; twice as long before each that follows
/// @param limit how long one may take; when none, as long as the node's header says of what it
///     makes run
/// @param lateness how late it may begin and still be on time
public record Policy(
        Missed missed, int retries, Duration pause, Optional<Duration> limit, Duration lateness) {

    /// What becomes of due times that passed while nobody could serve them.
    public enum Missed {
        /// None is made up for.
        SKIP,
        /// The last one alone.
        LAST,
        /// Each of them, oldest first.
        ALL
    }
}
