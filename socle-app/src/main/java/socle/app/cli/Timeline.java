package socle.app.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import socle.api.live.Firing;
import socle.api.text.Phrase;
import socle.core.ledger.RunRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Due times and runs of an environment, newest first. A run that a due time began is told by that.
final class Timeline {

    private static final Pattern OF_A_FIRING =
            Pattern.compile("[a-z][a-z0-9_]* \\((time|file|ended|posted|hand)\\).*");

    private final Opened open;
    private final Paging paging;

    Timeline(Opened open, Paging paging) {
        this.open = open;
        this.paging = paging;
    }

    /// One of them.
    ///
    /// @param put writes it for programs
    private record Entry(
            Instant at,
            String what,
            String state,
            String seconds,
            String run,
            Consumer<ObjectNode> put) {}

    void tell(Desk desk) {
        Voice voice = desk.voice();
        List<Entry> entries = paging.of(entries(voice));
        if (desk.json()) {
            ObjectNode document = Json.object().put("environment", open.environment());
            ArrayNode all = document.putArray("history");
            entries.forEach(one -> one.put().accept(all.addObject()));
            desk.answer(document);
        } else if (entries.isEmpty()) {
            voice.answer(new Phrase("nothing happened yet", "rien ne s’est encore passé"));
        } else {
            print(entries, voice);
        }
    }

    private List<Entry> entries(Voice voice) {
        int most = paging.skipped() + paging.limit();
        Stream<Entry> firings =
                open.ledger().firings(open.environment()).latest(most, 0).stream()
                        .map(one -> entry(one, voice));
        Stream<Entry> runs =
                open.ledger().runs(2 * most).stream()
                        .filter(one -> one.environment().equals(open.environment()))
                        .filter(one -> !OF_A_FIRING.matcher(one.command()).matches())
                        .map(one -> entry(one, voice));
        return Stream.concat(firings, runs)
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }

    private static Entry entry(Firing one, Voice voice) {
        return new Entry(
                one.began().orElse(one.due()),
                one.node() + " (" + voice.words(FiringsOut.cause(one.cause())) + ")",
                voice.toned(
                        FiringsOut.tone(one.state()), voice.words(FiringsOut.state(one.state()))),
                FiringsOut.seconds(one.began(), one.ended(), voice),
                one.run().orElse(""),
                node -> FiringsOut.put(node.put("sort", "firing"), one, voice));
    }

    private static Entry entry(RunRow one, Voice voice) {
        return new Entry(
                one.startedAt(),
                one.command(),
                voice.words(state(one.state())),
                FiringsOut.seconds(Optional.of(one.startedAt()), one.endedAt(), voice),
                one.id(),
                node ->
                        node.put("sort", "run")
                                .put("run", one.id())
                                .put("command", one.command())
                                .put("by", one.by())
                                .put("began", one.startedAt().toString())
                                .put("ended", one.endedAt().map(Instant::toString).orElse(null))
                                .put("state", Json.word(one.state())));
    }

    private static Phrase state(RunRow.State state) {
        return switch (state) {
            case RUNNING -> new Phrase("running", "en cours");
            case DONE -> new Phrase("done", "faite");
            case FELL -> new Phrase("fell", "tombée");
            case STOPPED -> new Phrase("stopped", "arrêtée");
            case KILLED -> new Phrase("killed", "tuée");
        };
    }

    private static void print(List<Entry> entries, Voice voice) {
        TextTable table =
                TextTable.of(
                        voice.words(new Phrase("at", "le")),
                        voice.words(new Phrase("what", "quoi")),
                        voice.words(new Phrase("state", "état")),
                        voice.words(new Phrase(">took s", ">durée s")),
                        voice.words(new Phrase("run", "exécution")));
        entries.forEach(
                one ->
                        table.row(
                                FiringsOut.at(one.at()),
                                one.what(),
                                one.state(),
                                one.seconds(),
                                one.run()));
        table.print(voice);
    }
}
