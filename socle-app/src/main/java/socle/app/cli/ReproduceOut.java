package socle.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import socle.api.text.Phrase;
import socle.app.cli.Voice.Tone;
import socle.core.reproduce.Compared;
import socle.core.reproduce.Difference;
import socle.core.reproduce.Manner;
import socle.core.reproduce.Reproduction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What came out of making a project again, for people and for programs.
final class ReproduceOut {
    private static final int TOLD = 5;

    private ReproduceOut() {}

    /// @param copy the folder that was kept; null when none was
    static void tell(Desk desk, Reproduction reproduction, @Nullable Path copy) {
        if (desk.json()) {
            ObjectNode document = document(reproduction, desk.voice());
            if (copy != null) {
                document.put("copy", copy.toString());
            }
            desk.answer(document);
            return;
        }
        Voice voice = desk.voice();
        for (Compared one : reproduction.all()) {
            differences(one, voice);
        }
        voice.answer(reproduction.words());
        if (copy != null) {
            voice.answer(Phrase.of("copy: %s", "copie\u00a0: %s", copy));
        }
    }

    private static void differences(Compared one, Voice voice) {
        var told =
                one.differences().stream()
                        .filter(it -> it.weight() != Difference.Weight.RUN)
                        .toList();
        if (told.isEmpty()) {
            return;
        }
        Tone tone = one.isSame() ? Tone.WARNING : Tone.BAD;
        voice.answer(
                "  "
                        + voice.toned(tone, (one.isSame() ? "≈ " : "≠ ") + one.node())
                        + one.cause().map(it -> "  " + voice.words(it.words())).orElse(""));
        told.stream()
                .limit(TOLD)
                .forEach(
                        it ->
                                voice.answer(
                                        Phrase.of(
                                                "      %s: %s → %s",
                                                "      %s\u00a0: %s → %s",
                                                it.what(),
                                                it.shown(),
                                                it.made().en().isEmpty()
                                                        ? Phrase.same("—")
                                                        : it.made())));
    }

    private static ObjectNode document(Reproduction reproduction, Voice voice) {
        ObjectNode document =
                Json.object()
                        .put("reproduced", reproduction.holds())
                        .put("words", voice.words(reproduction.words()))
                        .put("files", reproduction.files());
        ObjectNode tables = document.putObject("tables");
        ObjectNode nodes = document.putObject("nodes");
        for (Manner manner : Manner.values()) {
            nodes.put(Json.word(manner), reproduction.nodes(manner));
            if (manner != Manner.LEFT_OUT) {
                tables.put(Json.word(manner), reproduction.tables(manner));
            }
        }
        document.put("evidence", reproduction.facts());
        ArrayNode differences = document.putArray("differences");
        for (Compared one : reproduction.all()) {
            for (Difference it : one.differences()) {
                differences
                        .addObject()
                        .put("node", one.node().value())
                        .put("what", voice.words(it.what()))
                        .put("weight", Json.word(it.weight()))
                        .put("shown", voice.words(it.shown()))
                        .put("made", voice.words(it.made()))
                        .put("why", one.cause().map(why -> voice.words(why.words())).orElse(""));
            }
        }
        ObjectNode machine = document.putObject("machine");
        reproduction.machine().forEach(machine::put);
        return document;
    }
}
