package socle.core.schedule;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import socle.api.live.Timetable;
import socle.api.text.NodeId;
import socle.core.ledger.LedgerSource;
import socle.core.run.RunEvent;

/// Serves the due times of a project, on db-scheduler over the ledger's own database. Each node
/// that schedules is one execution: picked by one server at a time, and taken over when that one
/// dies.
public final class Scheduler implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Scheduler.class.getName());
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);

    /// How long a node that this server does not know is left to those that do.
    private static final Duration TO_OTHERS = Duration.ofMinutes(1);

    private final LedgerSource source;
    private final Pace pace;
    private final InstantSource clock;
    private final RunEvent.Listener listener;
    private final Editions editions = new Editions();
    private final Arrivals arrivals = new Arrivals();
    private final Stops stops = new Stops();
    private final AtomicLong turns = new AtomicLong();
    private final Drive drive;
    private volatile boolean isBlind;
    private final Agenda agenda;
    private final ScheduledThreadPoolExecutor looks =
            new ScheduledThreadPoolExecutor(
                    2, Thread.ofPlatform().daemon().name("schedule-", 0).factory());

    private Scheduler(
            LedgerSource source,
            Pace pace,
            InstantSource clock,
            RunEvent.Listener listener,
            Function<CustomTask<String>, Drive> drives) {
        this.source = source;
        this.pace = pace;
        this.clock = clock;
        this.listener = listener;
        this.drive = drives.apply(task());
        this.agenda = new Agenda(drive.client());
    }

    /// A scheduler that goes by itself, from now on. It serves nothing before it is given an
    /// edition.
    ///
    /// @param source closed with the scheduler
    /// @param by who serves: user, host and process; another one for each scheduler
    /// @param listener hears what happens in all runs
    public static Scheduler begin(
            LedgerSource source,
            String by,
            Pace pace,
            InstantSource clock,
            RunEvent.Listener listener) {
        Scheduler scheduler =
                new Scheduler(
                        source,
                        pace,
                        clock,
                        listener,
                        task -> new OwnDrive(source, task, by, pace, clock));
        scheduler.drive.begin();
        long millis = pace.look().toMillis();
        Future<?> _ =
                scheduler.looks.scheduleWithFixedDelay(
                        scheduler::look, millis, millis, TimeUnit.MILLISECONDS);
        return scheduler;
    }

    /// A scheduler that goes when `step` is called, at the time that the clock shows then.
    public static Scheduler byHand(
            LedgerSource source, InstantSource clock, RunEvent.Listener listener) {
        return new Scheduler(
                source, Pace.usual(), clock, listener, task -> new HandDrive(source, task, clock));
    }

    /// From now on this edition is served; works under way end with the one that they began in.
    ///
    /// @param over done once when the edition is no longer served and its last work has ended
    public void renew(Edition edition, Runnable over) {
        editions.renew(edition, over);
        agenda.renew(edition, clock.instant());
    }

    /// Does all that is due now, and returns when it is done.
    ///
    /// @return how many turns nodes took
    public long step() {
        long before = turns.get();
        long round;
        do {
            round = turns.get();
            look();
            drive.hurry();
        } while (turns.get() > round);
        return turns.get() - before;
    }

    private CustomTask<String> task() {
        return Tasks.custom(Agenda.TASK, String.class)
                .onFailure((end, then) -> then.reschedule(end, clock.instant().plus(AFTER_TROUBLE)))
                .onDeadExecution(Scheduler::first)
                .execute((instance, _) -> turn(instance));
    }

    /// What a dead server had under way is due since it was: before all that is due since then.
    private static void first(ExecutionComplete end, ExecutionOperations<String> then) {
        then.reschedule(end, end.getExecution().executionTime);
    }

    private CompletionHandler<String> turn(TaskInstance<String> instance) {
        Optional<Editions.Loan> lent = editions.lend();
        if (lent.isEmpty()) {
            return again(clock.instant().plus(TO_OTHERS), instance.getData());
        }
        try (Editions.Loan loan = lent.get()) {
            Edition edition = loan.edition();
            Optional<NodeId> node = Agenda.node(edition, instance.getId());
            Timetable table = node.map(edition.timetables()::get).orElse(null);
            if (node.isEmpty() || table == null) {
                return again(clock.instant().plus(TO_OTHERS), instance.getData());
            }
            turns.incrementAndGet();
            Turn turn = new Turn(edition, node.get(), table, stops, listener);
            Reached reached = turn.take(Reached.of(instance.getData()));
            return again(turn.next(reached).orElse(Agenda.NEVER), reached.text());
        } catch (InterruptedException e) {
            // The thread's last deed is to put the node back for whoever serves next.
            return again(clock.instant(), instance.getData());
        }
    }

    private static CompletionHandler<String> again(Instant at, String data) {
        return (end, then) -> then.reschedule(end, at, data);
    }

    /// Sees what came, and wakes the nodes that wait for it.
    private void look() {
        editions.lend().ifPresent(this::look);
    }

    private void look(Editions.Loan lent) {
        try (lent) {
            Edition edition = lent.edition();
            Instant now = clock.instant();
            agenda.settle(edition, now);
            arrivals.look(edition);
            Posts.look(edition);
            if (agenda.wake(edition, now)) {
                drive.hurry();
            }
            isBlind = false;
        } catch (RuntimeException e) {
            // The ledger may be away for a minute: the next look finds what this one did not.
            if (!isBlind) {
                LOG.log(Level.WARNING, "the schedule cannot be looked at: " + e.getMessage());
            }
            isBlind = true;
        }
    }

    /// Whether the last look at what is due succeeded.
    public boolean isWell() {
        return !isBlind;
    }

    /// Takes no further turn; works under way may end in their grace, and are stopped after it:
    /// what was not done then waits for whoever serves next.
    @Override
    public void close() {
        looks.shutdownNow();
        Future<?> _ = stops.after(pace.grace(), stops::stop);
        drive.end();
        stops.close();
        editions.end();
        source.close();
    }
}
