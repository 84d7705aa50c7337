package socle.core.ledger;

import java.util.List;
import java.util.Optional;
import socle.api.proof.Claim;

/// What people did with a project as a whole. Every method is one transaction.
public interface AttestationBook {

    /// Keeps one with its evidence.
    void keep(Attestation attestation);

    /// The newest of a claim.
    default Optional<Attestation> last(String environment, Claim claim) {
        return newest(environment, claim, 1).stream().findFirst();
    }

    /// The newest of a claim, newest first.
    List<Attestation> newest(String environment, Claim claim, int limit);
}
