package socle.core.ledger;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import socle.api.text.NodeId;

/// What an environment shows at one revision, read in one transaction. Renewed by reading what
/// changed since.
///
/// @param revision 0 before anything was told of the environment
/// @param nodes what is shown of each, by name
public record Shown(String environment, long revision, SortedMap<NodeId, Published> nodes) {

    public Shown {
        nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
    }

    /// Of an environment that was not looked at yet.
    public static Shown nothing(String environment) {
        return new Shown(environment, 0, new TreeMap<>());
    }

    /// The last run of which something is shown; empty when nothing is.
    public String lastRun() {
        return nodes.values().stream().map(Published::run).max(String::compareTo).orElse("");
    }

    /// The same with the pointers that changed since.
    Shown and(long now, List<Published> changed) {
        SortedMap<NodeId, Published> all = new TreeMap<>(nodes);
        changed.forEach(one -> all.put(one.node(), one));
        return new Shown(environment, now, all);
    }
}
