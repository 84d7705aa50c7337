package socle.core.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import socle.api.text.NodeId;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;

/// Removes old versions of nodes that this process holds, and what dead ones left half-written.
///
/// @param keep how many versions of each node stay whatever their age
record Sweeping(Workshop workshop, int keep, RunEvent.Listener listener) {

    /// Somebody who looks, a page or a query, may read a version so long after it gave way. Runs
    /// are known and need no such guess.
    private static final Duration READING = Duration.ofMinutes(2);

    /// Tells which runs were found killed, and removes what they left.
    void recover(Ledger.Claimed.Mine mine) {
        mine.killed().forEach(run -> listener.hear(new RunEvent.FoundKilled(run)));
        if (!mine.killed().isEmpty()) {
            workshop.lake().sweep(mine.nodes(), workshop.ledger().kept(mine.nodes()));
        }
    }

    /// Removes old versions of nodes.
    void of(Set<NodeId> nodes) {
        Instant soon = workshop.clock().instant().minus(READING);
        Instant since =
                workshop.ledger()
                        .oldestAtWork()
                        .filter(oldest -> oldest.isBefore(soon))
                        .orElse(soon);
        List<Published> forgotten = workshop.ledger().sweep(nodes, keep, since);
        long bytes = workshop.lake().sweep(nodes, workshop.ledger().kept(nodes));
        if (!forgotten.isEmpty() || bytes > 0) {
            listener.hear(new RunEvent.Swept(forgotten.size(), bytes));
        }
    }
}
