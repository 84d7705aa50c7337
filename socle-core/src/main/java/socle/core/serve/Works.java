package socle.core.serve;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import socle.api.text.Phrase;
import socle.core.graph.Selected;
import socle.core.ledger.LedgerFailure;
import socle.core.plan.Wish;
import socle.core.run.Ran;
import socle.core.run.RunEvent;
import socle.core.run.RunRequest;
import socle.core.run.Runner;
import socle.core.run.StopSignal;
import socle.core.schedule.ByHand;

/// What people ask a server to run: in the background, each in the edition that is served when it
/// begins, so many at once. All of it stops when the server leaves.
public final class Works implements Duty {

    /// Each has its own threads and its share of the engine's memory.
    public static final int AT_ONCE = 4;

    /// Whoever asked waits no longer for the plan.
    private static final int SECONDS_TO_BEGIN = 10;

    private final Editions editions;
    private final String by;
    private final Duration grace;
    private final RunEvent.Listener listener;
    private final Consumer<Throwable> defects;
    private final Map<Work, Thread> open = new ConcurrentHashMap<>();
    private boolean leaving;

    /// @param by who serves: user, host and process
    /// @param grace how long works may take to end once they are stopped
    /// @param listener is told what happens
    /// @param defects is told what nobody expected
    public Works(
            Editions editions,
            String by,
            Duration grace,
            RunEvent.Listener listener,
            Consumer<Throwable> defects) {
        this.editions = editions;
        this.by = by;
        this.grace = grace;
        this.listener = listener;
        this.defects = defects;
    }

    /// Begins a run, and tells what became of that.
    public Begun run(RunOrder order) throws InterruptedException {
        Edition.Visit visit = editions.visit();
        Edition.Contents contents = visit.contents();
        Selected selected = new Selecting(contents).of(order.select());
        if (!selected.problems().isEmpty()) {
            visit.close();
            return new Begun.Wrong(selected.problems());
        }
        Wish wish =
                order.wish(
                        Wish.all(contents.environment(), contents.graph().nodes())
                                .only(selected.nodes()));
        RunRequest request = request(contents, order.command(), order.who());
        StopSignal stop = new StopSignal();
        Work work = new Work(contents.workshop().clock(), listener);
        work.stopBy(stop::request);
        return begin(
                work,
                visit,
                () -> {
                    Ran ran = new Runner(contents.workshop()).run(wish, request, work, stop);
                    work.tell(
                            switch (ran) {
                                case Ran.Busy(String who, Instant since) ->
                                        new Begun.Busy(who, since);
                                case Ran.Over over -> new Begun.Nothing(over.plan());
                            });
                });
    }

    /// Makes a node that schedules due, and tells what became of that.
    public Begun fire(JobOrder order) throws InterruptedException {
        Edition.Visit visit = editions.visit();
        Edition.Contents contents = visit.contents();
        Wish wish = Wish.all(contents.environment(), contents.graph().nodes()).with(order.values());
        RunRequest request = request(contents, "socle serve", order.who());
        Work work = new Work(contents.workshop().clock(), listener);
        var edition = new socle.core.schedule.Edition(contents.workshop(), wish, request);
        ByHand hand = new ByHand(edition, order.words(), work);
        work.stopBy(hand::close);
        return begin(
                work,
                visit,
                () -> {
                    try (hand) {
                        hand.fire(order.node());
                        work.tell(new Begun.Plans());
                    }
                });
    }

    /// Stops a run; false when it is not one of these.
    public boolean stop(String run) {
        List<Work> found = open.keySet().stream().filter(it -> it.isOf(run)).toList();
        found.forEach(Work::stop);
        return !found.isEmpty();
    }

    /// How far a run is; nothing when it is not one of these.
    public Optional<Progress> progress(String run) {
        return open.keySet().stream()
                .filter(it -> it.isOf(run))
                .flatMap(it -> it.progress().stream())
                .findFirst();
    }

    private interface Doing {
        void please() throws InterruptedException;
    }

    private Begun begin(Work work, Edition.Visit visit, Doing doing) throws InterruptedException {
        Thread thread = Thread.ofVirtual().name("work").unstarted(() -> go(work, visit, doing));
        synchronized (this) {
            if (leaving || open.size() >= AT_ONCE) {
                visit.close();
                return leaving ? new Begun.Leaving() : new Begun.Full(AT_ONCE);
            }
            open.put(work, thread);
        }
        thread.start();
        return work.begun(SECONDS_TO_BEGIN, TimeUnit.SECONDS);
    }

    private void go(Work work, Edition.Visit visit, Doing doing) {
        try (visit) {
            doing.please();
        } catch (InterruptedException _) {
            work.tell(new Begun.Leaving());
        } catch (LedgerFailure failure) {
            work.tell(new Begun.Failed(failure.what(), failure.todo()));
        } catch (RuntimeException | Error defect) {
            defects.accept(defect);
            work.tell(
                    new Begun.Failed(
                            new Phrase("a defect of the program", "un défaut du programme"),
                            new Phrase(
                                    "see the server's words and report them",
                                    "voyez ce que dit le serveur et signalez-le")));
        } finally {
            open.remove(work);
        }
    }

    private RunRequest request(Edition.Contents contents, String command, String who) {
        RunRequest as = contents.request(by);
        return new RunRequest(
                command,
                who.isEmpty() ? by : who + ", " + by,
                as.patience(),
                as.whenFailed(),
                as.atOnce(),
                as.keep());
    }

    @Override
    public String name() {
        return "works";
    }

    /// A work that is under way ends in the edition in which it began.
    @Override
    public void renew(Editions now) {}

    @Override
    public Pulse pulse() {
        return new Pulse(
                true,
                Phrase.of(
                        "runs that people asked for: %s",
                        "exécutions demandées par des personnes\u00a0: %s",
                        Phrase.count(open.size())));
    }

    @Override
    public void close() {
        List<Thread> threads;
        synchronized (this) {
            leaving = true;
            threads = new ArrayList<>(open.values());
        }
        open.keySet().forEach(Work::stop);
        Duration left = grace;
        try {
            for (Thread thread : threads) {
                if (!thread.join(left)) {
                    // All of them had that time.
                    left = Duration.ofMillis(1);
                    thread.interrupt();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
