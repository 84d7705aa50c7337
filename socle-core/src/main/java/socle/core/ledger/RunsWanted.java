package socle.core.ledger;

import java.time.Instant;
import java.util.Optional;

/// Which runs somebody wants to see.
///
/// @param command a part of it, upper and lower case alike
/// @param who a part of the name of whoever ran it
/// @param from not before
/// @param to before
public record RunsWanted(
        Optional<RunRow.State> state,
        Optional<String> environment,
        Optional<String> command,
        Optional<String> who,
        Optional<Instant> from,
        Optional<Instant> to) {

    /// All of them.
    public static RunsWanted all() {
        return new RunsWanted(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Those of one state.
    public static RunsWanted of(RunRow.State state) {
        return new RunsWanted(
                Optional.of(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
