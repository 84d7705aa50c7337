package socle.core.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
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

    private record Left(Published version, boolean isFresh, List<Told> told) {

        static Left of(Published version, boolean isFresh, List<Evidence> evidence) {
            return new Left(version, isFresh, Remains.told(version, isFresh, evidence));
        }

        boolean isOf(Published one) {
            return version.equals(one);
        }

        boolean isLight() {
            return told.stream().noneMatch(one -> one.evidence() instanceof Evidence.Sample);
        }

        Left when(boolean fresh) {
            return fresh == isFresh
                    ? this
                    : of(version, fresh, told.stream().map(Told::evidence).toList());
        }
    }

    /// What one version left, in its order.
    static List<Told> told(Published version, boolean isFresh, List<Evidence> evidence) {
        return IntStream.range(0, evidence.size())
                .mapToObj(
                        index ->
                                new Told(
                                        version.node(),
                                        version.run(),
                                        version.at(),
                                        index + 1,
                                        evidence.get(index),
                                        isFresh))
                .toList();
    }

    /// What each of these left, by node, in their order.
    Map<NodeId, List<Told>> of(Collection<Published> versions, Predicate<NodeId> isFresh) {
        Map<NodeId, List<Told>> found = new LinkedHashMap<>();
        List<Published> unknown = new ArrayList<>();
        for (Published one : versions) {
            Left left = known.get(one.node());
            if (left != null && left.isOf(one)) {
                Left now = left.when(isFresh.test(one.node()));
                if (now.isFresh != left.isFresh) {
                    known.put(one.node(), now);
                }
                found.put(one.node(), now.told);
            } else {
                found.put(one.node(), List.of());
                unknown.add(one);
            }
        }
        if (!unknown.isEmpty()) {
            Map<NodeId, List<Evidence>> read = ledger.evidence(unknown);
            for (Published one : unknown) {
                List<Evidence> evidence = read.getOrDefault(one.node(), List.of());
                found.put(one.node(), kept(Left.of(one, isFresh.test(one.node()), evidence)));
            }
        }
        return found;
    }

    private List<Told> kept(Left left) {
        if (left.isLight()) {
            known.put(left.version.node(), left);
        } else {
            known.remove(left.version.node());
        }
        return left.told;
    }
}
