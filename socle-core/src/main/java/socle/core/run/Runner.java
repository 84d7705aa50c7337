package socle.core.run;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Node;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbEngine;
import socle.core.ledger.Ledger;
import socle.core.ledger.LedgerFailure;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.plan.Plan;
import socle.core.plan.Planner;
import socle.core.plan.Wish;
import socle.core.sight.Sight;

/// Does what a plan says. One run at a time a project; whatever ends it, what was published is
/// whole and the next run does what is left.
public final class Runner {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
    private static final int LATE_RUNS = 100;

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

    /// Plans a wish and does it, once it is this process's turn.
    ///
    /// @throws NodeDefect after the end of the run, when a node met a defect
    /// @throws LedgerFailure when the ledger cannot be read or written
    /// @throws InterruptedException while it waits for its turn
    public Ran run(Wish wish, RunRequest request, RunEvent.Listener listener, StopSignal stop)
            throws InterruptedException {
        Ledger.Claimed claimed = claim(request, listener);
        return switch (claimed) {
            case Ledger.Claimed.Theirs(String who, Instant since) -> new Ran.Busy(who, since);
            case Ledger.Claimed.Mine mine -> {
                try (mine) {
                    yield run(wish, request, listener, stop, workshop.ids().get());
                }
            }
        };
    }

    private Ledger.Claimed claim(RunRequest request, RunEvent.Listener listener)
            throws InterruptedException {
        Duration waited = Duration.ZERO;
        while (true) {
            Ledger.Claimed claimed =
                    workshop.ledger().claim(request.by(), workshop.clock().instant());
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
        recover(listener);
        Plan plan = planner.plan(wish);
        plan.orphans().forEach(node -> workshop.ledger().forget(wish.environment(), node));
        if (plan.isEmpty()) {
            return new Ran.Over(plan, Optional.empty(), RunRow.State.DONE, List.of());
        }
        begin(wish, request, run);
        listener.hear(new RunEvent.Began(run, plan));
        Execution execution = new Execution(bay(wish, plan, run), request, listener, stop);
        List<StepRow> steps = execution.run();
        if (execution.lost().isPresent()) {
            throw execution.lost().get();
        }
        RunRow.State state = state(steps, stop);
        workshop.ledger().end(run, state, workshop.clock().instant());
        sweep(request.keep(), listener);
        if (execution.defect().isPresent()) {
            throw execution.defect().get();
        }
        return new Ran.Over(plan, Optional.of(run), state, steps);
    }

    /// Marks runs whose process died: whoever holds the right to run knows that no other runs.
    private void recover(RunEvent.Listener listener) {
        boolean found = false;
        for (RunRow row : workshop.ledger().runs(LATE_RUNS)) {
            if (row.state() == RunRow.State.RUNNING) {
                workshop.ledger().end(row.id(), RunRow.State.KILLED, workshop.clock().instant());
                listener.hear(new RunEvent.FoundKilled(row.id()));
                found = true;
            }
        }
        if (found) {
            workshop.lake().sweep(workshop.ledger().kept());
        }
    }

    private void begin(Wish wish, RunRequest request, String run) {
        workshop.ledger()
                .begin(
                        new RunRow(
                                run,
                                wish.environment(),
                                request.command(),
                                request.by(),
                                workshop.clock().instant(),
                                Optional.empty(),
                                RunRow.State.RUNNING));
    }

    private Bay bay(Wish wish, Plan plan, String run) {
        Pointers pointers = new Pointers(workshop.ledger(), wish.environment());
        Map<NodeId, Node<?>> nodes = new HashMap<>();
        wish.nodes().forEach(one -> nodes.put(one.id(), one.node()));
        Sight sight = new Sight(workshop.engine(), workshop.lake(), pointers.all());
        return new Bay(workshop, run, plan, nodes, pointers, sight, wish.span());
    }

    private void sweep(int keep, RunEvent.Listener listener) {
        List<Published> forgotten = workshop.ledger().sweep(keep);
        long bytes = workshop.lake().sweep(workshop.ledger().kept());
        if (!forgotten.isEmpty() || bytes > 0) {
            listener.hear(new RunEvent.Swept(forgotten.size(), bytes));
        }
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
