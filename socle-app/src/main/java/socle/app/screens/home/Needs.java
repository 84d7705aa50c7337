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
        List<NodeId> suspect = new ArrayList<>();
        for (Declared one : glimpse.nodes()) {
            StepRow step = last.get(one.id());
            if (step != null && isTrouble(step)) {
                needs.add(failed(one, step));
            } else if (step == null || !isClean(one.id(), step)) {
                suspect.add(one.id());
            }
        }
        fallen(suspect, needs);
        glimpse.coverage().forEach(coverage -> stale(coverage, needs));
        needs.sort(Comparator.comparing(Need::urgency));
        return needs;
    }

    /// Whether what is shown comes from a step of which no rule fell: its evidence need not be
    /// read.
    private boolean isClean(NodeId node, StepRow step) {
        return step.fallen() + step.warned() == 0
                && glimpse.seen()
                        .published(node)
                        .filter(it -> it.run().equals(step.run()))
                        .isPresent();
    }

    private void fallen(List<NodeId> suspect, List<Need> needs) {
        Map<NodeId, List<Told>> left = glimpse.seen().evidence(suspect);
        for (NodeId node : suspect) {
            Declared one = glimpse.contents().graph().find(node).orElseThrow();
            left.getOrDefault(node, List.of()).forEach(told -> fallen(one, told, needs));
        }
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
