package socle.core.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.plan.Plan;

/// What became of the wish to run.
public sealed interface Ran {

    /// Somebody else runs, and the wait was too short.
    record Busy(String who, Instant since) implements Ran {}

    /// The plan was done, as far as it could be.
    ///
    /// @param run its id; none when there was nothing to do
    /// @param steps in the order in which they ended
    record Over(Plan plan, Optional<String> run, RunRow.State state, List<StepRow> steps)
            implements Ran {
        public Over {
            steps = List.copyOf(steps);
        }

        /// How many steps ended so.
        public long count(StepRow.State ending) {
            return steps.stream().filter(step -> step.state() == ending).count();
        }

        /// Whether an error verdict fell in this run, or stands fallen and blocks something.
        public boolean fell() {
            return steps.stream().anyMatch(step -> step.fallen() > 0) || !plan.blocked().isEmpty();
        }
    }
}
