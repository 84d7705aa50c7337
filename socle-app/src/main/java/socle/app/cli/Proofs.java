package socle.app.cli;

import java.util.List;
import socle.core.proof.Coverage;
import socle.core.proof.ProjectFacts;
import socle.core.proof.Testimony;
import socle.core.sight.LedgerSeen;

/// What the project's evidence supports, framework by framework.
final class Proofs {
    private Proofs() {}

    static List<Coverage> of(Opened open, LedgerSeen seen) {
        ProjectFacts facts =
                new ProjectFacts(open.graph(), seen, open.ledger(), open.environment());
        Testimony testimony = Testimony.of(seen, open.nodes(), facts.all());
        Coverage.Scope scope =
                new Coverage.Scope(open.settings().withoutObject(), open.settings().specialities());
        return open.frameworks().stream()
                .map(framework -> Coverage.of(framework, testimony, scope))
                .toList();
    }
}
