package socle.core.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.Node;
import socle.api.Outcome;
import socle.core.plan.Plan;
import socle.core.run.OneTry.Worked;

/// The tries at one node's work, until one is done or no other may help.
final class NodeWork {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Bay bay;
    private final Plan.Step step;
    private final Leash leash;
    private final Consumer<RunEvent> tell;
    private final Instant startedAt;
    private int attempts;
    private @Nullable Throwable defect;

    NodeWork(Bay bay, Plan.Step step, Leash leash, Consumer<RunEvent> tell) {
        this.bay = bay;
        this.step = step;
        this.leash = leash;
        this.tell = tell;
        this.startedAt = bay.workshop().clock().instant();
    }

    /// Works until there is nothing more to try.
    Worked work() {
        OneTry once = new OneTry(bay, step, leash);
        while (true) {
            attempts++;
            tell.accept(new RunEvent.Started(step.id(), attempts));
            Worked worked =
                    once.at(
                            bench -> work(step.declared().node(), bench),
                            step.declared().node().header().time_limit(),
                            this::progress);
            defect = worked.defect();
            if (!(worked.outcome() instanceof Outcome.Failed failed)
                    || failed.again() == Outcome.Again.USELESS
                    || attempts > step.declared().node().header().retries()
                    || !pause(failed)) {
                return worked;
            }
        }
    }

    /// When the first try began.
    Instant startedAt() {
        return startedAt;
    }

    /// How many tries there were.
    int attempts() {
        return attempts;
    }

    /// The defect that the last try met, if any.
    Optional<Throwable> defect() {
        return Optional.ofNullable(defect);
    }

    private static <S extends Record> Outcome work(Node<S> node, Bench bench)
            throws IOException, InterruptedException {
        return node.kind().work(node, bench);
    }

    private void progress(long done, long total, String unit) {
        tell.accept(new RunEvent.Progressed(step.id(), done, total, unit));
    }

    /// Waits before the next try, a little more or less than told so that many do not come back at
    /// once.
    private boolean pause(Outcome.Failed failed) {
        double share = 0.5 + Seeds.share(step.id() + " " + bay.run() + " " + attempts);
        Duration pause = Duration.ofMillis((long) (pause(attempts).toMillis() * share));
        tell.accept(new RunEvent.Retrying(step.id(), attempts, pause, failed.why()));
        Attempt waiting = new Attempt(Thread.currentThread());
        leash.hold(waiting);
        try {
            bay.workshop().pause().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return leash.release(waiting) == Attempt.End.BY_ITSELF;
    }

    /// How long to wait after so many failures in a row: twice as long each time.
    static Duration pause(int failures) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
