package socle.core.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.NodeId;

/// All evidence that a project has, by claim. Nodes that are no longer declared do not speak.
public final class Testimony {

    private final Map<Claim, List<Told>> byClaim = new TreeMap<>();
    private final List<Told> statements = new ArrayList<>();

    /// @param told in the order in which it is shown
    public Testimony(Collection<Told> told) {
        for (Told one : told) {
            byClaim.computeIfAbsent(one.evidence().claim(), _ -> new ArrayList<>()).add(one);
            if (one.evidence() instanceof Evidence.Statement statement
                    && !statement.requirements().isEmpty()
                    && !statement.markdown().isBlank()) {
                statements.add(one);
            }
        }
    }

    /// What the declared nodes left, and facts of the project as a whole.
    ///
    /// @param left by node, in the order in which it is shown
    public static Testimony of(Map<NodeId, List<Told>> left, Collection<Told> facts) {
        List<Told> all = new ArrayList<>();
        left.values().forEach(all::addAll);
        all.addAll(facts);
        return new Testimony(all);
    }

    /// What was said under a claim.
    List<Told> under(Claim claim) {
        return byClaim.getOrDefault(claim, List.of());
    }

    /// What was said under one of these claims.
    List<Told> under(Collection<Claim> claims) {
        return claims.stream().flatMap(claim -> under(claim).stream()).toList();
    }

    /// The same, by nodes whose own statements name one of these codes.
    List<Told> under(Collection<Claim> claims, Collection<String> codes) {
        Set<NodeId> naming = texts(codes).stream().map(Told::node).collect(Collectors.toSet());
        return under(claims).stream().filter(told -> naming.contains(told.node())).toList();
    }

    /// What was said under a claim, by node.
    Map<NodeId, List<Told>> byNode(Claim claim) {
        Map<NodeId, List<Told>> nodes = new LinkedHashMap<>();
        under(claim)
                .forEach(
                        told ->
                                nodes.computeIfAbsent(told.node(), _ -> new ArrayList<>())
                                        .add(told));
        return nodes;
    }

    /// The texts that name one of these codes.
    List<Told> texts(Collection<String> codes) {
        return statements.stream()
                .filter(
                        told ->
                                told.evidence() instanceof Evidence.Statement statement
                                        && statement.requirements().stream()
                                                .anyMatch(codes::contains))
                .toList();
    }
}
