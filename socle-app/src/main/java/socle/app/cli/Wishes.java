package socle.app.cli;

import socle.core.plan.Wish;

/// Turns the words of a selection into the nodes that a plan is asked for.
final class Wishes {
    private Wishes() {}

    static Wish of(Opened open, Selection selection) throws Mistake {
        Wish all = Wish.all(open.environment(), open.nodes());
        return selection.full ? all.fully() : all;
    }
}
