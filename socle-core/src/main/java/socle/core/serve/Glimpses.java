package socle.core.serve;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import socle.core.graph.Declared;
import socle.core.ledger.Ledger;
import socle.core.sight.LedgerSeen;

/// The glimpses of a house: the last one is given again while nothing has been published since.
public final class Glimpses {

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Kept kept;

    private record Kept(int edition, long revision, Glimpse glimpse) {}

    /// What there is to see now, in the edition that is visited.
    public Glimpse of(Edition.Visit visit) {
        Edition.Contents contents = visit.contents();
        long revision = contents.workshop().ledger().published(contents.environment()).hashCode();
        lock.lock();
        try {
            Kept last = kept;
            if (last == null
                    || last.edition != visit.edition().number()
                    || last.revision != revision) {
                last =
                        new Kept(
                                visit.edition().number(),
                                revision,
                                new Glimpse(contents, seen(contents)));
                kept = last;
            }
            return last.glimpse;
        } finally {
            lock.unlock();
        }
    }

    private static LedgerSeen seen(Edition.Contents contents) {
        Ledger ledger = contents.workshop().ledger();
        List<Declared> nodes = List.copyOf(contents.graph().nodes());
        return new LedgerSeen(
                ledger,
                contents.environment(),
                contents.workshop().sight(),
                nodes,
                contents.outlook().planner().fresh(contents.environment(), nodes));
    }
}
