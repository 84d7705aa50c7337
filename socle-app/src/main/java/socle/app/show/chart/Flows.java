package socle.app.show.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import socle.api.show.Slot;
import socle.api.text.Phrase;

/// What goes from where to where, as a graph.
///
/// @param nodes in the order in which the rows name them
/// @param totals of the nodes
/// @param absent rows without a value above zero
record Flows(
        Sheet sheet,
        List<String> nodes,
        List<Flow> flows,
        Totals totals,
        long absent,
        boolean negative) {

    /// More places than this are not told apart.
    private static final int MOST = 80;

    private static final Phrase MANY =
            Phrase.of(
                    "More than %s places are not told apart; group the small ones.",
                    "Au-delà de %s endroits, rien ne se distingue\u202F; regroupez les petits.",
                    MOST);

    Flows {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    /// One flow.
    record Flow(String from, String to, double value, int row) {}

    /// What comes in and what goes out, by node.
    record Totals(Map<String, Double> in, Map<String, Double> out) {

        static Totals of(List<Flow> flows) {
            return new Totals(
                    flows.stream().collect(groupingBy(Flow::to, summingDouble(Flow::value))),
                    flows.stream().collect(groupingBy(Flow::from, summingDouble(Flow::value))));
        }
    }

    static Flows of(Sheet sheet) {
        Set<String> nodes = new LinkedHashSet<>();
        List<Flow> flows = new ArrayList<>();
        long absent = 0;
        boolean negative = false;
        for (int row : sheet.numbers()) {
            double value = sheet.number(row, Slot.VALUE);
            negative |= value < 0;
            if (value > 0) {
                String from = sheet.words(row, Slot.SOURCE);
                String to = sheet.words(row, Slot.TARGET);
                nodes.add(from);
                nodes.add(to);
                flows.add(new Flow(from, to, value, row));
            } else {
                absent++;
            }
        }
        return new Flows(sheet, List.copyOf(nodes), flows, Totals.of(flows), absent, negative);
    }

    Optional<Phrase> nothing() {
        if (negative) {
            return Optional.of(
                    new Phrase(
                            "A flow cannot be negative; turn its source and target.",
                            "Un flux n’est pas négatif\u202F; échangez sa source et sa cible."));
        }
        if (flows.isEmpty()) {
            return Optional.of(NoDrawing.NO_VALUE);
        }
        return nodes.size() > MOST ? Optional.of(MANY) : cycle().map(Flows::circle);
    }

    private static Phrase circle(List<String> nodes) {
        String way = String.join(" → ", nodes);
        return Phrase.of(
                "Flows that come back cannot go from left to right: %s.",
                "Des flux qui reviennent ne vont pas de gauche à droite\u00A0: %s.", way);
    }

    double in(String node) {
        return totals.in().getOrDefault(node, 0.0);
    }

    double out(String node) {
        return totals.out().getOrDefault(node, 0.0);
    }

    /// What passes through a node: what comes in or what goes out, whichever is more.
    double through(String node) {
        return Math.max(in(node), out(node));
    }

    /// Nodes in the middle where not as much goes out as came in.
    List<String> leaking() {
        return nodes.stream()
                .filter(node -> in(node) > 0 && out(node) > 0)
                .filter(node -> Math.abs(in(node) - out(node)) > 1e-9 * through(node))
                .toList();
    }

    /// How many steps each node is from the beginning, at most; those where all ends stand last.
    Map<String, Integer> layers() {
        Map<String, Integer> layers = new LinkedHashMap<>();
        nodes.forEach(node -> layers.put(node, 0));
        for (int round = 0; round < nodes.size(); round++) {
            boolean moved = false;
            for (Flow flow : flows) {
                int least = Objects.requireNonNull(layers.get(flow.from())) + 1;
                moved |= Objects.requireNonNull(layers.get(flow.to())) < least;
                layers.merge(flow.to(), least, Math::max);
            }
            if (!moved) {
                break;
            }
        }
        int last = layers.values().stream().mapToInt(layer -> layer).max().orElse(0);
        layers.replaceAll((node, layer) -> out(node) == 0 ? last : layer);
        return layers;
    }

    /// A way from a node back to itself, its first node named again at its end.
    Optional<List<String>> cycle() {
        Set<String> done = new LinkedHashSet<>();
        for (String node : nodes) {
            Optional<List<String>> found = cycle(node, new ArrayDeque<>(), done);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> cycle(String node, Deque<String> way, Set<String> done) {
        if (way.contains(node)) {
            List<String> nodes = new ArrayList<>(way);
            List<String> circle = new ArrayList<>(nodes.subList(nodes.indexOf(node), nodes.size()));
            circle.add(node);
            return Optional.of(circle);
        }
        if (done.contains(node)) {
            return Optional.empty();
        }
        way.addLast(node);
        for (Flow flow : flows) {
            Optional<List<String>> found =
                    flow.from().equals(node) ? cycle(flow.to(), way, done) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        way.removeLast();
        done.add(node);
        return Optional.empty();
    }
}
