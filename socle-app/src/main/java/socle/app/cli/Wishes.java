package socle.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import socle.api.text.NodeId;
import socle.api.text.Problem;
import socle.core.graph.Selected;
import socle.core.ledger.StepRow;
import socle.core.plan.Wish;

/// Turns the words of a selection into what a plan is asked for.
final class Wishes {
    private final Opened open;
    private final Selection selection;

    private Wishes(Opened open, Selection selection) {
        this.open = open;
        this.selection = selection;
    }

    static Wish of(Opened open, Selection selection) throws Mistake {
        Wish all = Wish.all(open.environment(), open.nodes());
        Wish wish =
                selection.words.isEmpty() && selection.excluded.isEmpty()
                        ? all
                        : all.only(new Wishes(open, selection).nodes());
        return selection.asked().map(wish::asking).orElse(wish);
    }

    private Set<NodeId> nodes() throws Mistake {
        Selected selected =
                new socle.core.graph.Selection(open.graph(), states())
                        .select(selection.words, selection.excluded);
        for (Problem problem : selected.problems()) {
            throw new Mistake(problem.what(), problem.todo());
        }
        return selected.nodes();
    }

    /// Found only when a word asks for them: they cost a plan.
    private Map<String, Set<NodeId>> states() {
        boolean asked =
                Stream.of(selection.words, selection.excluded)
                        .flatMap(List::stream)
                        .anyMatch(word -> word.contains("state:"));
        if (!asked) {
            return Map.of();
        }
        Map<String, Set<NodeId>> states = new HashMap<>();
        states.put("changed", open.planner().changed(open.environment(), open.nodes()));
        states.put("failed", failed());
        return states;
    }

    private Set<NodeId> failed() {
        Set<NodeId> failed = new TreeSet<>();
        open.ledger()
                .lastSteps(open.environment())
                .forEach(
                        (node, step) -> {
                            if (step.state() != StepRow.State.DONE) {
                                failed.add(node);
                            }
                        });
        return failed;
    }
}
