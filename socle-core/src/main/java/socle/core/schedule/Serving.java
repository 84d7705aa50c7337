package socle.core.schedule;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import socle.api.live.Firing;
import socle.api.live.Policy;
import socle.api.live.Timetable;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.ledger.Due;
import socle.core.ledger.FiringBook;
import socle.core.plan.Reason;
import socle.core.plan.Wish;
import socle.core.run.NodeDefect;
import socle.core.run.Ran;
import socle.core.run.RunEvent;
import socle.core.run.RunRequest;
import socle.core.run.Runner;
import socle.core.run.StopSignal;

/// Serves one due time from its beginning to its end: runs what it wants, tries again, writes down
/// what became of it, and lets its node say so.
final class Serving {

    /// Of each node, so many firings are remembered.
    static final int KEPT = 2_000;

    private static final System.Logger LOG = System.getLogger(Serving.class.getName());
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Edition edition;
    private final String said;
    private final Stops stops;
    private final RunEvent.Listener listener;
    private final Runner runner;
    private final FiringBook book;

    /// @param said what was said beside the node's name, or empty
    Serving(Edition edition, String said, Stops stops, RunEvent.Listener listener) {
        this.edition = edition;
        this.said = said;
        this.stops = stops;
        this.listener = listener;
        this.runner = new Runner(edition.workshop());
        this.book = edition.book();
    }

    /// Serves it. Nothing when it has ended already, or when it was put off because nobody serves
    /// any more: then it waits for whoever serves next.
    Optional<Firing> serve(Due due) throws InterruptedException {
        Timetable table = edition.timetables().get(due.node());
        String by = edition.request().by();
        if (table == null || !book.begin(due, by, now())) {
            return Optional.empty();
        }
        Wanted wanted = new Wanted(edition, due.node(), table);
        Tried tried = tried(due, table.policy(), wanted.first());
        for (int retry = 1; mayRetry(tried, table.policy(), retry); retry++) {
            edition.workshop().pause().sleep(pause(table.policy(), retry));
            book.begin(due, by, now());
            tried = tried(due, table.policy(), wanted.rest());
        }
        if (stops.isClosed()
                && tried.state() == Firing.State.FAILED
                && due.cause() != Firing.Cause.HAND) {
            return Optional.empty();
        }
        List<NodeId> followers = edition.followers(due.node(), tried.state());
        if (book.end(due, by, tried.end(now()), followers)) {
            book.prune(due.node(), KEPT);
            tell(due, table, wanted);
        }
        return book.of(due.node(), KEPT).stream()
                .filter(one -> Due.of(one).equals(due))
                .findFirst();
    }

    private boolean mayRetry(Tried tried, Policy policy, int retry) {
        return tried.state() == Firing.State.FAILED
                && retry <= policy.retries()
                && !stops.isClosed();
    }

    /// Twice as long each time.
    static Duration pause(Policy policy, int retry) {
        Duration doubled = policy.pause().multipliedBy(1L << Math.min(retry - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private Tried tried(Due due, Policy policy, Wish wish) throws InterruptedException {
        StopSignal stop = stops.begin();
        AtomicBoolean tooLong = new AtomicBoolean();
        Optional<Future<?>> limit =
                policy.limit()
                        .map(
                                time ->
                                        stops.after(
                                                time,
                                                () -> {
                                                    tooLong.set(true);
                                                    stop.request();
                                                }));
        try {
            Ran ran = runner.run(wish, request(due, policy), listener, stop);
            return tooLong.get() ? tooLong(due, policy) : tried(due, ran);
        } catch (NodeDefect defect) {
            LOG.log(Level.ERROR, "a defect of the program", defect);
            return Tried.failed(
                    due.node(),
                    Phrase.of(
                            "a defect of the program: %s",
                            "un défaut du programme\u00a0: %s",
                            String.valueOf(defect.getMessage())));
        } finally {
            limit.ifPresent(one -> one.cancel(false));
            stops.end(stop);
        }
    }

    private Tried tried(Due due, Ran ran) {
        return switch (ran) {
            case Ran.Busy(String who, Instant since) ->
                    Tried.failed(
                            due.node(),
                            Phrase.of(
                                    "%1$s works on its nodes since %2$s",
                                    "%1$s travaille sur ses nœuds depuis %2$s", who, since));
            case Ran.Over over -> Tried.of(due.node(), over, edition.graph());
        };
    }

    private static Tried tooLong(Due due, Policy policy) {
        return Tried.failed(
                due.node(),
                Phrase.of(
                        "it took longer than its time limit of %s",
                        "il a dépassé sa limite de temps de %s",
                        policy.limit().orElse(Duration.ZERO)));
    }

    private RunRequest request(Due due, Policy policy) {
        RunRequest as = edition.request();
        String cause = due.node() + " (" + due.cause().name().toLowerCase(Locale.ROOT) + ")";
        return new RunRequest(
                cause + said,
                as.by(),
                policy.limit().orElse(A_DAY),
                as.whenFailed(),
                as.atOnce(),
                as.keep());
    }

    /// The node's own work, which reads what became of its due times.
    private void tell(Due due, Timetable table, Wanted wanted) throws InterruptedException {
        NodeId node = due.node();
        if (wanted.rest().selected().contains(node)) {
            return;
        }
        Wish own = edition.wish().only(Set.of(node)).asking(node, Reason.From.CURSOR);
        StopSignal stop = stops.begin();
        try {
            runner.run(own, request(due, table.policy()), RunEvent.Listener.deaf(), stop);
        } catch (NodeDefect defect) {
            LOG.log(Level.ERROR, "a defect of the program", defect);
        } finally {
            stops.end(stop);
        }
    }

    private Instant now() {
        return edition.workshop().clock().instant();
    }
}
