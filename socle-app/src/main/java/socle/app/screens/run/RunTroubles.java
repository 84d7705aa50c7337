package socle.app.screens.run;

import java.util.ArrayList;
import java.util.List;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.app.screens.run.RunView.Step;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Sheet;
import socle.core.ledger.StepRow;

/// What went wrong in a run: nodes that failed, then rules that fell.
record RunTroubles(RunView view, Sheet sheet) {

    /// What went wrong first: where, what, and what was said to do.
    Markup draw() {
        List<Tag> lines =
                view.steps().items().stream()
                        .filter(RunTroubles::isTrouble)
                        .map(this::trouble)
                        .toList();
        List<Tag> fallen =
                view.steps().items().stream().flatMap(it -> fallen(it).stream()).toList();
        if (lines.isEmpty() && fallen.isEmpty()) {
            return Markup.none();
        }
        return Tag.of("section")
                .as("sec stack-s")
                .at("aria-label", sheet.say("What went wrong", "Ce qui ne va pas"))
                .with(lines)
                .with(fallen);
    }

    private static boolean isTrouble(Step step) {
        return step.state() == StepRow.State.FAILED || step.state() == StepRow.State.REFUSED;
    }

    private Tag trouble(Step step) {
        return alert(State.FELL, "bad", step, sheet.say(step.words()));
    }

    private List<Tag> fallen(Step step) {
        List<Tag> fallen = new ArrayList<>();
        for (Evidence one : step.left()) {
            if (one instanceof Evidence.Verdict verdict && !verdict.holds()) {
                boolean isError = verdict.severity() == Severity.ERROR;
                fallen.add(
                        alert(
                                isError ? State.FELL : State.WARNED,
                                isError ? "bad" : "warn",
                                step,
                                sheet.say(verdict.label())
                                        + sheet.say(": ", "\u00a0: ")
                                        + sheet.say(verdict.why())));
            }
        }
        return fallen;
    }

    private Tag alert(State state, String look, Step step, String words) {
        return Tag.of(
                        "div",
                        state.glyph(),
                        Tag.of(
                                "div",
                                Tag.of("p", Tag.of("b", sheet.node(step.node()))),
                                Tag.of("p", words)))
                .as("alert " + look);
    }
}
