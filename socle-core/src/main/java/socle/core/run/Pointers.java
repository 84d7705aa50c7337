package socle.core.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Reference;
import socle.core.graph.Declared;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;

/// What an environment shows while a run changes it.
final class Pointers {

    private final Ledger ledger;
    private final Map<NodeId, Published> shown;

    /// @param shown to begin with
    Pointers(Ledger ledger, Map<NodeId, Published> shown) {
        this.ledger = ledger;
        this.shown = new ConcurrentHashMap<>(shown);
    }

    Optional<Published> of(NodeId node) {
        return Optional.ofNullable(shown.get(node));
    }

    void set(Published published) {
        shown.put(published.node(), published);
    }

    /// All that a node reads now, directly or through views, and what it published before.
    Collection<Published> seen(Declared node) {
        Map<NodeId, Published> found = new TreeMap<>();
        node.references().forEach(reference -> read(reference.node(), found));
        read(node.id(), found);
        return found.values();
    }

    private void read(NodeId node, Map<NodeId, Published> found) {
        Published one = shown.get(node);
        if (one != null && found.put(node, one) == null && isView(one)) {
            one.inputs().keySet().forEach(input -> read(input, found));
        }
    }

    private static boolean isView(Published one) {
        return one.tables().stream().anyMatch(Table::isView);
    }

    /// The version of each node that a node reads now.
    Map<NodeId, String> inputs(Declared node) {
        Map<NodeId, String> inputs = new HashMap<>();
        for (Reference reference : node.references()) {
            if (!(reference instanceof Link) && !reference.node().equals(node.id())) {
                of(reference.node()).ifPresent(one -> inputs.put(reference.node(), one.version()));
            }
        }
        return inputs;
    }

    /// The evidence of what is shown of a node.
    List<Told> evidence(NodeId node, boolean fresh) {
        Published published = shown.get(node);
        if (published == null) {
            return List.of();
        }
        List<Told> told = new ArrayList<>();
        for (Evidence one : ledger.evidence(node, published.version())) {
            told.add(new Told(node, published.run(), published.at(), told.size() + 1, one, fresh));
        }
        return told;
    }
}
