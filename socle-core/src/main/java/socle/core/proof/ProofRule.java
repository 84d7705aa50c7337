package socle.core.proof;

import java.util.List;
import socle.api.proof.Claim;

/// What would prove a requirement, or a part of it. A verdict that fell is no evidence; an error
/// verdict that fell breaks the rule.
public sealed interface ProofRule {

    /// At least so many fresh pieces of evidence under one of these claims.
    record Least(List<Claim> claims, int least, From from) implements ProofRule {
        public Least {
            claims = List.copyOf(claims);
        }
    }

    /// Every node that left the first claim left the second too, and it holds.
    record Each(Claim each, Claim has) implements ProofRule {}

    /// A text of the author that names the requirement, or the group it belongs to.
    record Text() implements ProofRule {}

    /// Whose evidence counts.
    enum From {
        /// That of every node.
        ANY_NODE,
        /// That of nodes that name the requirement, or the group it belongs to.
        NODES_ABOUT_IT
    }
}
