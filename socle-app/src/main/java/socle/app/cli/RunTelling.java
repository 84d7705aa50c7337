package socle.app.cli;

import java.time.Duration;
import java.util.Locale;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.cli.Voice.Tone;
import socle.app.show.words.Units;
import socle.core.ledger.StepRow;
import socle.core.run.RunEvent;

/// Tells a run as it happens, on standard error.
final class RunTelling implements RunEvent.Listener {
    private final Voice voice;
    private final LiveLines lines;

    RunTelling(Desk desk) {
        this.voice = desk.voice();
        this.lines = new LiveLines(voice, desk.around().nanos());
    }

    @Override
    public void hear(RunEvent event) {
        switch (event) {
            case RunEvent.Waiting waiting -> say(waiting(waiting));
            case RunEvent.FoundKilled(String run) -> say(killed(run));
            case RunEvent.Began began -> say(began(began));
            case RunEvent.Started(var node, int attempt) ->
                    lines.work(node.value(), attempt > 1 ? "#" + attempt : "");
            case RunEvent.Progressed progress ->
                    lines.work(progress.node().value(), words(progress));
            case RunEvent.Retrying retrying -> say(retrying(retrying));
            case RunEvent.Fell(var node, Evidence.Verdict verdict) -> fell(node.value(), verdict);
            case RunEvent.Taken(var node, String environment) ->
                    say(
                            Phrase.of(
                                    "  = %s  taken from %s, which made the same",
                                    "  = %s  repris de %s, qui l’a déjà fait", node, environment));
            case RunEvent.Ended(StepRow step) -> ended(step);
            case RunEvent.Swept(int versions, long bytes) -> swept(versions, bytes);
        }
    }

    /// Leaves the terminal clean.
    void end() {
        lines.end();
    }

    private void say(Phrase phrase) {
        lines.print(voice.words(phrase));
    }

    private static Phrase waiting(RunEvent.Waiting waiting) {
        return Phrase.of(
                "waiting for %s, who runs since %s",
                "on attend %s, en cours depuis %s", waiting.who(), waiting.since());
    }

    private static Phrase killed(String run) {
        return Phrase.of(
                "run %s was killed; what it published stands, the rest is done now",
                "l’exécution %s a été tuée\u00a0; ce qu’elle a publié reste, le reste se fait maintenant",
                run);
    }

    private static Phrase began(RunEvent.Began began) {
        int steps = began.plan().steps().size();
        return Phrase.of(
                steps == 1 ? "run %1$s: %2$s step" : "run %1$s: %2$s steps",
                steps == 1
                        ? "exécution %1$s\u00a0: %2$s étape"
                        : "exécution %1$s\u00a0: %2$s étapes",
                began.run(),
                Phrase.count(steps));
    }

    private String words(RunEvent.Progressed progress) {
        String done = voice.words(Phrase.count(progress.done()));
        return progress.total() < 0
                ? done + " " + voice.words(Units.after((double) progress.done(), progress.unit()))
                : done
                        + " / "
                        + voice.words(Phrase.count(progress.total()))
                        + " "
                        + voice.words(Units.after((double) progress.total(), progress.unit()));
    }

    private static Phrase retrying(RunEvent.Retrying retrying) {
        return Phrase.of(
                "  ↻ %1$s  try %2$s failed: %3$s; again in %4$s s",
                "  ↻ %1$s  l’essai %2$s a échoué\u00a0: %3$s\u00a0; nouvel essai dans %4$s s",
                retrying.node(),
                retrying.attempt(),
                retrying.why(),
                retrying.in().toSeconds());
    }

    private void fell(String node, Evidence.Verdict verdict) {
        Tone tone = verdict.severity() == Severity.ERROR ? Tone.BAD : Tone.WARNING;
        String mark = verdict.severity() == Severity.ERROR ? "✗" : "!";
        lines.print(
                "    "
                        + voice.toned(tone, mark + " " + node + " " + verdict.claim())
                        + "  "
                        + voice.words(verdict.why()));
    }

    private void ended(StepRow step) {
        lines.rest(step.node().value());
        lines.print(line(step));
    }

    private String line(StepRow step) {
        String name = step.node().value();
        String why = "  " + voice.words(step.words());
        return switch (step.state()) {
            case DONE -> "  " + done(step) + "  " + seconds(step.took(), voice.language());
            case FAILED -> "  " + voice.toned(Tone.BAD, "✗ " + name) + why;
            case REFUSED -> "  " + voice.toned(Tone.BAD, "⊘ " + name) + why;
            case SKIPPED -> "  " + voice.toned(Tone.QUIET, "– " + name + why);
        };
    }

    private String done(StepRow step) {
        String name = step.node().value();
        if (step.fallen() > 0) {
            return voice.toned(Tone.BAD, "✗ " + name);
        }
        return step.warned() > 0
                ? voice.toned(Tone.WARNING, "! " + name)
                : voice.toned(Tone.GOOD, "✓") + " " + name;
    }

    private void swept(int versions, long bytes) {
        say(
                Phrase.of(
                        "  swept: %1$s old versions, %2$s kB",
                        "  balayé\u00a0: %1$s anciennes versions, %2$s\u202fko",
                        Phrase.count(versions),
                        Phrase.count(bytes / 1_000)));
    }

    /// A duration for people: `0.4 s`, `0,4 s`.
    static String seconds(Duration took, Language language) {
        Locale locale = language.locale();
        String unit = language == Language.FR ? "\u202fs" : " s";
        return String.format(locale, "%.1f", took.toMillis() / 1_000.0) + unit;
    }
}
