package socle.app.screens.node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.node.NodeView.Check;
import socle.app.screens.node.NodeView.Tick;
import socle.app.view.Asked;

/// The rules that were put to a node over its last versions: its own, and those of its judges.
record Rules(NodeId node, Asked asked) {

    private static final int VERSIONS = 8;
    private static final int JUDGES = 40;

    List<Check> all() {
        List<Check> checks = new ArrayList<>(of(node));
        asked.glimpse().judges(node).stream()
                .limit(JUDGES)
                .forEach(judge -> checks.addAll(of(judge)));
        checks.sort((one, other) -> Integer.compare(rank(other.now()), rank(one.now())));
        return checks;
    }

    private static int rank(Tick tick) {
        return switch (tick) {
            case NOT_ASKED -> 0;
            case HELD -> 1;
            case WARNED -> 2;
            case FELL -> 3;
        };
    }

    /// A node may put several rules under one claim.
    private record Rule(Claim claim, Phrase label) {}

    private static Rule rule(Evidence evidence) {
        return new Rule(evidence.claim(), evidence.label());
    }

    /// Those that one node keeps.
    private List<Check> of(NodeId keeper) {
        List<List<Told>> history = asked.seen().history(keeper, VERSIONS);
        if (history.isEmpty()) {
            return List.of();
        }
        Map<Rule, Told> now = new LinkedHashMap<>();
        history.getLast().stream()
                .filter(it -> it.evidence() instanceof Evidence.Verdict)
                .forEach(it -> now.put(rule(it.evidence()), it));
        return now.values().stream().map(it -> check(it, history)).toList();
    }

    private static Check check(Told now, List<List<Told>> history) {
        Evidence.Verdict verdict = (Evidence.Verdict) now.evidence();
        return new Check(
                now.node(),
                verdict.claim(),
                verdict.label(),
                tick(verdict),
                verdict.why(),
                now.at(),
                history.stream().map(it -> tick(rule(verdict), it)).toList());
    }

    private static Tick tick(Rule rule, List<Told> version) {
        Optional<Evidence.Verdict> verdict =
                version.stream()
                        .map(Told::evidence)
                        .filter(Evidence.Verdict.class::isInstance)
                        .map(Evidence.Verdict.class::cast)
                        .filter(it -> rule(it).equals(rule))
                        .findFirst();
        return verdict.map(Rules::tick).orElse(Tick.NOT_ASKED);
    }

    private static Tick tick(Evidence.Verdict verdict) {
        if (verdict.holds()) {
            return Tick.HELD;
        }
        return verdict.severity() == Severity.ERROR ? Tick.FELL : Tick.WARNED;
    }
}
