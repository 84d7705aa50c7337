package socle.kinds.transform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.Outcome;
import socle.api.Remembers.State;
import socle.api.Remembers.Stretch;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.transform.interval.Agenda;
import socle.kinds.transform.interval.Cursor;
import socle.kinds.transform.interval.Recall;
import socle.kinds.transform.interval.Rhythm;
import socle.kinds.transform.interval.Spans;
import socle.kinds.transform.interval.Spelt;

/// What a work leaves behind about the intervals of its model.
///
/// @param after what is remembered now
record IntervalTold(NodeId node, Rhythm rhythm, Cursor after, Instant now) {

    private static final Claim ALL = new Claim("model.intervals");
    private static final Claim MISSING = new Claim("model.intervals_missing");

    /// What was done.
    ///
    /// @param timeless rows that were read and lie in no interval
    record Work(Agenda agenda, Spans made, long timeless) {}

    /// The rows of other intervals were made under another definition.
    static Outcome otherDefinition(NodeId node) {
        return Outcome.Failed.of(
                new Phrase(
                        "what it says, or what it reads says, has changed since its intervals were made",
                        "sa définition, ou celle de ce qu’il lit, a changé depuis que ses intervalles ont"
                                + " été faits"),
                Phrase.of(
                        "make them again first: socle run %s",
                        "refaites-les d’abord\u00a0: socle run %s", node));
    }

    List<Evidence> of(Work work) {
        return Stream.of(
                        failed(),
                        missing(),
                        count("done", new Phrase("done", "faits"), sum(State.DONE)),
                        count("failed", new Phrase("failed", "échoués"), sum(State.FAILED)),
                        count(
                                "made",
                                new Phrase("made this time", "faits cette fois"),
                                work.made().count(rhythm.grid())),
                        new Evidence.Measure(
                                new Claim("model.interval_reopened"),
                                new Phrase(
                                        "intervals reopened by late rows",
                                        "intervalles rouverts par des lignes tardives"),
                                work.agenda().reopened().count(rhythm.grid()),
                                "intervals"),
                        timeless(work.timeless()))
                .toList();
    }

    private Evidence failed() {
        return new Evidence.Verdict(
                ALL,
                new Phrase("intervals", "intervalles"),
                after.failed().isEmpty(),
                Severity.ERROR,
                after.failed().stream()
                        .findFirst()
                        .map(first -> because(first))
                        .orElseGet(this::counts));
    }

    private Phrase because(Cursor.Failure first) {
        return Phrase.of(
                "%s; %s: %s",
                "%s\u202f; %s\u00a0: %s", counts(), Spelt.of(first.span()), first.why());
    }

    private Phrase counts() {
        return Phrase.of(
                "%s done, %s failed, %s missing, %s open",
                "%s faits, %s échoués, %s manquants, %s ouverts",
                Phrase.count(sum(State.DONE)),
                Phrase.count(sum(State.FAILED)),
                Phrase.count(sum(State.MISSING)),
                Phrase.count(sum(State.OPEN)));
    }

    private Evidence missing() {
        List<Stretch> missing = stretches(State.MISSING);
        return new Evidence.Verdict(
                MISSING,
                new Phrase("no interval is missing", "aucun intervalle ne manque"),
                missing.isEmpty(),
                Severity.WARNING,
                missing.isEmpty() ? counts() : fill(missing));
    }

    private Phrase fill(List<Stretch> missing) {
        Instant from = missing.getFirst().span().from();
        Instant to = missing.getLast().span().to();
        return Phrase.of(
                "%s never made; socle backfill %s --from %s --to %s",
                "%s jamais faits\u202f; socle backfill %s --from %s --to %s",
                Phrase.count(sum(State.MISSING)),
                node,
                Spelt.of(from),
                Spelt.of(to));
    }

    private static Evidence timeless(long rows) {
        return new Evidence.Verdict(
                new Claim("model.rows_without_time"),
                new Phrase("every row that is read has a time", "toute ligne lue a une heure"),
                rows == 0,
                Severity.WARNING,
                Phrase.of(
                        "%s in no interval, as they have no time",
                        "%s dans aucun intervalle, faute d’heure", Tally.rows(rows)));
    }

    private Evidence count(String name, Phrase label, long number) {
        return new Evidence.Measure(
                new Claim("model.intervals_" + name),
                Phrase.of("intervals %s", "intervalles %s", label),
                number,
                "intervals");
    }

    private long sum(State state) {
        return stretches(state).stream().mapToLong(Stretch::ranges).sum();
    }

    private List<Stretch> stretches(State state) {
        return new Recall(rhythm, Optional.of(after), now)
                .all().stream().filter(stretch -> stretch.state() == state).toList();
    }
}
