package socle.core.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import socle.api.live.Timetable;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbEngine;
import socle.core.graph.Selection;
import socle.core.ledger.StepRow;
import socle.core.plan.Planner;
import socle.core.plan.Reason;
import socle.core.plan.Wish;

/// What a firing wants to run.
///
/// @param node the one that is due
record Wanted(Edition edition, NodeId node, Timetable table) {

    /// All that is selected. What reads nothing else of it runs whatever its state, from its
    /// cursor: the world may have changed. The others follow when what they read does.
    Wish first() {
        Wish rest = rest();
        Map<NodeId, Reason.From> asked = new TreeMap<>();
        for (NodeId one : rest.selected()) {
            Set<NodeId> reads = new TreeSet<>(edition.graph().reads(one));
            reads.retainAll(rest.selected());
            if (reads.isEmpty()) {
                asked.put(one, Reason.From.CURSOR);
            }
        }
        return rest.asking(asked);
    }

    /// What of it is not done: another try.
    Wish rest() {
        if (table.selects().isEmpty()) {
            return edition.wish().only(Set.of(node));
        }
        Set<NodeId> selected =
                new Selection(edition.graph(), states()).select(table.selects(), List.of()).nodes();
        return edition.wish().only(selected);
    }

    /// Found only when a word asks for them: they cost a plan.
    private Map<String, Set<NodeId>> states() {
        if (table.selects().stream().noneMatch(word -> word.contains("state:"))) {
            return Map.of();
        }
        Wish wish = edition.wish();
        Map<String, Set<NodeId>> states = new HashMap<>();
        states.put("changed", planner().changed(wish.environment(), wish.nodes()));
        states.put("failed", failed());
        return states;
    }

    private Set<NodeId> failed() {
        Set<NodeId> failed = new TreeSet<>();
        edition.workshop()
                .ledger()
                .lastSteps(edition.wish().environment())
                .forEach(
                        (one, step) -> {
                            if (step.state() != StepRow.State.DONE) {
                                failed.add(one);
                            }
                        });
        return failed;
    }

    private Planner planner() {
        return new Planner(
                edition.workshop().ledger(),
                edition.workshop().files(),
                DuckDbEngine.DIALECT,
                edition.workshop().clock());
    }
}
