package socle.core.proof;

import java.util.List;
import java.util.Optional;
import socle.api.proof.Told;
import socle.api.text.Phrase;

/// A requirement, its state and what the state rests on.
///
/// @param support the evidence that speaks for it
/// @param lacking what is missing for it to be proven, one sentence each
/// @param reason why it does not concern the project, when it does not
public record Covered(
        Criterion criterion,
        State state,
        List<Told> support,
        List<Phrase> lacking,
        Optional<Phrase> reason) {

    public Covered {
        support = List.copyOf(support);
        lacking = List.copyOf(lacking);
    }
}
