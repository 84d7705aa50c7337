package socle.kinds.collect.stream;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import socle.core.ledger.StepRow;
import socle.core.run.RunEvent;
import socle.core.testing.KindTester;
import tools.jackson.databind.json.JsonMapper;

/// A stream of a tester's project that is listened to until something holds.
record Listened(KindTester tester, String node, BlockingQueue<StepRow> steps) {

    private static final int LONGEST_SECONDS = 120;

    static Listened to(KindTester tester, String node) {
        return new Listened(tester, node, new LinkedBlockingQueue<>());
    }

    /// Listens until the published totals meet a condition.
    Counts until(Predicate<Counts> enough) {
        return during(() -> await(enough));
    }

    /// Listens while something is done.
    <T> T during(java.util.function.Supplier<T> meanwhile) {
        return tester.listening(this::hear, meanwhile);
    }

    private void hear(RunEvent event) {
        if (event instanceof RunEvent.Ended(StepRow step)) {
            steps.add(step);
        }
    }

    /// Waits until the published totals meet a condition.
    Counts await(Predicate<Counts> enough) {
        while (!enough.test(counts(tester, node))) {
            StepRow step = step();
            if (step.state() != StepRow.State.DONE) {
                throw new AssertionError(step.words().en());
            }
        }
        return counts(tester, node);
    }

    /// The next step that ended, however.
    StepRow step() {
        try {
            StepRow step = steps.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (step == null) {
                throw new AssertionError("nothing was published; " + counts(tester, node));
            }
            return step;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// The published totals.
    static Counts counts(KindTester tester, String node) {
        return tester.cursor(node)
                .map(text -> JsonMapper.shared().readValue(text, Bookmark.class).totals())
                .orElse(Counts.NONE);
    }
}
