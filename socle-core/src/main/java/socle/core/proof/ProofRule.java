package socle.core.proof;

import socle.api.proof.Claim;

/// What would prove a requirement, or a part of it.
public sealed interface ProofRule {

    /// At least so many fresh pieces of evidence under a claim, none of its error verdicts fallen.
    record Least(Claim claim, int least) implements ProofRule {}

    /// Every node that left the first claim left the second too, and it holds.
    record Each(Claim each, Claim has) implements ProofRule {}

    /// A text of the author that names the requirement, or the group it belongs to.
    record Text() implements ProofRule {}
}
