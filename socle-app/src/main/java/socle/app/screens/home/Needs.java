package socle.app.screens.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.home.Home.Need;
import socle.app.screens.home.Home.Urgency;
import socle.app.view.Paths;
import socle.core.graph.Declared;
import socle.core.ledger.StepRow;
import socle.core.proof.Coverage;
import socle.core.proof.Covered;
import socle.core.proof.State;
import socle.core.serve.Glimpse;

/// What waits for somebody: nodes that failed, rules that fell, proofs that are stale.
record Needs(Glimpse glimpse) {

    List<Need> all() {
        List<Need> needs = new ArrayList<>();
        Map<NodeId, StepRow> last = glimpse.lastSteps();
        for (Declared one : glimpse.nodes()) {
            StepRow step = last.get(one.id());
            if (step != null && isTrouble(step)) {
                needs.add(failed(one, step));
            } else {
                glimpse.seen().evidence(one.id()).forEach(told -> fallen(one, told, needs));
            }
        }
        glimpse.coverage().forEach(coverage -> stale(coverage, needs));
        needs.sort(Comparator.comparing(Need::urgency));
        return needs;
    }

    private static boolean isTrouble(StepRow step) {
        return step.state() == StepRow.State.FAILED || step.state() == StepRow.State.REFUSED;
    }

    private static Need failed(Declared one, StepRow step) {
        return new Need(
                Urgency.FAILED,
                Phrase.of(
                        "%s did not run to its end",
                        "%s n’est pas allé au bout", one.node().title()),
                step.words(),
                Paths.node(one.id()));
    }

    private static void fallen(Declared one, Told told, List<Need> needs) {
        if (told.evidence() instanceof Evidence.Verdict verdict && !verdict.holds()) {
            boolean isError = verdict.severity() == Severity.ERROR;
            needs.add(
                    new Need(
                            isError ? Urgency.FELL : Urgency.WATCH,
                            Phrase.of(
                                    "%s: %s", "%s\u00a0: %s", one.node().title(), verdict.label()),
                            verdict.why(),
                            Paths.node(one.id()) + "#proofs"));
        }
    }

    private static void stale(Coverage coverage, List<Need> needs) {
        for (Covered one : coverage.all()) {
            if (one.state() == State.STALE) {
                needs.add(
                        new Need(
                                Urgency.STALE,
                                Phrase.of("Read %s again", "Relire %s", one.criterion().id()),
                                one.criterion().words(),
                                Paths.requirement(one.criterion().id())));
            }
        }
    }
}
