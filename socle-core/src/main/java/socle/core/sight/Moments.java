package socle.core.sight;

import socle.core.ledger.Shown;

/// The moments of an environment, one after the other: the same as long as its revision is, and
/// then the next, of which only what changed is read. Safe for several threads.
public final class Moments {

    private final Stage stage;
    private volatile Scenery last;

    public Moments(Stage stage, String environment) {
        this.stage = stage;
        this.last = Scenery.empty(stage, environment);
    }

    /// What is shown now, to a reader who may see all of it.
    public Moment now() {
        Scenery before = last;
        Shown now = stage.ledger().shown(before.shown());
        Scenery scenery = now.revision() == before.shown().revision() ? before : renewed(now);
        return new Moment(stage, scenery, Narrowing.NONE);
    }

    /// Of two that looked at once, the newer is kept.
    private synchronized Scenery renewed(Shown now) {
        long known = last.shown().revision();
        if (known == now.revision()) {
            return last;
        }
        Scenery next = last.at(now);
        if (known < now.revision()) {
            last = next;
        }
        return next;
    }
}
