package socle.core.schedule;

import java.time.Duration;

/// How often a scheduler looks, and when it takes over from another one.
///
/// @param look how often it looks for what is due
/// @param beat how often it says that it lives
/// @param missed after how many beats that did not come it is dead for the others
/// @param atOnce how many nodes it serves at the same time
/// @param grace how long works under way may take to end when it is closed
public record Pace(Duration look, Duration beat, int missed, int atOnce, Duration grace) {

    public Pace {
        if (missed < 4 || atOnce < 1) {
            throw new IllegalArgumentException("four beats or more, one node or more");
        }
    }

    /// Each second; what a dead server did goes on with another one within 45 seconds.
    public static Pace usual() {
        return new Pace(Duration.ofSeconds(1), Duration.ofSeconds(5), 6, 8, Duration.ofSeconds(20));
    }

    /// Within what time another server goes on with what a dead one did: the beats that did not
    /// come, two more between two looks for the dead, and a look for what is due.
    public Duration takeover() {
        return beat.multipliedBy(missed + 2L).plus(look);
    }
}
