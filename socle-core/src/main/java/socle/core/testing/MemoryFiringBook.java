package socle.core.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import socle.api.live.Firing;
import socle.api.text.NodeId;
import socle.core.ledger.FiringBook;

/// A firing book in memory.
final class MemoryFiringBook implements FiringBook {

    private final List<Firing> firings = new ArrayList<>();

    /// Writes one down, in the place of the one of its number.
    synchronized void keep(Firing firing) {
        firings.removeIf(one -> one.number() == firing.number());
        firings.add(firing);
        firings.sort(Comparator.comparingLong(Firing::number));
    }

    @Override
    public synchronized List<Firing> of(NodeId node, int most) {
        return firings.reversed().stream()
                .filter(one -> one.node().equals(node))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Firing> after(long number, int most) {
        return firings.stream()
                .filter(one -> one.number() > number && one.ended().isPresent())
                .limit(most)
                .toList();
    }
}
