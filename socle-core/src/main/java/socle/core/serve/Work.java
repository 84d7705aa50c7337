package socle.core.serve;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import socle.api.text.NodeId;
import socle.core.plan.Plan;
import socle.core.run.RunEvent;

/// One order under way: it hears what its runs do, tells what became of it at once, and can be
/// stopped.
final class Work implements RunEvent.Listener {

    /// Of those that wait, so many are told.
    private static final int NEXT = 30;

    private final InstantSource clock;
    private final RunEvent.Listener then;
    private final CompletableFuture<Begun> begun = new CompletableFuture<>();
    private final Map<NodeId, Progress.Working> working = new LinkedHashMap<>();
    private final Set<NodeId> ended = new HashSet<>();
    private @Nullable String run;
    private @Nullable Plan plan;
    private Runnable stopper = () -> {};

    /// @param then is told the same
    Work(InstantSource clock, RunEvent.Listener then) {
        this.clock = clock;
        this.then = then;
    }

    /// How it is stopped.
    synchronized void stopBy(Runnable how) {
        stopper = how;
    }

    void stop() {
        Runnable how;
        synchronized (this) {
            how = stopper;
        }
        how.run();
    }

    /// What became of it, if nothing was told before.
    void tell(Begun what) {
        begun.complete(what);
    }

    /// What became of it at once, or that its plan is still being made.
    Begun begun(long patience, TimeUnit unit) throws InterruptedException {
        try {
            return begun.get(patience, unit);
        } catch (TimeoutException _) {
            return new Begun.Plans();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    synchronized boolean isOf(String wanted) {
        return wanted.equals(run);
    }

    /// How far its run is; nothing before it begins.
    synchronized Optional<Progress> progress() {
        Plan whole = plan;
        String id = run;
        if (whole == null || id == null) {
            return Optional.empty();
        }
        List<NodeId> waiting = new ArrayList<>();
        for (Plan.Step step : whole.steps()) {
            if (waiting.size() < NEXT
                    && !ended.contains(step.id())
                    && !working.containsKey(step.id())) {
                waiting.add(step.id());
            }
        }
        return Optional.of(
                new Progress(
                        id,
                        whole.steps().size(),
                        ended.size(),
                        List.copyOf(working.values()),
                        waiting));
    }

    @Override
    public void hear(RunEvent event) {
        note(event);
        switch (event) {
            case RunEvent.Began(String id, Plan _) -> tell(new Begun.UnderWay(id));
            case RunEvent.Waiting(String who, Instant since) -> tell(new Begun.Waits(who, since));
            default -> {}
        }
        then.hear(event);
    }

    private synchronized void note(RunEvent event) {
        switch (event) {
            case RunEvent.Began(String id, Plan whole) -> {
                run = id;
                plan = whole;
                working.clear();
                ended.clear();
            }
            case RunEvent.Started(NodeId node, int attempt) ->
                    working.put(
                            node, new Progress.Working(node, clock.instant(), attempt, 0, -1, ""));
            case RunEvent.Progressed(NodeId node, long done, long total, String unit) ->
                    working.computeIfPresent(node, (_, it) -> it.at(done, total, unit));
            case RunEvent.Ended(var step) -> {
                working.remove(step.node());
                ended.add(step.node());
            }
            case RunEvent.Waiting _,
                    RunEvent.FoundKilled _,
                    RunEvent.Retrying _,
                    RunEvent.Fell _,
                    RunEvent.Taken _,
                    RunEvent.Swept _ -> {}
        }
    }
}
