package socle.app.screens.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.core.ledger.Published;
import socle.core.serve.Glimpse;

/// How many rules were put to nodes, and how many fell. What a version left never changes, so that
/// it
/// is read once.
final class RuleCounts {

    private static final int MOST = 50_000;

    private final Map<NodeId, Known> known = new HashMap<>();

    /// Rules and those that fell.
    record Counts(long rules, long fallen) {
        Counts and(Counts other) {
            return new Counts(rules + other.rules, fallen + other.fallen);
        }
    }

    private record Known(String version, Counts counts) {}

    /// Those of a node and of those that judge it.
    Counts of(NodeId node, Glimpse glimpse) {
        return Stream.concat(Stream.of(node), glimpse.judges(node).stream())
                .map(it -> own(it, glimpse))
                .reduce(new Counts(0, 0), Counts::and);
    }

    private synchronized Counts own(NodeId node, Glimpse glimpse) {
        Optional<String> version = glimpse.seen().published(node).map(Published::version);
        if (version.isEmpty()) {
            return new Counts(0, 0);
        }
        Known last = known.get(node);
        if (last == null || !last.version().equals(version.get())) {
            last = new Known(version.get(), counted(node, glimpse));
            if (known.size() > MOST) {
                known.clear();
            }
            known.put(node, last);
        }
        return last.counts();
    }

    private static Counts counted(NodeId node, Glimpse glimpse) {
        List<Evidence.Verdict> verdicts =
                glimpse.seen().evidence(node).stream()
                        .filter(it -> it.evidence() instanceof Evidence.Verdict)
                        .map(it -> (Evidence.Verdict) it.evidence())
                        .toList();
        return new Counts(verdicts.size(), verdicts.stream().filter(it -> !it.holds()).count());
    }
}
