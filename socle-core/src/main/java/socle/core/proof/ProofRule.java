package socle.core.proof;

import java.util.List;
import socle.api.proof.Claim;

/// What would prove a requirement, or a part of it.
public sealed interface ProofRule {

    /// At least so many fresh pieces of evidence under one of a few claims, none of their error
    /// verdicts fallen. A warning that fell is no evidence.
    record Least(List<Claim> claims, int least, Whose whose) implements ProofRule {
        public Least {
            claims = List.copyOf(claims);
        }
    }

    /// Every node that left the first claim left the second too, and it holds.
    record Each(Claim each, Claim has) implements ProofRule {}

    /// Whose evidence counts.
    enum Whose {
        /// That of every node.
        ANY,
        /// That of nodes which name the requirement, or the group it belongs to.
        NAMING
    }

    /// A text of the author that names the requirement, or the group it belongs to.
    record Text() implements ProofRule {}
}
