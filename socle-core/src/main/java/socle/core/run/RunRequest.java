package socle.core.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import socle.core.ledger.RunRow;

/// What a run is asked for, beside its plan.
///
/// @param command as it was typed
/// @param by who runs it: user, host and process
/// @param patience how long to wait for the right to run when somebody else runs
/// @param whenFailed what becomes of the others when a node fails
/// @param atOnce how many nodes work at the same time
/// @param keep how many versions of each node stay, those that are shown not counted
public record RunRequest(
        String command, String by, Duration patience, WhenFailed whenFailed, int atOnce, int keep) {

    public RunRequest {
        if (atOnce < 1 || keep < 1) {
            throw new IllegalArgumentException("at least one node at once, one version kept");
        }
    }

    /// What becomes of the others when a node fails.
    public enum WhenFailed {
        /// Those that do not depend on it go on.
        GO_ON,
        /// No other one begins.
        STOP
    }

    /// A run of it that begins.
    RunRow row(String run, String environment, Instant at) {
        return new RunRow(
                run, environment, command, by, at, Optional.empty(), RunRow.State.RUNNING);
    }

    /// A run without waiting, that goes on, two nodes at once, three versions kept.
    public static RunRequest of(String command, String by) {
        return new RunRequest(command, by, Duration.ZERO, WhenFailed.GO_ON, 2, 3);
    }
}
