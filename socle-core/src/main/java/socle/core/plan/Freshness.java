package socle.core.plan;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.text.NodeId;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.ledger.Fingerprints;
import socle.core.ledger.Published;
import socle.core.ledger.Shown;

/// Which nodes of one edition of a project are what its text and its files say, kept from one
/// revision to the next: only nodes whose pointer or input files moved are looked at again, and
/// those that read them. Says the same as `Planner.fresh`. Safe for several threads.
public final class Freshness {

    private final Graph graph;
    private final InputFiles inputs;
    private final String dialect;
    private final Map<NodeId, Fingerprints> wanted = new HashMap<>();
    private final Set<NodeId> fresh = new HashSet<>();
    private final Set<NodeId> pending = new HashSet<>();
    private @Nullable Definitions definitions;
    private @Nullable Shown last;

    /// @param graph of all nodes
    /// @param dialect of the engine that runs: `duckdb-2`
    public Freshness(Graph graph, InputFiles inputs, String dialect) {
        this.graph = graph;
        this.inputs = inputs;
        this.dialect = dialect;
    }

    /// The fresh ones of what is shown.
    public synchronized Set<NodeId> of(Shown shown) {
        Set<NodeId> defined = new HashSet<>(pending);
        defined.addAll(redefined());
        pending.clear();
        inputs.remember();
        Shown before = last == null ? Shown.nothing(shown.environment()) : last;
        Set<NodeId> touched = new HashSet<>();
        for (Declared one : graph.order()) {
            NodeId id = one.id();
            boolean isMoved = isMoved(id, before, shown);
            if (isMoved || defined.contains(id) || touched.contains(id)) {
                boolean isOther = fresh.contains(id) != judged(id, shown);
                if (isOther || isMoved) {
                    touched.addAll(graph.after(id));
                }
            }
        }
        last = shown;
        return Set.copyOf(fresh);
    }

    /// What a run of all nodes would do.
    synchronized Plan plan(Standing standing, String environment, InstantSource clock) {
        pending.addAll(redefined());
        inputs.remember();
        Definitions now = Objects.requireNonNull(definitions);
        Planning planning =
                new Planning(
                        Wish.all(environment, graph.nodes()),
                        graph,
                        now,
                        standing,
                        clock.instant());
        graph.order().forEach(planning::consider);
        return planning.plan(now.files());
    }

    /// Whether a node is fresh now, written down.
    private boolean judged(NodeId id, Shown shown) {
        boolean isFresh = isFresh(id, shown);
        if (isFresh) {
            fresh.add(id);
        } else {
            fresh.remove(id);
        }
        return isFresh;
    }

    private boolean isFresh(NodeId id, Shown shown) {
        Fingerprints now = wanted.get(id);
        Published published = shown.nodes().get(id);
        return now != null
                && published != null
                && published.fingerprints().work().equals(now.work())
                && fresh.containsAll(graph.reads(id))
                && graph.reads(id).stream()
                        .noneMatch(read -> Standing.moved(published, shown.nodes().get(read)));
    }

    private static boolean isMoved(NodeId id, Shown before, Shown now) {
        return !Objects.equals(before.nodes().get(id), now.nodes().get(id));
    }

    /// The nodes whose fingerprints are others than when they were asked for last.
    private Set<NodeId> redefined() {
        Definitions all = definitions;
        Set<NodeId> changed = new HashSet<>();
        if (all == null) {
            all = new Definitions(graph, inputs, dialect, Variables.preset(graph.nodes()));
            definitions = all;
            graph.nodes().forEach(one -> changed.add(one.id()));
        } else {
            changed.addAll(all.refiled(inputs));
        }
        Set<NodeId> others = new HashSet<>();
        if (!changed.isEmpty()) {
            for (Declared one : graph.order()) {
                if (changed.contains(one.id())) {
                    Fingerprints now = all.of(one.id(), wanted::get);
                    if (!now.equals(wanted.put(one.id(), now))) {
                        others.add(one.id());
                        changed.addAll(graph.after(one.id()));
                    }
                }
            }
        }
        return others;
    }
}
