package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import socle.app.show.chart.Flows.Flow;

/// Where the nodes and bands of flows stand: nodes in layers from left to right, in an order that
/// lessens crossings (the barycenter method of K. Sugiyama, S. Tagawa and M. Toda, 1981), drawn
/// towards the middle of what they are tied to.
final class Streams {

    private static final int ROUNDS = 24;

    private final Flows flows;
    private final Room room;
    private final double scale;
    private final List<List<Node>> layers = new ArrayList<>();
    private final Map<String, Node> byName = new HashMap<>();

    /// Where they may stand.
    ///
    /// @param thick how wide a node is
    /// @param apart the air between nodes of a layer
    record Room(Box box, double thick, double apart) {}

    /// A node; its place is found step by step.
    static final class Node {
        final String name;
        final int layer;
        final double height;
        private final List<Tie> ties = new ArrayList<>();
        private double top;

        private Node(String name, int layer, double height) {
            this.name = name;
            this.layer = layer;
            this.height = height;
        }

        double top() {
            return top;
        }

        private double middle() {
            return top + height / 2;
        }
    }

    /// What ties a node to another: so much flows between them.
    private record Tie(Node other, double value) {}

    /// A flow as a band.
    ///
    /// @param from,to where its upper edge begins and ends
    record Band(Flow flow, Node source, Node target, double from, double to, double thick) {}

    Streams(Flows flows, Room room) {
        this.flows = flows;
        this.room = room;
        Map<String, Integer> found = flows.layers();
        int last = found.values().stream().mapToInt(layer -> layer).max().orElse(0);
        double scale = Double.MAX_VALUE;
        for (int i = 0; i <= last; i++) {
            int layer = i;
            List<String> names =
                    flows.nodes().stream()
                            .filter(it -> Objects.requireNonNull(found.get(it)) == layer)
                            .toList();
            double sum = names.stream().mapToDouble(flows::through).sum();
            double free = room.box().height() - room.apart() * names.size();
            scale = names.isEmpty() ? scale : Math.min(scale, free / sum);
        }
        this.scale = scale;
        for (int i = 0; i <= last; i++) {
            layers.add(new ArrayList<>());
        }
        for (String name : flows.nodes()) {
            int layer = Objects.requireNonNull(found.get(name));
            Node node = new Node(name, layer, Math.max(1, flows.through(name) * scale));
            byName.put(name, node);
            layers.get(layer).add(node);
        }
        flows.flows().forEach(this::tie);
        layers.forEach(layer -> layer.sort(Comparator.comparingDouble(it -> -it.height)));
        layers.forEach(this::stack);
        for (int round = 0; round < ROUNDS; round++) {
            double pull = Math.pow(0.93, round);
            layers.forEach(layer -> relax(layer, pull));
            layers.reversed().forEach(layer -> relax(layer, pull));
        }
    }

    List<Node> nodes() {
        return layers.stream().flatMap(List::stream).toList();
    }

    int last() {
        return layers.size() - 1;
    }

    double left(Node node) {
        double wide = room.box().width() - room.thick();
        return room.box().left() + (last() == 0 ? 0 : wide * node.layer / last());
    }

    /// Bands, each at its place in its nodes: in the order of what they lead to.
    List<Band> bands() {
        Map<Flow, Double> starts = edges(true);
        Map<Flow, Double> ends = edges(false);
        return flows.flows().stream()
                .map(
                        flow ->
                                new Band(
                                        flow,
                                        node(flow.from()),
                                        node(flow.to()),
                                        Objects.requireNonNull(starts.get(flow)),
                                        Objects.requireNonNull(ends.get(flow)),
                                        flow.value() * scale))
                .toList();
    }

    private Map<Flow, Double> edges(boolean out) {
        Map<Flow, Double> edges = new HashMap<>();
        for (Node node : nodes()) {
            double at = node.top;
            List<Flow> tied =
                    flows.flows().stream()
                            .filter(it -> (out ? it.from() : it.to()).equals(node.name))
                            .sorted(
                                    Comparator.comparingDouble(
                                            it -> node(out ? it.to() : it.from()).middle()))
                            .toList();
            for (Flow flow : tied) {
                edges.put(flow, at);
                at += flow.value() * scale;
            }
        }
        return edges;
    }

    private Node node(String name) {
        return Objects.requireNonNull(byName.get(name));
    }

    private void tie(Flow flow) {
        Node from = node(flow.from());
        Node to = node(flow.to());
        from.ties.add(new Tie(to, flow.value()));
        to.ties.add(new Tie(from, flow.value()));
    }

    /// Draws each node of a layer towards the middle of its neighbours, weighed by their flows.
    private void relax(List<Node> layer, double pull) {
        for (Node node : layer) {
            double sum = 0;
            double weight = 0;
            for (Tie tie : node.ties) {
                sum += tie.other().middle() * tie.value();
                weight += tie.value();
            }
            node.top += weight == 0 ? 0 : (sum / weight - node.middle()) * pull;
        }
        layer.sort(Comparator.comparingDouble(Node::middle));
        apart(layer);
    }

    private void stack(List<Node> layer) {
        double at = room.box().top() + room.apart();
        for (Node node : layer) {
            node.top = at;
            at += node.height + room.apart();
        }
    }

    /// Pushes nodes apart and back into the room.
    private void apart(List<Node> layer) {
        double at = room.box().top() + room.apart();
        for (Node node : layer) {
            node.top = Math.max(node.top, at);
            at = node.top + node.height + room.apart();
        }
        double lowest = room.box().bottom();
        for (Node node : layer.reversed()) {
            node.top = Math.min(node.top, lowest - node.height);
            lowest = node.top - room.apart();
        }
    }
}
