package socle.app.screens.catalogue;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socle.api.text.NodeId;
import socle.app.view.Health;
import socle.core.serve.Edition;
import socle.core.serve.Glimpse;

/// All that can be searched, in memory: what the text of a project says is read once an edition,
/// what
/// was published once a version.
public final class Library {

    private final Columns columns = new Columns();
    private WeakReference<Edition.Contents> edition = new WeakReference<>(null);
    private @Nullable Written written;
    private WeakReference<Glimpse> glimpse = new WeakReference<>(null);
    private @Nullable Shelf shelf;

    /// What is searched at one moment.
    ///
    /// @param healths how each node is
    record Shelf(Written written, Map<NodeId, List<Entry>> columns, Map<NodeId, Health> healths) {

        /// How a node is.
        Health health(NodeId node) {
            return healths.getOrDefault(node, Health.NEVER);
        }
    }

    synchronized Shelf of(Glimpse now) {
        Shelf last = shelf;
        if (last == null || !glimpse.refersTo(now)) {
            last = new Shelf(written(now.contents()), columns.of(now.seen()), healths(now));
            shelf = last;
            glimpse = new WeakReference<>(now);
        }
        return last;
    }

    private static Map<NodeId, Health> healths(Glimpse now) {
        Map<NodeId, Health> healths = new HashMap<>();
        now.nodes().forEach(it -> healths.put(it.id(), Health.of(it.id(), now)));
        return healths;
    }

    private Written written(Edition.Contents contents) {
        Written last = written;
        if (last == null || !edition.refersTo(contents)) {
            last = Written.of(contents);
            written = last;
            edition = new WeakReference<>(contents);
        }
        return last;
    }
}
