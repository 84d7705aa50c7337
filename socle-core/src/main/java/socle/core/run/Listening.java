package socle.core.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import socle.api.Listens;
import socle.core.engine.DuckDbEngine;
import socle.core.graph.Declared;
import socle.core.plan.Planner;
import socle.core.plan.Wish;

/// Keeps the nodes of a project that listen up to date, each by a watch of its own, until it is
/// closed. Each batch is published like any other work.
public final class Listening implements AutoCloseable {

    private final StopSignal now = new StopSignal();
    private final Leash leash = new Leash(now);
    private final List<Watch> watches = new ArrayList<>();
    private final CountDownLatch ended;
    private final Duration grace;

    /// Begins to listen.
    ///
    /// @param wish all nodes of the project; those that listen are found among what it selects
    /// @param grace how long a batch under way may take to end when it is closed
    public Listening(
            Workshop workshop,
            Wish wish,
            RunRequest request,
            RunEvent.Listener listener,
            Duration grace) {
        this.grace = grace;
        Planner planner =
                new Planner(
                        workshop.ledger(),
                        workshop.files(),
                        DuckDbEngine.DIALECT,
                        workshop.clock());
        Chronicle chronicle = new Chronicle(listener);
        for (Declared one : wish.nodes()) {
            if (one.node().kind() instanceof Listens<?> && wish.selected().contains(one.id())) {
                watches.add(
                        new Watch(
                                workshop,
                                new Watch.Order(one, wish, request, planner),
                                leash,
                                chronicle));
            }
        }
        this.ended = new CountDownLatch(watches.size());
        for (Watch watch : watches) {
            Thread.ofVirtual().name("listen " + watch.state().node()).start(() -> keep(watch));
        }
    }

    private void keep(Watch watch) {
        try {
            watch.keep();
        } finally {
            ended.countDown();
        }
    }

    /// How each of them stands, in the order of their names.
    public List<Heard> states() {
        return watches.stream().map(Watch::state).toList();
    }

    /// Ends all of them: batches under way are published when they end in time, and taken in again
    /// by the next when not.
    @Override
    public void close() {
        watches.forEach(Watch::end);
        try {
            if (!ended.await(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                now.request();
                boolean _ = ended.await(grace.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            now.request();
            leash.close();
        }
    }
}
