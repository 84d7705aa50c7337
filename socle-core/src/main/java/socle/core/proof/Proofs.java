package socle.core.proof;

import java.util.List;
import java.util.Map;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.ledger.Ledger;
import socle.core.project.Settings;
import socle.core.sight.Moment;

/// What a project's evidence supports, framework by framework.
///
/// @param frameworks in the order in which the project names them
public record Proofs(
        Graph graph,
        Settings settings,
        List<Framework> frameworks,
        Ledger ledger,
        String environment,
        EditionFacts edition) {

    public Proofs {
        frameworks = List.copyOf(frameworks);
    }

    /// The state of every requirement, as far as it can be seen.
    public List<Coverage> of(Moment seen) {
        Map<NodeId, List<Told>> left =
                seen.evidence(graph.nodes().stream().map(Declared::id).toList());
        ProjectFacts facts = new ProjectFacts(graph, seen, left, ledger, environment, edition);
        Testimony testimony = Testimony.of(left, facts.all());
        Coverage.Scope scope =
                new Coverage.Scope(settings.withoutObject(), settings.specialities());
        return frameworks.stream()
                .map(framework -> Coverage.of(framework, testimony, scope))
                .toList();
    }
}
