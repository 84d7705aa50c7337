package socle.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import socle.api.live.Firing;
import socle.api.live.Timetable;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The nodes that make others run, with what became of their last due time and when the next is.
final class JobsOut {

    /// The share of those on time is over so many.
    private static final int LOOKED_AT = 200;

    private final Opened open;
    private final Desk desk;
    private final Instant now;

    JobsOut(Opened open, Desk desk) {
        this.open = open;
        this.desk = desk;
        this.now = desk.around().clock().instant();
    }

    void list(Map<NodeId, Timetable> all) {
        if (desk.json()) {
            ObjectNode document = Json.object().put("environment", open.environment());
            ArrayNode jobs = document.putArray("jobs");
            all.forEach((node, table) -> put(jobs.addObject(), node, table));
            desk.answer(document);
        } else if (all.isEmpty()) {
            desk.voice()
                    .answer(
                            new Phrase(
                                    "nothing runs by itself; a file in ops/ may say what does",
                                    "rien ne s’exécute de soi-même\u202f; un fichier de ops/ peut le"
                                            + " dire"));
        } else {
            print(all, desk.voice());
        }
    }

    private void print(Map<NodeId, Timetable> all, Voice voice) {
        TextTable rows =
                TextTable.of(
                        voice.words(new Phrase("name", "nom")),
                        voice.words(new Phrase("state", "état")),
                        voice.words(new Phrase("last", "dernière")),
                        voice.words(new Phrase("next", "prochaine")),
                        voice.words(new Phrase(">on time", ">à l’heure")));
        all.forEach(
                (node, table) -> {
                    List<Firing> firings = firings(node);
                    Optional<Firing> last = firings.stream().findFirst();
                    rows.row(
                            node.value(),
                            last.map(one -> state(one, voice)).orElse("–"),
                            last.map(one -> FiringsOut.at(one.due())).orElse("–"),
                            next(table).map(FiringsOut::at).orElse("–"),
                            share(onTime(firings, table), voice));
                });
        rows.print(voice);
    }

    private static String state(Firing one, Voice voice) {
        return voice.toned(
                FiringsOut.tone(one.state()), voice.words(FiringsOut.state(one.state())));
    }

    private static String share(OptionalDouble share, Voice voice) {
        return share.isEmpty()
                ? "–"
                : voice.words(
                        Phrase.of("%s%%", "%s\u202f%%", Phrase.number(share.getAsDouble(), 1)));
    }

    private void put(ObjectNode job, NodeId node, Timetable table) {
        List<Firing> firings = firings(node);
        job.put("id", node.value());
        job.put("title", open.graph().find(node).map(one -> one.node().title()).orElse(""));
        job.put(
                "state",
                firings.stream().findFirst().map(one -> Json.word(one.state())).orElse(null));
        if (firings.isEmpty()) {
            job.putNull("last");
        } else {
            FiringsOut.put(job.putObject("last"), firings.getFirst(), desk.voice());
        }
        job.put("next", next(table).map(Instant::toString).orElse(null));
        OptionalDouble share = onTime(firings, table);
        if (share.isPresent()) {
            job.put("on_time", share.getAsDouble());
        } else {
            job.putNull("on_time");
        }
    }

    private List<Firing> firings(NodeId node) {
        return open.ledger().firings(open.environment()).of(node, LOOKED_AT);
    }

    /// As a server that runs now would find it.
    private Optional<Instant> next(Timetable table) {
        return table.next(now);
    }

    private static OptionalDouble onTime(List<Firing> firings, Timetable table) {
        return firings.stream()
                .filter(one -> one.cause() == Firing.Cause.TIME && one.ended().isPresent())
                .mapToDouble(one -> isOnTime(one, table) ? 100 : 0)
                .average();
    }

    private static boolean isOnTime(Firing one, Timetable table) {
        Instant latest = one.due().plus(table.policy().lateness());
        return one.began().filter(at -> !at.isAfter(latest)).isPresent();
    }
}
