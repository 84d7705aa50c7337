package socle.core.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import socle.api.Outcome;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.core.ledger.StepRow;
import socle.core.plan.Plan;

/// Makes the ledger's rows of steps.
final class StepRows {

    private StepRows() {}

    /// What a step came to, without words and verdicts.
    static StepRow row(
            Bay bay, Plan.Step step, StepRow.State state, Instant startedAt, int attempts) {
        Instant now = bay.workshop().clock().instant();
        return new StepRow(
                bay.run(),
                step.id(),
                state,
                attempts,
                step.reason().words().en(),
                Phrase.same(""),
                0,
                0,
                startedAt,
                Duration.between(startedAt, now));
    }

    static StepRow withWords(StepRow row, Phrase words) {
        return new StepRow(
                row.run(),
                row.node(),
                row.state(),
                row.attempts(),
                row.reason(),
                words,
                row.fallen(),
                row.warned(),
                row.startedAt(),
                row.took());
    }

    static StepRow withVerdicts(StepRow row, List<Evidence> evidence) {
        List<Evidence.Verdict> fallen = fallen(evidence);
        int errors = (int) fallen.stream().filter(one -> one.severity() == Severity.ERROR).count();
        return new StepRow(
                row.run(),
                row.node(),
                row.state(),
                row.attempts(),
                row.reason(),
                row.words(),
                errors,
                fallen.size() - errors,
                row.startedAt(),
                row.took());
    }

    /// The verdicts that fell.
    static List<Evidence.Verdict> fallen(List<Evidence> evidence) {
        return evidence.stream()
                .filter(Evidence.Verdict.class::isInstance)
                .map(Evidence.Verdict.class::cast)
                .filter(verdict -> !verdict.holds())
                .toList();
    }

    static StepRow.State state(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> StepRow.State.DONE;
            case Outcome.Failed _ -> StepRow.State.FAILED;
            case Outcome.Refused _ -> StepRow.State.REFUSED;
            case Outcome.Skipped _ -> StepRow.State.SKIPPED;
        };
    }
}
