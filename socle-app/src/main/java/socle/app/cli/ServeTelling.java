package socle.app.cli;

import java.util.List;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.core.ledger.StepRow;
import socle.core.run.RunEvent;
import socle.core.serve.Edition;

/// What a server says on standard error: where it is, what it reads anew, and what goes wrong. What
/// goes well is in its metrics.
final class ServeTelling implements RunEvent.Listener {

    private final Voice voice;
    private final RunEvent.Listener troubles;

    /// @param troubles is told those events of a run that people have to know
    ServeTelling(Voice voice, RunEvent.Listener troubles) {
        this.voice = voice;
        this.troubles = troubles;
    }

    void open(String address, Surroundings around) {
        voice.say(
                Phrase.of(
                        "serving %1$s (%2$s); ^C stops it",
                        "à l’écoute sur %1$s (%2$s)\u202f; ^C arrête", address, around.by()));
        voice.say("  /health/live  /health/ready  /metrics  /hooks/{name}");
    }

    void renewed(Edition edition) {
        voice.say(
                Phrase.of(
                        "edition %1$s of the project: nodes: %2$s",
                        "édition %1$s du projet\u00a0; nœuds\u00a0: %2$s",
                        edition.number(),
                        Phrase.count(edition.contents().graph().nodes().size())));
    }

    void broken(List<Problem> problems) {
        ProblemsOut.say(problems, voice);
        voice.say(
                new Phrase(
                        "the last sound edition goes on until they are mended",
                        "la dernière édition saine continue jusqu’à leur correction"));
    }

    void leaving() {
        voice.say(
                new Phrase(
                        "stopping: what is at work ends first",
                        "arrêt\u00a0: ce qui est en cours se termine d’abord"));
    }

    @Override
    public void hear(RunEvent event) {
        boolean isTrouble =
                switch (event) {
                    case RunEvent.Retrying _, RunEvent.Fell _, RunEvent.FoundKilled _ -> true;
                    case RunEvent.Ended(StepRow step) -> step.state() != StepRow.State.DONE;
                    case RunEvent.Waiting _,
                            RunEvent.Began _,
                            RunEvent.Started _,
                            RunEvent.Progressed _,
                            RunEvent.Taken _,
                            RunEvent.Swept _ ->
                            false;
                };
        if (isTrouble) {
            troubles.hear(event);
        }
    }
}
