package socle.app.screens.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.node.NodeView.Trouble;
import socle.app.view.Asked;
import socle.app.view.Health;
import socle.app.view.Verdicts;
import socle.core.ledger.StepRow;

/// What is wrong with a node, the worst first.
record Troubles(NodeId node, Asked asked) {

    List<Trouble> all() {
        List<Trouble> all = new ArrayList<>();
        Optional<StepRow> last = Optional.ofNullable(asked.glimpse().lastSteps().get(node));
        last.flatMap(Troubles::outcome).ifPresent(all::add);
        last.filter(it -> it.state() != StepRow.State.DONE).ifPresent(it -> fallenInVain(it, all));
        if (all.isEmpty()) {
            Verdicts.of(node, asked.glimpse())
                    .forEach(it -> fallen(it.evidence(), it.node(), it.run(), all));
        }
        all.sort(Comparator.comparing(Trouble::health));
        return all;
    }

    private static Optional<Trouble> outcome(StepRow step) {
        return switch (step.state()) {
            case FAILED ->
                    told(
                            step,
                            Health.FAILED,
                            new Phrase(
                                    "Its last work did not come to its end",
                                    "Son dernier travail n’est pas allé au bout"));
            case REFUSED ->
                    told(
                            step,
                            Health.REFUSED,
                            new Phrase(
                                    "Its last work was refused",
                                    "Son dernier travail a été refusé"));
            case SKIPPED ->
                    told(
                            step,
                            Health.SKIPPED,
                            new Phrase(
                                    "It was skipped the last time",
                                    "Il a été sauté la dernière fois"));
            case DONE -> Optional.empty();
        };
    }

    private static Optional<Trouble> told(StepRow step, Health health, Phrase what) {
        return Optional.of(new Trouble(health, step.node(), what, step.words(), step.run()));
    }

    /// What fell in a work that published nothing.
    private void fallenInVain(StepRow step, List<Trouble> all) {
        asked.glimpse()
                .contents()
                .workshop()
                .ledger()
                .evidenceOfStep(step.run(), node)
                .forEach(it -> fallen(it, node, step.run(), all));
    }

    private static void fallen(Evidence evidence, NodeId who, String run, List<Trouble> all) {
        if (evidence instanceof Evidence.Verdict verdict && !verdict.holds()) {
            boolean isError = verdict.severity() == Severity.ERROR;
            all.add(
                    new Trouble(
                            isError ? Health.FELL : Health.WATCH,
                            who,
                            verdict.label(),
                            verdict.why(),
                            run));
        }
    }
}
