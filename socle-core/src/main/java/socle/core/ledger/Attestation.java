package socle.core.ledger;

import java.time.Instant;
import java.util.List;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;

/// What somebody did with a project as a whole, with the evidence that it left.
///
/// @param id unique, and in the order of time
/// @param claim that it speaks for
/// @param run the last run of the environment at that time
/// @param by who did it: user, host and process
/// @param state digest of what it speaks of: it is fresh while the project has the same
public record Attestation(
        String id,
        String environment,
        Claim claim,
        String run,
        String by,
        Instant at,
        String state,
        List<Evidence> evidence) {

    public Attestation {
        evidence = List.copyOf(evidence);
    }
}
