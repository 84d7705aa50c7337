package socle.app.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import socle.api.text.NodeId;

/// What came to each hook since the server began.
final class HookCounts {

    private final Map<Key, LongAdder> counts = new ConcurrentHashMap<>();

    /// What became of a letter, or of a post.
    enum Fate {
        /// A letter that was new.
        RECEIVED,
        /// A letter whose key was known.
        REPEATED,
        /// A post that was not taken.
        REFUSED
    }

    private record Key(NodeId hook, Fate fate) {}

    void add(NodeId hook, Fate fate, long many) {
        counts.computeIfAbsent(new Key(hook, fate), _ -> new LongAdder()).add(many);
    }

    /// By the names of those hooks that had any.
    Map<String, Long> all(Fate fate) {
        Map<String, Long> all = new TreeMap<>();
        counts.forEach(
                (key, count) -> {
                    if (key.fate() == fate) {
                        all.put(key.hook().value(), count.sum());
                    }
                });
        return all;
    }
}
