package socle.core.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.NodeId;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;
import socle.core.ledger.StepRow;

/// How an environment stands before a run: what it shows and what became of the last steps.
final class Standing {

    private final Ledger ledger;
    private final Map<NodeId, Published> shown;
    private final Map<NodeId, StepRow> last;
    private final Map<NodeId, Boolean> fell = new HashMap<>();

    Standing(Ledger ledger, String environment) {
        this(ledger, ledger.published(environment), ledger.lastSteps(environment));
    }

    /// As it was read already.
    Standing(Ledger ledger, Map<NodeId, Published> shown, Map<NodeId, StepRow> last) {
        this.ledger = ledger;
        this.shown = shown;
        this.last = last;
    }

    /// What is shown of a node, if anything.
    @Nullable Published shown(NodeId node) {
        return shown.get(node);
    }

    /// The nodes that something is shown of.
    Set<NodeId> nodes() {
        return shown.keySet();
    }

    /// Whether the last step of a node came to nothing, with no pointer set since.
    boolean failed(NodeId node) {
        StepRow step = last.get(node);
        Published published = shown.get(node);
        return step != null
                && step.state() != StepRow.State.DONE
                && (published == null || !published.pointed().isAfter(step.startedAt()));
    }

    /// Whether an error verdict of what is shown of a node fell.
    boolean fell(NodeId node) {
        Published published = shown.get(node);
        return published != null
                && fell.computeIfAbsent(
                        node, _ -> fell(ledger.evidence(node, published.version())));
    }

    /// Those of the nodes it reads that show another version than the one it read. A pointer that
    /// was set after theirs (a rollback) is meant to stand on what they show.
    List<NodeId> moved(Published node, Collection<NodeId> reads) {
        return reads.stream().filter(read -> moved(node, shown.get(read))).sorted().toList();
    }

    /// Whether a node that it reads shows another version than the one it read.
    ///
    /// @param now what that node shows, if anything
    static boolean moved(Published node, @Nullable Published now) {
        return now != null
                && !now.version().equals(node.inputs().get(now.node()))
                && !now.pointed().isBefore(node.pointed());
    }

    private static boolean fell(List<Evidence> evidence) {
        return evidence.stream()
                .anyMatch(
                        one ->
                                one instanceof Evidence.Verdict verdict
                                        && !verdict.holds()
                                        && verdict.severity() == Severity.ERROR);
    }
}
