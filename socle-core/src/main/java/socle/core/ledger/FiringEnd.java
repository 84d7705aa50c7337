package socle.core.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.live.Firing;

/// How a firing ended.
///
/// @param run the last run that it began
public record FiringEnd(
        Firing.State state, Instant at, Optional<String> run, List<Firing.TroubleOf> troubles) {

    public FiringEnd {
        troubles = List.copyOf(troubles);
    }
}
