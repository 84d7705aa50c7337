package socle.core.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;

/// The evidence that versions left. It never changes, so that of the version that a node showed
/// last is read once, whatever the revision; rows of samples are not held, but read each time. Safe
/// for several threads.
final class Remains {

    private final Ledger ledger;
    private final Map<NodeId, Left> known = new ConcurrentHashMap<>();

    Remains(Ledger ledger) {
        this.ledger = ledger;
    }

    private record Left(String version, List<Evidence> evidence) {
        private Left {
            evidence = List.copyOf(evidence);
        }

        boolean isOf(Published one) {
            return version.equals(one.version());
        }

        boolean isLight() {
            return evidence.stream().noneMatch(Evidence.Sample.class::isInstance);
        }
    }

    /// What each of these left, by node.
    Map<NodeId, List<Evidence>> of(Collection<Published> versions) {
        Map<NodeId, List<Evidence>> found = new HashMap<>();
        List<Published> unknown = new ArrayList<>();
        for (Published one : versions) {
            Left left = known.get(one.node());
            if (left != null && left.isOf(one)) {
                found.put(one.node(), left.evidence);
            } else {
                unknown.add(one);
            }
        }
        if (!unknown.isEmpty()) {
            Map<NodeId, List<Evidence>> read = ledger.evidence(unknown);
            unknown.forEach(one -> found.put(one.node(), kept(one, read)));
        }
        return found;
    }

    private List<Evidence> kept(Published one, Map<NodeId, List<Evidence>> read) {
        Left left = new Left(one.version(), read.getOrDefault(one.node(), List.of()));
        if (left.isLight()) {
            known.put(one.node(), left);
        } else {
            known.remove(one.node());
        }
        return left.evidence;
    }
}
