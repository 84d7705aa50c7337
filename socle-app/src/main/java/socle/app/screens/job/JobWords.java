package socle.app.screens.job;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.live.Firing;
import socle.api.live.Trigger;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Sheet;

/// Due times in words.
final class JobWords {
    private JobWords() {}

    static Phrase of(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Cron(String expression, ZoneId zone) ->
                    Phrase.same(expression + " (" + zone + ")");
            case Trigger.Every(Duration interval) ->
                    Phrase.of("every %s", "toutes les %s", length(interval));
            case Trigger.Arrival(var files, Duration _) ->
                    Phrase.of(
                            "when a file of %s comes",
                            "quand arrive un fichier de %s", files.pattern());
            case Trigger.Ended(List<NodeId> nodes, var _) ->
                    nodes.isEmpty()
                            ? new Phrase(
                                    "when any other one ends", "quand n’importe quel autre finit")
                            : Phrase.of("when %s ends", "quand finit %s", names(nodes));
            case Trigger.Posted() ->
                    new Phrase(
                            "when something is posted to its hook",
                            "quand quelque chose est envoyé à sa porte");
        };
    }

    private static String names(List<NodeId> nodes) {
        return nodes.stream().map(NodeId::value).collect(Collectors.joining(", "));
    }

    private static Phrase length(Duration time) {
        if (time.toSeconds() < 120) {
            return Phrase.same(time.toSeconds() + "\u00a0s");
        }
        return time.toMinutes() < 120
                ? Phrase.same(time.toMinutes() + "\u00a0min")
                : Phrase.same(time.toHours() + "\u00a0h");
    }

    static Phrase of(Firing.Cause cause) {
        return switch (cause) {
            case TIME -> new Phrase("its time came", "son heure est venue");
            case FILE -> new Phrase("a file came", "un fichier est arrivé");
            case ENDED -> new Phrase("another one ended", "un autre a fini");
            case POSTED -> new Phrase("something was posted", "un envoi est arrivé");
            case HAND -> new Phrase("by hand", "à la main");
        };
    }

    static Tag chip(Firing.State state, Sheet sheet) {
        State look = look(state);
        return Tag.of("span", look.glyph(), Markup.words(sheet.say(words(state))))
                .as("st " + look.look());
    }

    private static State look(Firing.State state) {
        return switch (state) {
            case DUE, RUNNING -> State.DECLARED;
            case DONE -> State.HOLDS;
            case FELL, FAILED -> State.FELL;
            case MISSED -> State.WARNED;
            case SKIPPED -> State.NOT_APPLICABLE;
        };
    }

    private static Phrase words(Firing.State state) {
        return switch (state) {
            case DUE -> new Phrase("waits", "en attente");
            case RUNNING -> new Phrase("under way", "en cours");
            case DONE -> new Phrase("done", "réussi");
            case FELL -> new Phrase("something fell", "quelque chose est tombé");
            case FAILED -> new Phrase("failed", "échoué");
            case MISSED -> new Phrase("missed", "manqué");
            case SKIPPED -> new Phrase("left out", "sauté");
        };
    }
}
