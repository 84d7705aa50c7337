package socle.core.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import socle.api.proof.Claim;
import socle.core.ledger.Attestation;
import socle.core.ledger.AttestationBook;

/// Attestations without a database.
final class MemoryAttestationBook implements AttestationBook {

    private final List<Attestation> kept = new ArrayList<>();

    @Override
    public synchronized void keep(Attestation attestation) {
        kept.add(attestation);
    }

    @Override
    public synchronized List<Attestation> newest(String environment, Claim claim, int limit) {
        return kept.stream()
                .filter(it -> it.environment().equals(environment) && it.claim().equals(claim))
                .sorted(
                        Comparator.comparing(Attestation::at)
                                .thenComparing(Attestation::id)
                                .reversed())
                .limit(limit)
                .toList();
    }
}
