package socle.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import socle.api.live.Firing;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.cli.Voice.Tone;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What became of due times, for people and for programs.
final class FiringsOut {
    private FiringsOut() {}

    /// One that ended, in a line.
    static Phrase line(Firing one) {
        return Phrase.of("%s: %s%s", "%s\u00a0: %s%s", one.node(), state(one.state()), took(one));
    }

    private static Phrase took(Firing one) {
        return one.began()
                .flatMap(at -> one.ended().map(end -> Duration.between(at, end)))
                .map(
                        time ->
                                Phrase.of(
                                        " in %s s",
                                        " en %s s", Phrase.number(time.toMillis() / 1e3, 1)))
                .orElse(Phrase.same(""));
    }

    /// A node that was not done, why, and what waits for it.
    static Phrase line(Firing.TroubleOf one) {
        Phrase what = Phrase.of("  %s: %s", "  %s\u00a0: %s", one.node(), one.why());
        String blocked = String.join(", ", one.blocks().stream().map(NodeId::value).toList());
        return blocked.isEmpty()
                ? what
                : Phrase.of("%s (blocks %s)", "%s (bloque %s)", what, blocked);
    }

    /// How far it came, in a word.
    static Phrase state(Firing.State state) {
        return switch (state) {
            case DUE -> new Phrase("due", "due");
            case RUNNING -> new Phrase("running", "en cours");
            case DONE -> new Phrase("done", "faite");
            case FELL -> new Phrase("fell", "tombée");
            case FAILED -> new Phrase("failed", "échouée");
            case MISSED -> new Phrase("missed", "manquée");
            case SKIPPED -> new Phrase("left out", "sautée");
        };
    }

    static Tone tone(Firing.State state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case FELL, FAILED -> Tone.BAD;
            case MISSED -> Tone.WARNING;
            case DUE, RUNNING, SKIPPED -> Tone.PLAIN;
        };
    }

    /// What made it due, in a word.
    static Phrase cause(Firing.Cause cause) {
        return switch (cause) {
            case TIME -> new Phrase("time", "heure");
            case FILE -> new Phrase("files", "fichiers");
            case ENDED -> new Phrase("after another", "après une autre");
            case POSTED -> new Phrase("posted", "envoi");
            case HAND -> new Phrase("by hand", "à la main");
        };
    }

    /// An instant to the second.
    static String at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// Seconds between two instants, when both are known.
    static String seconds(Optional<Instant> from, Optional<Instant> to, Voice voice) {
        return from.flatMap(
                        begin ->
                                to.map(
                                        end ->
                                                voice.words(
                                                        Phrase.number(
                                                                Duration.between(begin, end)
                                                                                .toMillis()
                                                                        / 1e3,
                                                                1))))
                .orElse("");
    }

    /// For programs.
    static void put(ObjectNode node, Firing one, Voice voice) {
        node.put("node", one.node().value())
                .put("cause", Json.word(one.cause()))
                .put("due", one.due().toString())
                .put("began", one.began().map(Instant::toString).orElse(null))
                .put("ended", one.ended().map(Instant::toString).orElse(null))
                .put("state", Json.word(one.state()))
                .put("attempts", one.attempts())
                .put("run", one.run().orElse(null))
                .put("by", one.by());
        ArrayNode troubles = node.putArray("troubles");
        for (Firing.TroubleOf trouble : one.troubles()) {
            ObjectNode told = troubles.addObject().put("node", trouble.node().value());
            told.put("why", voice.words(trouble.why()));
            Json.texts(told, "blocks", trouble.blocks());
        }
    }

    /// As a table, in the order given.
    static void print(List<Firing> firings, Voice voice) {
        TextTable table =
                TextTable.of(
                        voice.words(new Phrase("due at", "due le")),
                        voice.words(new Phrase("by", "par")),
                        voice.words(new Phrase("state", "état")),
                        voice.words(new Phrase(">late s", ">retard s")),
                        voice.words(new Phrase(">took s", ">durée s")),
                        voice.words(new Phrase("run", "exécution")));
        for (Firing one : firings) {
            table.row(
                    at(one.due()),
                    voice.words(cause(one.cause())),
                    voice.toned(tone(one.state()), voice.words(state(one.state()))),
                    seconds(Optional.of(one.due()), one.began(), voice),
                    seconds(one.began(), one.ended(), voice),
                    one.run().orElse(""));
        }
        table.print(voice);
    }
}
