package socle.app.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Node;
import socle.api.Remembers;
import socle.api.Remembers.State;
import socle.api.Remembers.Stretch;
import socle.api.text.Phrase;
import socle.app.cli.Voice.Tone;
import socle.core.graph.Declared;
import socle.core.ledger.Published;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Ranges of time of a node, stretch by stretch: for people and for programs.
///
/// @param all oldest first
record Stretches(List<Stretch> all) {
    Stretches {
        all = List.copyOf(all);
    }

    /// What a node remembers of its ranges; nothing when it is not made by ranges.
    static Optional<Remembers.Memory> memory(Opened open, Declared node, Instant now) {
        Published shown = open.ledger().published(open.environment()).get(node.id());
        Optional<String> cursor = Optional.ofNullable(shown).flatMap(Published::cursor);
        return memory(node.node(), cursor, now);
    }

    private static <S extends Record> Optional<Remembers.Memory> memory(
            Node<S> node, Optional<String> cursor, Instant now) {
        if (!(node.kind() instanceof Remembers<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind remembers nodes of its own spec
        Remembers<S> remembers = (Remembers<S>) kind;
        return remembers.memory(node, cursor, now);
    }

    /// How many ranges are of a state.
    long count(State state) {
        return all.stream()
                .filter(stretch -> stretch.state() == state)
                .mapToLong(Stretch::ranges)
                .sum();
    }

    /// As a table, the last ones when there are many.
    void print(int most, Voice voice) {
        List<Stretch> shown = all.subList(Math.max(0, all.size() - most), all.size());
        if (shown.size() < all.size()) {
            voice.answer(
                    Phrase.of(
                            "the last %s of %s stretches; --json gives all",
                            "les %s dernières étendues sur %s\u202f; --json les donne toutes",
                            Phrase.count(shown.size()),
                            Phrase.count(all.size())));
        }
        TextTable table =
                TextTable.of(
                        voice.words(new Phrase("from", "de")),
                        voice.words(new Phrase("to", "à")),
                        voice.words(new Phrase(">intervals", ">intervalles")),
                        voice.words(new Phrase("state", "état")),
                        "");
        for (Stretch stretch : shown) {
            table.row(
                    Moments.written(stretch.span().from()),
                    Moments.written(stretch.span().to()),
                    voice.words(Phrase.count(stretch.ranges())),
                    voice.toned(tone(stretch.state()), voice.words(word(stretch.state()))),
                    voice.words(stretch.why()));
        }
        table.print(voice);
    }

    /// The counts in a line.
    Phrase line() {
        List<Phrase> counts = new ArrayList<>();
        for (State state : State.values()) {
            if (count(state) > 0) {
                counts.add(
                        Phrase.of(
                                "%1$s %2$s",
                                "%2$s\u00a0: %1$s", Phrase.count(count(state)), word(state)));
            }
        }
        return counts.stream()
                .reduce((one, other) -> Phrase.of("%s, %s", "%s, %s", one, other))
                .orElse(new Phrase("none", "aucun"));
    }

    /// For programs: `counts` and `stretches`.
    void put(ObjectNode document, Voice voice) {
        ObjectNode counts = document.putObject("counts");
        for (State state : State.values()) {
            counts.put(Json.word(state), count(state));
        }
        ArrayNode array = document.putArray("stretches");
        for (Stretch stretch : all) {
            array.addObject()
                    .put("from", stretch.span().from().toString())
                    .put("to", stretch.span().to().toString())
                    .put("intervals", stretch.ranges())
                    .put("state", Json.word(stretch.state()))
                    .put("why", voice.words(stretch.why()));
        }
    }

    private static Phrase word(State state) {
        return switch (state) {
            case DONE -> new Phrase("done", "fait");
            case FAILED -> new Phrase("failed", "échoué");
            case MISSING -> new Phrase("missing", "manquant");
            case OPEN -> new Phrase("open", "ouvert");
        };
    }

    private static Tone tone(State state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case MISSING -> Tone.WARNING;
            case OPEN -> Tone.PLAIN;
        };
    }
}
