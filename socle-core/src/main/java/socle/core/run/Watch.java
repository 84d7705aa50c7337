package socle.core.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.Ear;
import socle.api.Listens;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.ledger.Booking;
import socle.core.ledger.Ledger;
import socle.core.ledger.LedgerFailure;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.plan.Plan;
import socle.core.plan.Planner;
import socle.core.plan.Reason;
import socle.core.plan.Wish;

/// Keeps one node that listens up to date: a run that goes on, one batch published after the other.
/// Whatever fails, it begins again where the last published batch ended.
final class Watch {

    /// How long a batch waits for something to come: also how soon an end is heard.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration SLICE = Duration.ofMillis(250);

    /// After so many batches, what they left behind is swept.
    private static final int SWEEP = 64;

    private static final Outcome NOTHING =
            new Outcome.Skipped(new Phrase("nothing came", "rien n’est venu"));

    private final Workshop workshop;
    private final Order order;
    private final Leash leash;
    private final Chronicle chronicle;
    private volatile boolean ends;
    private volatile Heard state;
    private int failures;

    Watch(Workshop workshop, Order order, Leash leash, Chronicle chronicle) {
        this.workshop = workshop;
        this.order = order;
        this.leash = leash;
        this.chronicle = chronicle;
        this.state =
                new Heard(
                        order.node().id(),
                        Heard.State.WAITS,
                        workshop.clock().instant(),
                        0,
                        Phrase.same(""));
    }

    Heard state() {
        return state;
    }

    /// No further batch begins.
    void end() {
        ends = true;
    }

    /// Listens until it is ended.
    void keep() {
        while (!ends) {
            try {
                hold();
            } catch (LedgerFailure e) {
                failures++;
                stand(Heard.State.FAILS, Phrase.of("%s; %s", "%s\u202f; %s", e.what(), e.todo()));
            }
            rest();
        }
        stand(Heard.State.ENDED, Phrase.same(""));
    }

    private void hold() {
        String run = workshop.ids().get();
        Booking booking =
                new Booking(
                        run,
                        order.request().by(),
                        workshop.clock().instant(),
                        Booking.Manner.LISTENS,
                        Set.of(order.node().id()));
        switch (workshop.ledger().claim(booking)) {
            case Ledger.Claimed.Theirs(String who, Instant since) ->
                    stand(
                            Heard.State.WAITS,
                            Phrase.of(
                                    "%s works on it since %s",
                                    "%s y travaille depuis %s", who, since));
            case Ledger.Claimed.Mine mine -> {
                try (mine) {
                    sweeping().recover(mine);
                    begin(run);
                }
            }
        }
    }

    private void begin(String run) {
        NodeId id = order.node().id();
        Wish wish = order.wish().only(Set.of(id)).asking(id, Reason.From.CURSOR);
        Plan plan = order.planner().plan(wish);
        if (plan.steps().isEmpty()) {
            plan.blocked().forEach(one -> stand(Heard.State.WAITS, one.why()));
            return;
        }
        Bay bay = Bay.of(workshop, wish, plan, run);
        Instant at = workshop.clock().instant();
        workshop.ledger().begin(order.request().row(run, wish.environment(), at));
        chronicle.tell(new RunEvent.Began(run, plan));
        RunRow.State ended = listen(bay, plan.steps().getFirst(), at);
        workshop.ledger().end(run, ended, workshop.clock().instant());
        sweeping().of(Set.of(id));
    }

    private RunRow.State listen(Bay bay, Plan.Step step, Instant since) {
        OneTry once = new OneTry(bay, step, leash);
        Open open = new Open();
        try (open) {
            while (!ends) {
                OneTry.Worked worked =
                        once.at(bench -> open.take(bench), Optional.empty(), this::progress);
                if (worked.outcome() instanceof Outcome.Done done) {
                    publish(bay, step, worked, done, since);
                } else if (worked.outcome() != NOTHING) {
                    return fail(bay, step, worked, since);
                } else {
                    stand(Heard.State.LISTENS, Phrase.same(""));
                }
            }
        }
        return RunRow.State.STOPPED;
    }

    private void publish(
            Bay bay, Plan.Step step, OneTry.Worked worked, Outcome.Done done, Instant since) {
        StepRow row =
                StepRows.withVerdicts(
                        StepRows.row(bay, step, StepRow.State.DONE, since, 1), done.evidence());
        Published published = new Publishing(bay, step).of(worked, done);
        workshop.ledger().advance(row, published, done.evidence(), worked.letters());
        bay.show(published);
        failures = 0;
        state =
                new Heard(
                        state.node(),
                        Heard.State.LISTENS,
                        state.state() == Heard.State.LISTENS ? state.since() : published.at(),
                        state.batches() + 1,
                        Phrase.same(""));
        chronicle.tell(new RunEvent.Ended(row));
        if (state.batches() % SWEEP == 0) {
            sweeping().of(Set.of(step.id()));
        }
    }

    private RunRow.State fail(Bay bay, Plan.Step step, OneTry.Worked worked, Instant since) {
        failures++;
        Throwable defect = worked.defect();
        if (defect != null) {
            chronicle.meet(step.id(), defect);
        }
        if (worked.outcome() instanceof Outcome.Skipped) {
            return RunRow.State.STOPPED;
        }
        stand(Heard.State.FAILS, worked.words());
        StepRow bare = StepRows.row(bay, step, StepRows.state(worked.outcome()), since, failures);
        List<Evidence> evidence = worked.outcome().evidence();
        StepRow row = StepRows.withVerdicts(StepRows.withWords(bare, worked.words()), evidence);
        workshop.ledger().keep(row, evidence);
        chronicle.over(row, evidence);
        return RunRow.State.FELL;
    }

    private void stand(Heard.State now, Phrase why) {
        if (state.state() != now || !state.why().equals(why)) {
            state = new Heard(state.node(), now, workshop.clock().instant(), state.batches(), why);
        }
    }

    /// Before it begins again: longer after each failure.
    private void rest() {
        Duration left = NodeWork.pause(Math.max(1, failures));
        try {
            while (!ends && left.isPositive()) {
                workshop.pause().sleep(SLICE);
                left = left.minus(SLICE);
            }
        } catch (InterruptedException e) {
            ends = true;
            Thread.currentThread().interrupt();
        }
    }

    private Sweeping sweeping() {
        return new Sweeping(workshop, order.request().keep(), chronicle::tell);
    }

    private void progress(long done, long total, String unit) {
        chronicle.tell(new RunEvent.Progressed(order.node().id(), done, total, unit));
    }

    /// What is kept up to date.
    ///
    /// @param wish all nodes of the project
    record Order(Declared node, Wish wish, RunRequest request, Planner planner) {}

    /// The ear, opened by the first batch that needs it.
    private final class Open implements AutoCloseable {
        private @Nullable Ear ear;

        Outcome take(Bench bench) throws IOException, InterruptedException {
            Ear open = ear;
            if (open == null) {
                open = listen(order.node().node(), bench);
                ear = open;
            }
            return open.take(bench, PATIENCE).orElse(NOTHING);
        }

        private static <S extends Record> Ear listen(Node<S> node, Bench bench)
                throws IOException, InterruptedException {
            if (!(node.kind() instanceof Listens<?> kind)) {
                throw new IllegalStateException(node.id() + " does not listen");
            }
            @SuppressWarnings("unchecked") // a kind listens by its own spec
            Listens<S> listens = (Listens<S>) kind;
            return listens.listen(node, bench);
        }

        @Override
        public void close() {
            if (ear != null) {
                ear.close();
            }
        }
    }
}
