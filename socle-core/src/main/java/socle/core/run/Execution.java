package socle.core.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import socle.api.Outcome;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.ledger.LedgerFailure;
import socle.core.ledger.Published;
import socle.core.ledger.StepRow;
import socle.core.plan.Plan;

/// One plan being done: a virtual thread a step, each waiting for those before it.
final class Execution {

    private final Bay bay;
    private final RunRequest request;
    private final Chronicle chronicle;
    private final StopSignal stop;
    private final Semaphore benches;
    private final Map<NodeId, CompletableFuture<Ending>> endings = new TreeMap<>();

    Execution(Bay bay, RunRequest request, RunEvent.Listener listener, StopSignal stop) {
        this.bay = bay;
        this.request = request;
        this.chronicle = new Chronicle(listener);
        this.stop = stop;
        this.benches = new Semaphore(request.atOnce(), true);
    }

    /// Does all steps; returns when each has ended.
    List<StepRow> run() {
        List<Plan.Step> steps = bay.plan().steps();
        steps.forEach(step -> endings.put(step.id(), new CompletableFuture<>()));
        try (Leash leash = new Leash(stop)) {
            for (Plan.Step step : steps) {
                Thread.ofVirtual().name(step.id().value()).start(() -> run(step, leash));
            }
            steps.forEach(step -> ending(step.id()).join());
        }
        return chronicle.ended();
    }

    /// The first defect that a node met, if any.
    Optional<NodeDefect> defect() {
        return chronicle.defect();
    }

    /// Why the ledger could not be written, if so: the run is not worth more than that.
    Optional<LedgerFailure> lost() {
        return chronicle.lost();
    }

    private void run(Plan.Step step, Leash leash) {
        step.waits().forEach(one -> ending(one).join());
        benches.acquireUninterruptibly();
        Ending ending = new Ending(StepRow.State.FAILED, false);
        try {
            ending = end(step, leash);
        } catch (LedgerFailure e) {
            // Nothing can be recorded any more, and the run must not hang.
            chronicle.lose(e);
            stop.request();
        } catch (RuntimeException | Error e) {
            chronicle.meet(step.id(), e);
        } finally {
            benches.release();
            ending(step.id()).complete(ending);
        }
    }

    private Ending end(Plan.Step step, Leash leash) {
        Optional<Phrase> skip = skip(step);
        if (skip.isPresent()) {
            StepRow row =
                    StepRows.row(
                            bay, step, StepRow.State.SKIPPED, bay.workshop().clock().instant(), 0);
            return keep(StepRows.withWords(row, skip.get()), List.of());
        }
        Optional<Published> elsewhere = new Elsewhere(bay).find(step);
        return elsewhere.isPresent() ? take(step, elsewhere.get()) : work(step, leash);
    }

    private Optional<Phrase> skip(Plan.Step step) {
        for (NodeId wait : step.waits()) {
            if (ending(wait).join().state() != StepRow.State.DONE) {
                return Optional.of(Phrase.of("%s was not done", "%s n’a pas été fait", wait));
            }
        }
        for (NodeId must : step.mustHold()) {
            if (ending(must).join().fell()) {
                return Optional.of(
                        Phrase.of(
                                "an error verdict of %s fell",
                                "un verdict bloquant de %s est tombé", must));
            }
        }
        return stopped();
    }

    private Optional<Phrase> stopped() {
        if (stop.isRequested()) {
            return Optional.of(Leash.STOPPED);
        }
        return request.whenFailed() == RunRequest.WhenFailed.GO_ON
                ? Optional.empty()
                : chronicle
                        .firstFailed()
                        .map(
                                node ->
                                        Phrase.of(
                                                "stopped because %s failed",
                                                "arrêté car %s a échoué", node));
    }

    private Ending work(Plan.Step step, Leash leash) {
        NodeWork work = new NodeWork(bay, step, leash, chronicle::tell);
        OneTry.Worked worked = work.work();
        work.defect().ifPresent(e -> chronicle.meet(step.id(), e));
        StepRow row =
                StepRows.row(
                        bay,
                        step,
                        StepRows.state(worked.outcome()),
                        work.startedAt(),
                        work.attempts());
        return worked.outcome() instanceof Outcome.Done done
                ? publish(step, worked, done, row)
                : keep(StepRows.withWords(row, worked.words()), worked.outcome().evidence());
    }

    private Ending publish(Plan.Step step, OneTry.Worked worked, Outcome.Done done, StepRow bare) {
        StepRow row = StepRows.withVerdicts(bare, done.evidence());
        Published published = new Publishing(bay, step).of(worked, done);
        bay.workshop().ledger().publish(row, published, done.evidence(), worked.letters());
        bay.show(published);
        bay.workshop().checkpoints().clear(published.environment(), step.id());
        return over(row, done.evidence());
    }

    private Ending take(Plan.Step step, Published elsewhere) {
        Instant now = bay.workshop().clock().instant();
        String here = bay.plan().environment();
        bay.workshop().ledger().point(here, step.id(), elsewhere.version(), now);
        List<Evidence> evidence = bay.workshop().ledger().evidence(step.id(), elsewhere.version());
        StepRow row =
                StepRows.withVerdicts(
                        StepRows.row(bay, step, StepRow.State.DONE, now, 0), evidence);
        bay.workshop().ledger().keep(row, List.of());
        Published shown = elsewhere.in(here, now);
        bay.show(shown);
        chronicle.tell(new RunEvent.Taken(step.id(), elsewhere.environment()));
        return over(row, evidence);
    }

    private Ending keep(StepRow row, List<Evidence> evidence) {
        StepRow counted = StepRows.withVerdicts(row, evidence);
        bay.workshop().ledger().keep(counted, evidence);
        return over(counted, evidence);
    }

    private Ending over(StepRow row, List<Evidence> evidence) {
        chronicle.over(row, evidence);
        return new Ending(row.state(), row.fallen() > 0);
    }

    private CompletableFuture<Ending> ending(NodeId node) {
        CompletableFuture<Ending> found = endings.get(node);
        if (found == null) {
            throw new IllegalStateException("a step waits for " + node + ", which is no step");
        }
        return found;
    }

    private record Ending(StepRow.State state, boolean fell) {}
}
