package socle.core.engine;

import java.time.Duration;

/// How much of an answer is wanted, and how long anybody waits for it.
///
/// @param rows at most so many
/// @param bytes at most about so many in memory
/// @param letters at most so many of one value, the rest is cut off; 0 is without limit
/// @param time in whole seconds
public record Limits(int rows, long bytes, int letters, Duration time) {

    public Limits {
        if (rows < 1 || bytes < 1 || letters < 0 || time.toSeconds() < 1) {
            throw new IllegalArgumentException("limits are positive, the time 1 s at least");
        }
    }
}
