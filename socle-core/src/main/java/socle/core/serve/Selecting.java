package socle.core.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import socle.api.text.NodeId;
import socle.core.graph.Selected;
import socle.core.graph.Selection;
import socle.core.ledger.StepRow;

/// Reads a selection as it is written on the command line, words and `--exclude` words in one line,
/// against an edition.
public record Selecting(Edition.Contents contents) {

    private static final String EXCLUDE = "--exclude";

    /// The nodes that it means, and what is wrong with it. Nothing written means every node.
    public Selected of(String line) {
        List<String> words = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<String> next = words;
        for (String word : line.strip().split("\\s+")) {
            if (word.equals(EXCLUDE)) {
                next = without;
            } else if (!word.isEmpty()) {
                next.add(word);
                next = words;
            }
        }
        return new Selection(contents.graph(), states(line)).select(words, without);
    }

    /// Found only when a word asks for them: they cost a plan.
    private Map<String, Set<NodeId>> states(String line) {
        if (!line.contains("state:")) {
            return Map.of();
        }
        Map<String, Set<NodeId>> states = new HashMap<>();
        states.put(
                "changed",
                contents.outlook()
                        .planner()
                        .changed(contents.environment(), List.copyOf(contents.graph().nodes())));
        states.put("failed", failed());
        return states;
    }

    private Set<NodeId> failed() {
        Set<NodeId> failed = new TreeSet<>();
        contents.workshop()
                .ledger()
                .lastSteps(contents.environment())
                .forEach(
                        (node, step) -> {
                            if (step.state() != StepRow.State.DONE) {
                                failed.add(node);
                            }
                        });
        return failed;
    }
}
