package socle.app.screens.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.app.screens.graph.GraphView.Around;
import socle.app.screens.graph.GraphView.Arrow;
import socle.app.screens.graph.GraphView.Asking;
import socle.app.screens.graph.GraphView.Point;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Health;
import socle.app.view.Refusal;
import socle.core.graph.Declared;
import socle.core.graph.Graph;

/// Finds what is around one node.
final class Surroundings {

    /// As deep as anybody may ask: all there is.
    static final int ALL = 99;

    private static final int USUAL = 2;
    private static final int READ = 24;
    private static final int LISTED = 200;
    private static final int DRAWN = 60;

    private final Asked asked;
    private final Graph graph;

    Surroundings(Asked asked) {
        this.asked = asked;
        this.graph = asked.glimpse().contents().graph();
    }

    Around of(String named) throws Refusal {
        NodeId focus = node(named);
        Choices choices = asked.choices();
        String to = choices.one("to").orElse("");
        int usual = usual(focus);
        Asking asking =
                new Asking(
                        focus,
                        choices.number("up", usual, ALL),
                        choices.number("down", usual, ALL),
                        to.isEmpty() ? "" : node(to).value(),
                        column(focus, choices.one("column").orElse("")));
        Set<NodeId> allUp = graph.upstream(focus);
        Set<NodeId> allDown = graph.downstream(focus);
        Map<NodeId, Integer> up = Steps.within(focus, asking.up(), graph::before);
        Map<NodeId, Integer> down = Steps.within(focus, asking.down(), graph::after);
        Map<NodeId, Set<String>> columns = columns(asking, up, down);
        List<Point> upstream = points(up, columns, asking);
        List<Point> downstream = points(down, columns, asking);
        List<Point> drawn =
                asking.to().isEmpty()
                        ? around(focus, upstream, downstream, columns)
                        : way(focus, new NodeId(asking.to()), allUp, allDown);
        return new Around(
                asking,
                Health.of(focus, asked.glimpse()),
                columns(focus),
                upstream,
                downstream,
                drawn,
                arrows(drawn),
                allUp.size(),
                allDown.size());
    }

    /// Two steps where that makes a drawing that can be read, one otherwise.
    private int usual(NodeId focus) {
        int near =
                Steps.within(focus, USUAL, graph::before).size()
                        + Steps.within(focus, USUAL, graph::after).size();
        return near > READ ? 1 : USUAL;
    }

    private NodeId node(String name) throws Refusal {
        Optional<Declared> found =
                NodeId.isName(name) ? graph.find(new NodeId(name)) : Optional.empty();
        return found.map(Declared::id)
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        Phrase.of(
                                                "no node is named '%s'",
                                                "aucun nœud ne s’appelle «\u00a0%s\u00a0»", name),
                                        Suggestion.todo(
                                                name,
                                                graph.nodes().stream()
                                                        .map(it -> it.id().value())
                                                        .toList(),
                                                new Phrase("search for it", "cherchez-le"))));
    }

    private String column(NodeId focus, String said) throws Refusal {
        if (said.isEmpty()) {
            return "";
        }
        List<String> columns = columns(focus);
        return columns.stream()
                .filter(it -> it.equalsIgnoreCase(said))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        Phrase.of(
                                                "%s has no column '%s'",
                                                "%s n’a pas de colonne «\u00a0%s\u00a0»",
                                                focus,
                                                said),
                                        Suggestion.todo(
                                                said,
                                                columns,
                                                Phrase.of(
                                                        "it has %s",
                                                        "il a %s",
                                                        columns.isEmpty()
                                                                ? "–"
                                                                : String.join(", ", columns)))));
    }

    private List<String> columns(NodeId node) {
        return asked.seen().table(node.value()).map(Table::columns).orElse(List.of()).stream()
                .map(Column::name)
                .toList();
    }

    /// The columns that carry the one in the focus; nothing when none is.
    private Map<NodeId, Set<String>> columns(
            Asking asking, Map<NodeId, Integer> up, Map<NodeId, Integer> down) {
        if (asking.column().isEmpty()) {
            return Map.of();
        }
        ColumnWays ways = new ColumnWays(asked);
        Map<NodeId, Set<String>> columns = new LinkedHashMap<>();
        columns.putAll(ways.up(asking.focus(), asking.column(), first(up)));
        columns.putAll(ways.down(asking.focus(), asking.column(), first(down)));
        return columns;
    }

    private static List<NodeId> first(Map<NodeId, Integer> steps) {
        return steps.keySet().stream().limit(LISTED).toList();
    }

    private List<Point> points(
            Map<NodeId, Integer> steps, Map<NodeId, Set<String>> columns, Asking asking) {
        List<Point> points = new ArrayList<>();
        for (Map.Entry<NodeId, Integer> one : steps.entrySet()) {
            boolean isWanted = asking.column().isEmpty() || columns.containsKey(one.getKey());
            if (isWanted && points.size() < LISTED) {
                points.add(point(one.getKey(), one.getValue(), columns));
            }
        }
        return points;
    }

    private Point point(NodeId id, int steps, Map<NodeId, Set<String>> columns) {
        Declared one = graph.find(id).orElseThrow();
        return new Point(
                id,
                one.node().title(),
                one.node().kind().label(),
                asked.seen().table(id.value()).filter(it -> !it.isView()).map(Table::rows),
                Health.of(id, asked.glimpse()),
                steps,
                List.copyOf(columns.getOrDefault(id, Set.of())));
    }

    /// The nearest ones, as many as a drawing can hold.
    private List<Point> around(
            NodeId focus,
            List<Point> upstream,
            List<Point> downstream,
            Map<NodeId, Set<String>> columns) {
        List<Point> drawn = new ArrayList<>();
        drawn.add(point(focus, 0, columns));
        int half = DRAWN / 2;
        int more = Math.max(half, DRAWN - Math.min(half, downstream.size()));
        upstream.stream().limit(more).forEach(drawn::add);
        downstream.stream().limit(DRAWN + 1 - drawn.size()).forEach(drawn::add);
        return drawn;
    }

    /// All that lies on a way between two nodes.
    private List<Point> way(NodeId focus, NodeId to, Set<NodeId> allUp, Set<NodeId> allDown) {
        Set<NodeId> between = new HashSet<>();
        if (allDown.contains(to)) {
            between.addAll(allDown);
            between.retainAll(graph.upstream(to));
        } else if (allUp.contains(to)) {
            between.addAll(allUp);
            between.retainAll(graph.downstream(to));
        } else {
            return List.of();
        }
        List<Point> way = new ArrayList<>();
        way.add(point(focus, 0, Map.of()));
        between.stream().sorted().limit(DRAWN).forEach(it -> way.add(point(it, 1, Map.of())));
        way.add(point(to, 2, Map.of()));
        return way;
    }

    private List<Arrow> arrows(List<Point> drawn) {
        Set<NodeId> known = new HashSet<>();
        drawn.forEach(it -> known.add(it.node()));
        List<Arrow> arrows = new ArrayList<>();
        for (Point point : drawn) {
            for (NodeId before : graph.before(point.node())) {
                if (known.contains(before)) {
                    arrows.add(new Arrow(before.value(), point.node().value()));
                }
            }
        }
        return arrows;
    }
}
