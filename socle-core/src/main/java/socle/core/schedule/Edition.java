package socle.core.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.api.Header;
import socle.api.Node;
import socle.api.Schedules;
import socle.api.live.Firing;
import socle.api.live.Policy;
import socle.api.live.Timetable;
import socle.api.live.Trigger;
import socle.api.text.NodeId;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.ledger.FiringBook;
import socle.core.plan.Wish;
import socle.core.run.RunRequest;
import socle.core.run.Workshop;

/// A project as it was read, with all that serving its due times needs.
public final class Edition {

    private final Workshop workshop;
    private final Wish wish;
    private final RunRequest request;
    private final Graph graph;
    private final Map<NodeId, Timetable> timetables = new TreeMap<>();

    /// @param wish all nodes of the project
    /// @param request how its runs are done, and by whom
    public Edition(Workshop workshop, Wish wish, RunRequest request) {
        this.workshop = workshop;
        this.wish = wish;
        this.request = request;
        this.graph = Graph.draw(wish.nodes(), List.of()).graph();
        for (Declared one : wish.nodes()) {
            timetable(one.node()).ifPresent(found -> timetables.put(one.id(), found));
        }
    }

    /// What a node that schedules says; nothing for any other one.
    public static <S extends Record> Optional<Timetable> timetable(Node<S> node) {
        if (!(node.kind() instanceof Schedules<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind schedules by its own spec
        Schedules<S> schedules = (Schedules<S>) kind;
        Timetable table = schedules.timetable(node);
        return Optional.of(table.selects().isEmpty() ? table : headed(table, node.header()));
    }

    /// The keys that every node has speak of what it makes run.
    private static Timetable headed(Timetable table, Header header) {
        Policy said = table.policy();
        Policy policy =
                new Policy(
                        said.missed(),
                        said.retries() == 0 ? header.retries() : said.retries(),
                        said.pause(),
                        said.limit().or(header::time_limit),
                        said.lateness());
        return new Timetable(table.triggers(), table.selects(), policy);
    }

    Workshop workshop() {
        return workshop;
    }

    Wish wish() {
        return wish;
    }

    RunRequest request() {
        return request;
    }

    Graph graph() {
        return graph;
    }

    FiringBook book() {
        return workshop.ledger().firings(wish.environment());
    }

    Map<NodeId, Timetable> timetables() {
        return timetables;
    }

    /// Those that an ending of a node makes due. Nodes that watch every other one are not watched
    /// by each other.
    List<NodeId> followers(NodeId node, Firing.State how) {
        List<NodeId> followers = new ArrayList<>();
        timetables.forEach(
                (id, table) -> {
                    if (!id.equals(node)
                            && table.triggers().stream().anyMatch(one -> hears(one, node, how))) {
                        followers.add(id);
                    }
                });
        return followers;
    }

    private boolean hears(Trigger trigger, NodeId node, Firing.State how) {
        return trigger instanceof Trigger.Ended(List<NodeId> nodes, var endings)
                && endings.contains(how)
                && (nodes.isEmpty() ? !watchesAll(node) : nodes.contains(node));
    }

    private boolean watchesAll(NodeId node) {
        Timetable table = timetables.get(node);
        return table != null
                && table.triggers().stream()
                        .anyMatch(
                                one ->
                                        one instanceof Trigger.Ended(List<NodeId> nodes, _)
                                                && nodes.isEmpty());
    }
}
