package socle.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.core.ledger.Attestation;
import socle.core.ledger.AttestationBook;

/// What people did with a project as a whole: the last time of each claim speaks.
public record Attested(AttestationBook book, String environment, ProjectState state) {

    /// That the project was made again from a clean copy.
    public static final Claim REPRODUCED = new Claim("project.reproduced");

    /// That its documents were handed over.
    public static final Claim HANDED_OVER = new Claim("dossier.handover");

    private static final int HISTORY = 20;

    /// All evidence that speaks now, told after `number` other facts.
    List<Told> all(int number) {
        List<Told> told = new ArrayList<>();
        for (Claim claim : List.of(REPRODUCED, HANDED_OVER)) {
            Optional<Attestation> last = book.last(environment, claim);
            if (last.isPresent()) {
                boolean fresh = isFresh(last.get());
                for (Evidence one : last.get().evidence()) {
                    told.add(
                            new Told(
                                    ProjectFacts.PROJECT,
                                    last.get().run(),
                                    last.get().at(),
                                    number + told.size() + 1,
                                    one,
                                    fresh));
                }
            }
        }
        return told;
    }

    /// The last times of a claim, newest first.
    public List<Attestation> history(Claim claim) {
        return book.newest(environment, claim, HISTORY);
    }

    /// Whether it speaks of the project as it is.
    public boolean isFresh(Attestation one) {
        String now = one.claim().equals(HANDED_OVER) ? state.ofWords() : state.ofWork();
        return one.state().equals(now);
    }
}
