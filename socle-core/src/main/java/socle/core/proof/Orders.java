package socle.core.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import socle.api.text.NodeId;
import socle.core.graph.Graph;
import socle.core.ledger.Ledger;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;

/// Which runs did several nodes, each after those it reads. The steps of a run that came to its end
/// stay as they are, so they are read once an edition. Safe for several threads.
public final class Orders {

    private final Graph graph;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    Orders(Graph graph) {
        this.graph = graph;
    }

    /// Such a run.
    ///
    /// @param nodes how many it did
    record Orchestrated(RunRow run, int nodes) {}

    /// The first of these that came to its end and did so.
    Optional<Orchestrated> newest(List<RunRow> runs, Ledger ledger) {
        known.keySet().retainAll(runs.stream().map(RunRow::id).collect(Collectors.toSet()));
        return runs.stream()
                .filter(run -> run.state() == RunRow.State.DONE || run.state() == RunRow.State.FELL)
                .map(run -> new Orchestrated(run, nodes(run, ledger)))
                .filter(one -> one.nodes > 1)
                .findFirst();
    }

    /// How many nodes a run did; none when one of them came before what it reads.
    private int nodes(RunRow run, Ledger ledger) {
        return known.computeIfAbsent(
                run.id(),
                _ -> {
                    List<NodeId> done =
                            ledger.steps(run.id()).stream()
                                    .filter(step -> step.state() == StepRow.State.DONE)
                                    .map(StepRow::node)
                                    .toList();
                    return isInOrder(done) ? done.size() : 0;
                });
    }

    private boolean isInOrder(List<NodeId> done) {
        Set<NodeId> open = new HashSet<>(done);
        for (NodeId node : done) {
            open.remove(node);
            if (graph.reads(node).stream().anyMatch(open::contains)) {
                return false;
            }
        }
        return true;
    }
}
