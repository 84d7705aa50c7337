package socle.core.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Which runs somebody wants to see.
///
/// @param states one of these; whatever their state when there is none
/// @param command a part of it, upper and lower case alike
/// @param who a part of the name of whoever ran it
/// @param from not before
/// @param to before
public record RunsWanted(
        Set<RunRow.State> states,
        Optional<String> environment,
        Optional<String> command,
        Optional<String> who,
        Optional<Instant> from,
        Optional<Instant> to) {

    public RunsWanted {
        states = Set.copyOf(states);
    }

    /// All of them.
    public static RunsWanted all() {
        return new RunsWanted(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Those of one state.
    public static RunsWanted of(RunRow.State state) {
        return new RunsWanted(
                Set.of(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
