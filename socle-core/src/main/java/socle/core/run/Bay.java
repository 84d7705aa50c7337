package socle.core.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import socle.api.Node;
import socle.api.live.Span;
import socle.api.text.NodeId;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;
import socle.core.plan.Plan;
import socle.core.plan.Wish;
import socle.core.sight.Sight;

/// What all nodes of one run share.
///
/// @param span the range of time that was asked for
/// @param variables what SQL reads with `getvariable`, as SQL writes it
record Bay(
        Workshop workshop,
        String run,
        Plan plan,
        Map<NodeId, Node<?>> nodes,
        Pointers pointers,
        Optional<Span> span,
        Map<String, String> variables) {

    Bay {
        nodes = Map.copyOf(nodes);
    }

    /// What a run begins with: the environment as it is shown now.
    static Bay of(Workshop workshop, Wish wish, Plan plan, String run) {
        Map<NodeId, Node<?>> nodes = new HashMap<>();
        wish.nodes().forEach(one -> nodes.put(one.id(), one.node()));
        Ledger ledger = workshop.ledger();
        Map<NodeId, Published> shown =
                workshop.sight().renew(() -> ledger.published(wish.environment()));
        return new Bay(
                workshop,
                run,
                plan,
                nodes,
                new Pointers(ledger, shown, wish.nodes()),
                wish.span(),
                wish.variables());
    }

    /// What sessions see.
    Sight sight() {
        return workshop.sight();
    }

    /// Makes others see a version that was published.
    void show(Published published) {
        pointers.set(published);
        sight().show(published);
    }
}
