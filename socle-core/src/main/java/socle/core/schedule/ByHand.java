package socle.core.schedule;

import java.time.Instant;
import java.util.Optional;
import socle.api.live.Firing;
import socle.api.text.NodeId;
import socle.core.ledger.Due;
import socle.core.run.RunEvent;

/// Makes a node due because somebody says so, and serves it here and now. Those that follow it are
/// left to whoever serves.
public final class ByHand implements AutoCloseable {

    private final Edition edition;
    private final String said;
    private final RunEvent.Listener listener;
    private final Stops stops = new Stops();

    /// @param said what the caller said beside the node's name, for the ledger; or empty
    /// @param listener hears what happens
    public ByHand(Edition edition, String said, RunEvent.Listener listener) {
        this.edition = edition;
        this.said = said;
        this.listener = listener;
    }

    /// Serves a node that schedules, and tells what became of it; nothing when somebody else ended
    /// it.
    public Optional<Firing> fire(NodeId node) throws InterruptedException {
        Due due = due(node);
        return new Serving(edition, said, stops, listener).serve(due);
    }

    /// Two at the same instant are two.
    private Due due(NodeId node) {
        Instant at = edition.workshop().clock().instant();
        Due due = new Due(node, Firing.Cause.HAND, at);
        while (edition.book().of(node, Serving.KEPT).stream().map(Due::of).anyMatch(due::equals)) {
            at = at.plusNanos(1);
            due = new Due(node, Firing.Cause.HAND, at);
        }
        return due;
    }

    /// Stops what is under way.
    @Override
    public void close() {
        stops.close();
    }
}
