package socle.app.web;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import socle.api.Listens;
import socle.api.Schedules;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.core.graph.Declared;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;
import socle.core.serve.Edition;
import socle.core.serve.Hooks;

/// What the nodes that live by themselves (that listen, or make others run) measured last.
final class NodeMeasures {

    /// A series more costs every scrape and Prometheus' memory; beyond it they are left out, and
    /// that is told.
    private static final int MOST = 1_000;

    private NodeMeasures() {}

    /// Letters that wait, by hook.
    static MetricSnapshot waiting(Edition.Contents contents) {
        GaugeSnapshot.Builder gauge =
                GaugeSnapshot.builder()
                        .name("socle_hook_letters_waiting")
                        .help("Events that were posted and are in no published version yet.");
        for (NodeId hook : Hooks.of(contents.graph()).keySet()) {
            gauge.dataPoint(
                    Metrics.value(
                            (double) contents.workshop().ledger().letters().waiting(hook),
                            Labels.of("hook", hook.value())));
        }
        return gauge.build();
    }

    static void add(Edition.Contents contents, List<MetricSnapshot> all) {
        Map<Series, Double> found = series(contents);
        GaugeSnapshot.Builder gauge =
                GaugeSnapshot.builder()
                        .name("socle_node_measure")
                        .help("What a node that listens, or makes others run, measured last.");
        found.entrySet().stream()
                .limit(MOST)
                .forEach(
                        one ->
                                gauge.dataPoint(
                                        Metrics.value(one.getValue(), one.getKey().labels())));
        all.add(gauge.build());
        all.add(
                Metrics.gauge(
                        "socle_node_measures_left_out",
                        "Measures beyond the first %d, which are not shown.".formatted(MOST),
                        Math.max(0, found.size() - MOST)));
    }

    private static Map<Series, Double> series(Edition.Contents contents) {
        Map<Series, Double> found = new TreeMap<>();
        Set<NodeId> live = live(contents);
        if (live.isEmpty()) {
            return found;
        }
        Ledger ledger = contents.workshop().ledger();
        for (Published shown : ledger.published(contents.environment()).values()) {
            if (live.contains(shown.node())) {
                for (Evidence evidence : ledger.evidence(shown.node(), shown.version())) {
                    if (evidence instanceof Evidence.Measure measure) {
                        found.put(Series.of(shown.node(), measure), measure.value());
                    }
                }
            }
        }
        return found;
    }

    private static Set<NodeId> live(Edition.Contents contents) {
        return contents.graph().nodes().stream()
                .filter(NodeMeasures::isLive)
                .map(Declared::id)
                .collect(Collectors.toSet());
    }

    private static boolean isLive(Declared node) {
        return node.node().kind() instanceof Listens<?>
                || node.node().kind() instanceof Schedules<?>;
    }

    /// One line of the answer.
    private record Series(String node, String claim, String label, String unit)
            implements Comparable<Series> {

        static Series of(NodeId node, Evidence.Measure measure) {
            return new Series(
                    node.value(), measure.claim().value(), measure.label().en(), measure.unit());
        }

        Labels labels() {
            return Labels.of("node", node, "claim", claim, "label", label, "unit", unit);
        }

        @Override
        public int compareTo(Series other) {
            return toString().compareTo(other.toString());
        }
    }
}
