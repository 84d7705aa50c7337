package socle.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.core.ledger.LedgerFailure;
import socle.core.ledger.StepRow;

/// What came of a run so far. Steps on many threads write it; its listener hears one event at a
/// time.
final class Chronicle {

    private final RunEvent.Listener listener;
    private final ReentrantLock telling = new ReentrantLock();
    private final List<StepRow> ended = new ArrayList<>();
    private @Nullable NodeId firstFailed;
    private @Nullable NodeDefect defect;
    private @Nullable LedgerFailure lost;

    Chronicle(RunEvent.Listener listener) {
        this.listener = listener;
    }

    /// The steps that ended, in the order in which they did.
    List<StepRow> ended() {
        return locked(() -> List.copyOf(ended));
    }

    /// The first node that failed, if any.
    Optional<NodeId> firstFailed() {
        return locked(() -> Optional.ofNullable(firstFailed));
    }

    /// The first defect that a node met, if any.
    Optional<NodeDefect> defect() {
        return locked(() -> Optional.ofNullable(defect));
    }

    /// Why the ledger could not be written, if so.
    Optional<LedgerFailure> lost() {
        return locked(() -> Optional.ofNullable(lost));
    }

    /// A step has ended.
    void over(StepRow row, List<Evidence> evidence) {
        StepRows.fallen(evidence).forEach(verdict -> tell(new RunEvent.Fell(row.node(), verdict)));
        alone(
                () -> {
                    ended.add(row);
                    if (row.state() == StepRow.State.FAILED && firstFailed == null) {
                        firstFailed = row.node();
                    }
                });
        tell(new RunEvent.Ended(row));
    }

    /// A node met a defect of the program.
    void meet(NodeId node, Throwable e) {
        alone(
                () -> {
                    if (defect == null) {
                        defect = new NodeDefect(node, e);
                    } else {
                        defect.addSuppressed(new NodeDefect(node, e));
                    }
                });
    }

    /// The ledger cannot be written any more.
    void lose(LedgerFailure e) {
        alone(() -> lost = lost == null ? e : lost);
    }

    /// The listener hears of an event.
    void tell(RunEvent event) {
        alone(() -> listener.hear(event));
    }

    private void alone(Runnable change) {
        telling.lock();
        try {
            change.run();
        } finally {
            telling.unlock();
        }
    }

    private <T> T locked(Supplier<T> answer) {
        telling.lock();
        try {
            return answer.get();
        } finally {
            telling.unlock();
        }
    }
}
