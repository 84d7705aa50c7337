package socle.app.screens.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.core.graph.Declared;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.plan.Reason;
import socle.core.serve.Progress;

/// What the ledger and the works of this process know of a run.
record Steps(Asked asked, RunRow row) {

    /// More bars are no picture any more; the table has all of them.
    private static final int BARS = 40;

    /// More names than this are no command line; then the state is named.
    private static final int NAMES = 40;

    private static final String COMMAND = "socle run";

    RunView view(Choices said) throws Refusal {
        List<StepRow> all = ledger().steps(row.id());
        Optional<Progress> progress = asked.host().progress(row.id());
        List<RunView.Bar> bars = new ArrayList<>(bars(all));
        progress.ifPresent(it -> ahead(it, bars));
        return new RunView(
                RunLine.of(row, asked.now()),
                said,
                counts(all),
                progress,
                bars,
                Math.max(0, all.size() - BARS),
                Listing.of(all, said).map(this::step),
                failed(all),
                same());
    }

    private Ledger ledger() {
        return asked.glimpse().contents().workshop().ledger();
    }

    private static RunView.Counts counts(List<StepRow> all) {
        return new RunView.Counts(
                all.size(),
                count(all, StepRow.State.DONE),
                count(all, StepRow.State.FAILED),
                count(all, StepRow.State.REFUSED),
                count(all, StepRow.State.SKIPPED),
                (int) all.stream().filter(it -> it.fallen() > 0).count(),
                (int) all.stream().filter(it -> it.fallen() == 0 && it.warned() > 0).count());
    }

    private static int count(List<StepRow> all, StepRow.State state) {
        return (int) all.stream().filter(it -> it.state() == state).count();
    }

    /// The longest ones and all that went wrong, in the order in which they began.
    private List<RunView.Bar> bars(List<StepRow> all) {
        return all.stream()
                .filter(it -> it.state() != StepRow.State.SKIPPED)
                .sorted(
                        Comparator.comparing((StepRow it) -> !isBad(it))
                                .thenComparing(StepRow::took, Comparator.reverseOrder()))
                .limit(BARS)
                .sorted(Comparator.comparing(StepRow::startedAt))
                .map(
                        it ->
                                new RunView.Bar(
                                        it.node(),
                                        isBad(it) ? RunView.Look.FELL : RunView.Look.DONE,
                                        since(it.startedAt()),
                                        it.took()))
                .toList();
    }

    private static boolean isBad(StepRow step) {
        return step.fallen() > 0
                || step.state() == StepRow.State.FAILED
                || step.state() == StepRow.State.REFUSED;
    }

    private Duration since(Instant then) {
        Duration since = Duration.between(row.startedAt(), then);
        return since.isNegative() ? Duration.ZERO : since;
    }

    private void ahead(Progress progress, List<RunView.Bar> bars) {
        for (Progress.Working one : progress.working()) {
            bars.add(
                    new RunView.Bar(
                            one.node(),
                            RunView.Look.LIVE,
                            since(one.since()),
                            Duration.between(one.since(), asked.now())));
        }
        Duration now = since(asked.now());
        progress.waiting().stream()
                .limit(Math.max(0, BARS - bars.size()))
                .forEach(
                        it ->
                                bars.add(
                                        new RunView.Bar(
                                                it, RunView.Look.WAITS, now, Duration.ZERO)));
    }

    private RunView.Step step(StepRow step) {
        Optional<Published> published = published(step);
        return new RunView.Step(
                step.node(),
                declared(step.node()).map(it -> it.node().kind().label()),
                Reason.told(step.reason()),
                step.state(),
                step.attempts(),
                step.fallen(),
                step.warned(),
                step.words(),
                published
                        .filter(it -> !it.tables().isEmpty())
                        .map(it -> it.tables().stream().mapToLong(Table::rows).sum()),
                step.startedAt(),
                step.took(),
                left(step, published));
    }

    private Optional<Declared> declared(NodeId node) {
        return asked.glimpse().contents().graph().find(node);
    }

    /// The version that the step made, unless it is swept.
    private Optional<Published> published(StepRow step) {
        return step.state() == StepRow.State.DONE
                ? ledger().versions(step.node()).stream()
                        .filter(it -> it.run().equals(step.run()))
                        .findFirst()
                : Optional.empty();
    }

    /// Rows are for those alone who may see rows, and what a narrowed reader may not see whole is
    /// not shown at all.
    private List<Evidence> left(StepRow step, Optional<Published> published) {
        if (!asked.glimpse().seen().isWhole(step.node()) || declared(step.node()).isEmpty()) {
            return List.of();
        }
        List<Evidence> left =
                published
                        .map(it -> ledger().evidence(step.node(), it.version()))
                        .orElseGet(() -> ledger().evidenceOfStep(step.run(), step.node()));
        return left.stream()
                .filter(it -> !(it instanceof Evidence.Sample) || asked.may(Right.ROWS))
                .toList();
    }

    private String failed(List<StepRow> all) {
        List<String> names =
                all.stream()
                        .filter(it -> it.state() != StepRow.State.DONE)
                        .map(StepRow::node)
                        .filter(it -> declared(it).isPresent())
                        .map(NodeId::value)
                        .distinct()
                        .toList();
        return names.size() > NAMES ? "state:failed" : String.join(" ", names);
    }

    /// What stood after the command; options of the run itself are not a selection.
    private String same() {
        if (!row.command().startsWith(COMMAND)) {
            return "";
        }
        return row.command()
                .substring(COMMAND.length())
                .replaceAll("--(full|again|fail-fast|wait)\\b", " ")
                .strip();
    }
}
