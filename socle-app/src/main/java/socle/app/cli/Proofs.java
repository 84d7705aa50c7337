package socle.app.cli;

import java.util.ArrayList;
import java.util.List;
import socle.api.proof.Told;
import socle.core.proof.Coverage;
import socle.core.proof.Testimony;
import socle.core.sight.LedgerSeen;

/// What the project's evidence supports, framework by framework.
final class Proofs {
    private Proofs() {}

    static List<Coverage> of(Opened open, LedgerSeen seen) {
        List<Told> told = new ArrayList<>();
        open.graph().order().forEach(node -> told.addAll(seen.evidence(node.id())));
        Testimony testimony = new Testimony(told);
        Coverage.Scope scope =
                new Coverage.Scope(
                        open.settings().not_applicable(), open.settings().specialities());
        return open.frameworks().stream()
                .map(framework -> Coverage.of(framework, testimony, scope))
                .toList();
    }
}
