package socle.core.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private final Map<NodeId, Declared> declared = new HashMap<>();

    /// @param shown to begin with
    Pointers(Ledger ledger, Map<NodeId, Published> shown, Collection<Declared> nodes) {
        this.ledger = ledger;
        nodes.forEach(one -> declared.put(one.id(), one));
        this.shown = new ConcurrentHashMap<>(shown);
    }

    Optional<Published> of(NodeId node) {
        return Optional.ofNullable(shown.get(node));
    }

    void set(Published published) {
        shown.put(published.node(), published);
    }

    /// What is shown of a node and of all that it names, however far: its work may ask an indicator
    /// anew, whose query reads a table that the node itself does not name.
    Collection<Published> seen(NodeId node) {
        Map<NodeId, Published> found = new TreeMap<>();
        Set<NodeId> met = new HashSet<>(Set.of(node));
        Deque<NodeId> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            NodeId one = open.pop();
            of(one).ifPresent(it -> found.put(one, it));
            named(one).filter(met::add).forEach(open::push);
        }
        return found.values();
    }

    private Stream<NodeId> named(NodeId node) {
        return Stream.concat(
                of(node).stream().flatMap(it -> it.inputs().keySet().stream()),
                Optional.ofNullable(declared.get(node)).stream()
                        .flatMap(it -> it.references().stream().map(Reference::node)));
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
