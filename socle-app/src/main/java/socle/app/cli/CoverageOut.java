package socle.app.cli;

import java.util.List;
import socle.api.proof.Told;
import socle.api.text.Phrase;
import socle.app.cli.Voice.Tone;
import socle.core.proof.Coverage;
import socle.core.proof.Covered;
import socle.core.proof.State;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The states of criteria, for people and for programs.
final class CoverageOut {
    private CoverageOut() {}

    /// One line a criterion, then the counts.
    static void print(Coverage coverage, Voice voice) {
        voice.answer(voice.toned(Tone.STRONG, voice.words(coverage.framework().words())));
        for (Covered one : coverage.all()) {
            voice.answer(line(one, voice));
            one.lacking()
                    .forEach(
                            lack ->
                                    voice.answer(
                                            voice.toned(Tone.QUIET, "      " + voice.words(lack))));
        }
        voice.answer(counts(coverage, voice));
    }

    private static String line(Covered one, Voice voice) {
        return voice.toned(
                        tone(one.state()),
                        glyph(one.state()) + " " + voice.words(one.state().words()))
                + "  "
                + one.criterion().id()
                + "  "
                + voice.words(one.criterion().words());
    }

    /// How many criteria are in each state, in a line.
    static String counts(Coverage coverage, Voice voice) {
        StringBuilder counts = new StringBuilder();
        coverage.counts()
                .forEach(
                        (state, count) ->
                                counts.append(counts.isEmpty() ? "" : ", ")
                                        .append(voice.words(state.words()))
                                        .append(' ')
                                        .append(count));
        return counts + voice.words(Phrase.of(" of %s", " sur %s", coverage.all().size()));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case PROVEN -> Tone.GOOD;
            case PARTIAL, STALE -> Tone.WARNING;
            case MISSING -> Tone.BAD;
            case DECLARED -> Tone.PLAIN;
            case NOT_APPLICABLE -> Tone.QUIET;
        };
    }

    private static String glyph(State state) {
        return switch (state) {
            case PROVEN -> "✓";
            case PARTIAL -> "◐";
            case DECLARED -> "✎";
            case STALE -> "↻";
            case MISSING -> "✗";
            case NOT_APPLICABLE -> "–";
        };
    }

    /// All criteria of all frameworks, and how many are in each state.
    static ObjectNode document(List<Coverage> all, Voice voice) {
        ObjectNode document = Json.object();
        counts(document.putObject("counts"), all);
        ArrayNode criteria = document.putArray("criteria");
        for (Coverage coverage : all) {
            coverage.all()
                    .forEach(
                            one ->
                                    put(
                                            criteria.addObject()
                                                    .put("framework", coverage.framework().name()),
                                            one,
                                            voice));
        }
        return document;
    }

    /// Criteria by state, all frameworks together.
    static void counts(ObjectNode counts, List<Coverage> all) {
        for (State state : State.values()) {
            int count = all.stream().mapToInt(one -> one.counts().getOrDefault(state, 0)).sum();
            counts.put(Json.word(state), count);
        }
    }

    private static void put(ObjectNode node, Covered one, Voice voice) {
        node.put("id", one.criterion().id())
                .put("state", Json.word(one.state()))
                .put("words", voice.words(one.criterion().words()));
        ArrayNode evidence = node.putArray("evidence");
        for (Told told : one.support()) {
            evidence.addObject()
                    .put("node", told.node().value())
                    .put("claim", told.evidence().claim().value())
                    .put("run", told.run())
                    .put("at", told.at().toString())
                    .put("number", told.number())
                    .put("fresh", told.fresh());
        }
        ArrayNode lacking = node.putArray("lacking");
        one.lacking().forEach(lack -> lacking.add(voice.words(lack)));
        one.reason().ifPresent(reason -> node.put("reason", voice.words(reason)));
    }
}
