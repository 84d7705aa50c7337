package socle.app.cli;

import socle.api.text.Phrase;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.run.Ran;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What became of a run, for people and for programs.
final class RunOut {
    private RunOut() {}

    /// Failed before fallen: what did not run says more than what fell.
    static Ending ending(Ran.Over over) {
        if (over.state() == RunRow.State.STOPPED) {
            return Ending.STOPPED;
        }
        if (over.count(StepRow.State.FAILED) + over.count(StepRow.State.REFUSED) > 0) {
            return Ending.FAILED;
        }
        return over.fell() ? Ending.FELL : Ending.DONE;
    }

    /// One line.
    static Phrase line(Ran.Over over) {
        if (over.run().isEmpty()) {
            return Phrase.of(
                    "nothing to do: %s up to date in %s",
                    "rien à faire\u00a0: %s à jour dans %s",
                    Phrase.count(over.plan().upToDate().size()),
                    over.plan().environment());
        }
        return Phrase.of(
                "done %s, failed %s, refused %s, skipped %s",
                "faits %s, échoués %s, refusés %s, sautés %s",
                Phrase.count(over.count(StepRow.State.DONE)),
                Phrase.count(over.count(StepRow.State.FAILED)),
                Phrase.count(over.count(StepRow.State.REFUSED)),
                Phrase.count(over.count(StepRow.State.SKIPPED)));
    }

    /// For programs.
    static ObjectNode document(Ran.Over over, Voice voice) {
        ObjectNode document =
                Json.object()
                        .put("run", over.run().orElse(null))
                        .put("environment", over.plan().environment())
                        .put("state", Json.word(over.state()));
        counts(document.putObject("counts"), over);
        ArrayNode steps = document.putArray("steps");
        over.steps().forEach(step -> step(steps.addObject(), step, voice));
        Json.texts(document, "up_to_date", over.plan().upToDate());
        ArrayNode blocked = document.putArray("blocked");
        over.plan()
                .blocked()
                .forEach(
                        one ->
                                blocked.addObject()
                                        .put("id", one.node().value())
                                        .put("why", voice.words(one.why())));
        return document;
    }

    /// Steps by outcome.
    static void counts(ObjectNode counts, Ran.Over over) {
        for (StepRow.State state : StepRow.State.values()) {
            counts.put(Json.word(state), over.count(state));
        }
    }

    /// One step.
    static void step(ObjectNode node, StepRow step, Voice voice) {
        node.put("id", step.node().value())
                .put("outcome", Json.word(step.state()))
                .put("why", voice.words(step.words()))
                .put("fallen", step.fallen())
                .put("warned", step.warned())
                .put("attempts", step.attempts())
                .put("seconds", step.took().toMillis() / 1_000.0);
    }
}
