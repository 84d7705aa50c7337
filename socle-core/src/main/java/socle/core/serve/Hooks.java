package socle.core.serve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.api.Hooked;
import socle.api.Node;
import socle.api.live.Hook;
import socle.api.text.NodeId;
import socle.core.graph.Graph;

/// The nodes that may be posted to.
public final class Hooks {
    private Hooks() {}

    /// Each node that has a hook, by name.
    public static Map<NodeId, Hook> of(Graph graph) {
        Map<NodeId, Hook> hooks = new TreeMap<>();
        graph.nodes().forEach(one -> of(one.node()).ifPresent(hook -> hooks.put(one.id(), hook)));
        return hooks;
    }

    /// The hook of a node, when it has one.
    public static <S extends Record> Optional<Hook> of(Node<S> node) {
        if (!(node.kind() instanceof Hooked<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind speaks of its own spec
        Hooked<S> hooked = (Hooked<S>) kind;
        return hooked.hook(node.spec());
    }
}
