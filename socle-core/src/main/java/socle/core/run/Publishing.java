package socle.core.run;

import java.time.Instant;
import socle.api.Outcome;
import socle.core.ledger.Published;
import socle.core.plan.Plan;

/// What a work that was done publishes.
record Publishing(Bay bay, Plan.Step step) {

    Published of(OneTry.Worked worked, Outcome.Done done) {
        Instant now = bay.workshop().clock().instant();
        return new Published(
                bay.plan().environment(),
                step.id(),
                worked.version(),
                bay.run(),
                now,
                now,
                step.fingerprints(),
                worked.inputs(),
                done.tables(),
                done.cursor(),
                done.resumes());
    }
}
