package socle.core.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbEngine;
import socle.core.ledger.Booking;
import socle.core.ledger.Ledger;
import socle.core.ledger.LedgerFailure;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.plan.Plan;
import socle.core.plan.Planner;
import socle.core.plan.Wish;

/// Does what a plan says. A node is worked on by one run at a time; whatever ends a run, what was
/// published is whole and the next run does what is left.
public final class Runner {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Workshop workshop;
    private final Planner planner;

    /// @param workshop all that runs share
    public Runner(Workshop workshop) {
        this.workshop = workshop;
        this.planner =
                new Planner(
                        workshop.ledger(),
                        workshop.files(),
                        DuckDbEngine.DIALECT,
                        workshop.clock());
    }

    /// Plans a wish and does it, once the nodes that it selects are this run's. Nodes that somebody
    /// listens to are left to them.
    ///
    /// @throws NodeDefect after the end of the run, when a node met a defect
    /// @throws LedgerFailure when the ledger cannot be read or written
    /// @throws InterruptedException while it waits for its turn
    public Ran run(Wish wish, RunRequest request, RunEvent.Listener listener, StopSignal stop)
            throws InterruptedException {
        String run = workshop.ids().get();
        Ledger.Claimed claimed = claim(run, wish, request, listener);
        return switch (claimed) {
            case Ledger.Claimed.Theirs(String who, Instant since) -> new Ran.Busy(who, since);
            case Ledger.Claimed.Mine mine -> {
                try (mine) {
                    Sweeping sweeping = new Sweeping(workshop, request.keep(), listener);
                    sweeping.recover(mine);
                    yield run(wish.only(mine.nodes()), request, listener, stop, run);
                }
            }
        };
    }

    private Ledger.Claimed claim(
            String run, Wish wish, RunRequest request, RunEvent.Listener listener)
            throws InterruptedException {
        Duration waited = Duration.ZERO;
        while (true) {
            Instant now = workshop.clock().instant();
            Booking.Manner manner = Booking.Manner.WORKS;
            Ledger.Claimed claimed =
                    workshop.ledger()
                            .claim(new Booking(run, request.by(), now, manner, wish.selected()));
            if (!(claimed instanceof Ledger.Claimed.Theirs theirs)
                    || waited.compareTo(request.patience()) >= 0) {
                return claimed;
            }
            if (waited.isZero()) {
                listener.hear(new RunEvent.Waiting(theirs.who(), theirs.since()));
            }
            workshop.pause().sleep(LOOK_AGAIN);
            waited = waited.plus(LOOK_AGAIN);
        }
    }

    private Ran run(
            Wish wish,
            RunRequest request,
            RunEvent.Listener listener,
            StopSignal stop,
            String run) {
        Plan plan = planner.plan(wish);
        plan.orphans().forEach(node -> workshop.ledger().forget(wish.environment(), node));
        if (plan.isEmpty()) {
            return new Ran.Over(plan, Optional.empty(), RunRow.State.DONE, List.of());
        }
        workshop.ledger().begin(request.row(run, wish.environment(), workshop.clock().instant()));
        listener.hear(new RunEvent.Began(run, plan));
        Bay bay = Bay.of(workshop, wish, plan, run);
        Execution execution = new Execution(bay, request, listener, stop);
        List<StepRow> steps = execution.run();
        if (execution.lost().isPresent()) {
            throw execution.lost().get();
        }
        RunRow.State state = state(steps, stop);
        workshop.ledger().end(run, state, workshop.clock().instant());
        Set<NodeId> swept = new TreeSet<>(wish.selected());
        swept.addAll(plan.orphans());
        new Sweeping(workshop, request.keep(), listener).of(swept);
        if (execution.defect().isPresent()) {
            throw execution.defect().get();
        }
        return new Ran.Over(plan, Optional.of(run), state, steps);
    }

    private static RunRow.State state(List<StepRow> steps, StopSignal stop) {
        if (stop.isRequested()) {
            return RunRow.State.STOPPED;
        }
        boolean isFallen =
                steps.stream()
                        .anyMatch(step -> step.state() != StepRow.State.DONE || step.fallen() > 0);
        return isFallen ? RunRow.State.FELL : RunRow.State.DONE;
    }
}
