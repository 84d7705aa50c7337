package socle.core.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.testing.ManualClock;
import socle.core.testing.MemoryLedger;
import socle.core.testing.SequentialIds;

/// Plans against a memory ledger and does as if plans were run, without any work.
final class Rehearsal {

    final MemoryLedger ledger = new MemoryLedger();
    final ManualClock clock = ManualClock.atNewYear();
    final Set<String> falls = new HashSet<>();
    final Set<String> fails = new HashSet<>();
    private final SequentialIds ids = new SequentialIds("v");
    private final Planner planner;

    Rehearsal(Path project) {
        InputFiles files =
                new InputFiles(
                        project, new FileDigests(project.resolve(".socle/cache/files"), clock));
        planner = new Planner(ledger, files, "duckdb-2", clock);
    }

    Plan plan(Sketch sketch) {
        return planner.plan(Wish.all("prod", sketch.nodes()));
    }

    Plan plan(Sketch sketch, String... selected) {
        Set<NodeId> some = Set.of(selected).stream().map(NodeId::new).collect(Collectors.toSet());
        return planner.plan(Wish.all("prod", sketch.nodes()).only(some));
    }

    Set<NodeId> fresh(Sketch sketch) {
        return planner.fresh("prod", sketch.nodes());
    }

    /// Reason of each step, by name.
    Map<String, Reason> reasons(Sketch sketch) {
        return plan(sketch).steps().stream()
                .collect(Collectors.toMap(step -> step.id().value(), Plan.Step::reason));
    }

    void run(Sketch sketch) {
        run(plan(sketch));
    }

    /// Does as if a plan was run.
    void run(Plan plan) {
        clock.pass(Duration.ofMinutes(1));
        String run = ids.get();
        ledger.begin(
                new RunRow(
                        run,
                        "prod",
                        "run",
                        "test",
                        clock.instant(),
                        Optional.empty(),
                        RunRow.State.RUNNING));
        Set<NodeId> out = new HashSet<>();
        Set<NodeId> fallen = new HashSet<>();
        for (Plan.Step step : plan.steps()) {
            clock.pass(Duration.ofSeconds(1));
            boolean isSkipped =
                    step.waits().stream().anyMatch(out::contains)
                            || step.mustHold().stream().anyMatch(fallen::contains);
            if (isSkipped || fails.contains(step.id().value())) {
                out.add(step.id());
                ledger.keep(row(run, step, isSkipped), List.of());
            } else {
                publish(run, step);
                if (falls.contains(step.id().value())) {
                    fallen.add(step.id());
                }
            }
        }
        ledger.end(run, RunRow.State.DONE, clock.instant());
    }

    private void publish(String run, Plan.Step step) {
        Map<NodeId, String> inputs = new HashMap<>();
        Map<NodeId, Published> shown = ledger.published("prod");
        step.declared()
                .references()
                .forEach(
                        one ->
                                Optional.ofNullable(shown.get(one.node()))
                                        .ifPresent(at -> inputs.put(one.node(), at.version())));
        boolean holds = !falls.contains(step.id().value());
        ledger.publish(
                row(run, step, StepRow.State.DONE),
                new Published(
                        "prod",
                        step.id(),
                        ids.get(),
                        run,
                        clock.instant(),
                        clock.instant(),
                        step.fingerprints(),
                        inputs,
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(
                        new Evidence.Verdict(
                                new Claim("check.rule"),
                                Phrase.same("rule"),
                                holds,
                                Severity.ERROR,
                                Phrase.same("told"))));
    }

    private StepRow row(String run, Plan.Step step, boolean isSkipped) {
        return row(run, step, isSkipped ? StepRow.State.SKIPPED : StepRow.State.FAILED);
    }

    private StepRow row(String run, Plan.Step step, StepRow.State state) {
        return new StepRow(
                run,
                step.id(),
                state,
                1,
                step.reason().words().en(),
                Phrase.same(""),
                0,
                0,
                clock.instant(),
                Duration.ZERO);
    }
}
