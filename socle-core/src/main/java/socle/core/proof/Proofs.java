package socle.core.proof;

import java.util.List;
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
        JudgedTexts texts) {

    public Proofs {
        frameworks = List.copyOf(frameworks);
    }

    /// The state of every requirement, as far as it can be seen.
    public List<Coverage> of(Moment seen) {
        ProjectFacts facts = new ProjectFacts(graph, seen, ledger, environment, texts);
        Testimony testimony = Testimony.of(seen, graph.nodes(), facts.all());
        Coverage.Scope scope =
                new Coverage.Scope(settings.withoutObject(), settings.specialities());
        return frameworks.stream()
                .map(framework -> Coverage.of(framework, testimony, scope))
                .toList();
    }
}
