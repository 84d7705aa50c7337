package socle.core.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import socle.api.live.Firing;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Graph;
import socle.core.ledger.FiringEnd;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.plan.Plan;
import socle.core.run.Ran;

/// What one try at a firing came to.
record Tried(Firing.State state, Optional<String> run, List<Firing.TroubleOf> troubles) {

    Tried {
        troubles = List.copyOf(troubles);
    }

    /// The same, ended.
    FiringEnd end(Instant at) {
        return new FiringEnd(state, at, run, troubles);
    }

    static Tried failed(NodeId node, Phrase why) {
        return new Tried(
                Firing.State.FAILED,
                Optional.empty(),
                List.of(new Firing.TroubleOf(node, why, List.of())));
    }

    /// From what became of a run.
    ///
    /// @param due the node that made it run
    static Tried of(NodeId due, Ran.Over over, Graph graph) {
        if (over.state() == RunRow.State.STOPPED) {
            return new Tried(
                    Firing.State.FAILED,
                    over.run(),
                    List.of(
                            new Firing.TroubleOf(
                                    due,
                                    new Phrase("stopped on request", "arrêté sur demande"),
                                    List.of())));
        }
        List<Firing.TroubleOf> failed = failed(over, graph);
        if (!failed.isEmpty()) {
            return new Tried(Firing.State.FAILED, over.run(), failed);
        }
        Firing.State state = over.fell() ? Firing.State.FELL : Firing.State.DONE;
        return new Tried(state, over.run(), fallen(over, graph));
    }

    private static List<Firing.TroubleOf> failed(Ran.Over over, Graph graph) {
        List<Firing.TroubleOf> troubles = new ArrayList<>();
        for (StepRow step : over.steps()) {
            switch (step.state()) {
                case FAILED, REFUSED ->
                        troubles.add(
                                new Firing.TroubleOf(
                                        step.node(),
                                        step.words(),
                                        held(over, graph.downstream(step.node()))));
                case DONE, SKIPPED -> {}
            }
        }
        return troubles;
    }

    private static List<Firing.TroubleOf> fallen(Ran.Over over, Graph graph) {
        List<Firing.TroubleOf> troubles = new ArrayList<>();
        Phrase why = new Phrase("an error verdict fell", "un verdict bloquant est tombé");
        for (StepRow step : over.steps()) {
            if (step.fallen() > 0) {
                troubles.add(
                        new Firing.TroubleOf(
                                step.node(), why, held(over, graph.downstream(step.node()))));
            }
        }
        Set<NodeId> told = new TreeSet<>();
        for (Plan.Blocked one : over.plan().blocked()) {
            if (told.add(one.by())) {
                troubles.add(
                        new Firing.TroubleOf(
                                one.by(), one.why(), held(over, graph.downstream(one.by()))));
            }
        }
        return troubles;
    }

    /// Those of some nodes that this run could not do.
    private static List<NodeId> held(Ran.Over over, Set<NodeId> some) {
        Set<NodeId> held = new TreeSet<>();
        over.steps().stream()
                .filter(step -> step.state() == StepRow.State.SKIPPED)
                .forEach(step -> held.add(step.node()));
        over.plan().blocked().forEach(one -> held.add(one.node()));
        held.retainAll(some);
        return List.copyOf(held);
    }
}
