package socle.kinds.collect.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.Balance;
import socle.kinds.collect.CollectClaim;

/// What one work of a stream leaves behind.
///
/// @param counts of its own events; the totals are in the bookmarks
/// @param lag events that wait behind it
record Findings(StreamSpec spec, Bookmark before, Bookmark after, Counts counts, long lag) {

    static final Claim PROCESSED = new Claim("stream.processed");

    static final Claim LATE = new Claim("stream.late");

    static final Claim DEAD = new Claim("stream.dead");

    static final Claim BATCH = new Claim("stream.batch");

    static final Claim LAG = new Claim("stream.lag");

    static final Claim WATERMARK = new Claim("stream.watermark");

    static final Claim OFFSETS = new Claim("stream.offsets");

    /// Every fact of it but those that need the engine.
    List<Evidence> evidence(Table written) {
        List<Evidence> all = new ArrayList<>(balance().evidence());
        all.add(processed(written));
        all.add(measure(LATE, new Phrase("Late events", "Événements en retard"), total().late()));
        all.add(
                measure(
                        DEAD,
                        new Phrase("Dead letters", "Événements mis de côté"),
                        total().dead()));
        all.add(
                measure(
                        BATCH,
                        new Phrase("Events of this batch", "Événements de ce lot"),
                        counts.in()));
        all.add(measure(LAG, new Phrase("Events that wait", "Événements en attente"), lag));
        watermark().ifPresent(all::add);
        all.add(offsets());
        all.add(completeness());
        all.add(accuracy());
        all.add(
                new Evidence.Verdict(
                        CollectClaim.SHAPE,
                        new Phrase("Shape", "Forme"),
                        true,
                        Severity.ERROR,
                        new Phrase(
                                "the columns are those that the author declares; what does not fit"
                                        + " them is among the dead letters",
                                "les colonnes sont celles que l’auteur déclare\u202f; ce qui n’y"
                                        + " entre pas est parmi les événements mis de côté")));
        return all;
    }

    private Counts total() {
        return after.totals();
    }

    /// In the words that all collections share: late and dead ones are kept apart with their
    /// reason.
    private Balance balance() {
        Counts all = total();
        return new Balance(all.in(), all.written(), all.duplicate(), all.late() + all.dead(), 0);
    }

    private static Evidence measure(Claim claim, Phrase label, long number) {
        return new Evidence.Measure(claim, label, number, "rows");
    }

    private Evidence processed(Table table) {
        boolean kept = table.rows() == total().written();
        Phrase sums =
                Phrase.of(
                        "in all %s; in this batch %s",
                        "en tout %s\u202f; dans ce lot %s", sum(total()), sum(counts));
        return new Evidence.Verdict(
                PROCESSED,
                new Phrase("Each event exactly once", "Chaque événement exactement une fois"),
                kept && total().balances() && counts.balances(),
                Severity.ERROR,
                kept
                        ? sums
                        : sums.then(
                                Phrase.of(
                                        "(the table has %s)",
                                        "(la table en a %s)", Phrase.count(table.rows()))));
    }

    private static Phrase sum(Counts all) {
        return Phrase.of(
                "%s in = %s written + %s duplicate + %s late + %s dead",
                "%s reçus = %s écrits + %s en double + %s en retard + %s mis de côté",
                Phrase.count(all.in()),
                Phrase.count(all.written()),
                Phrase.count(all.duplicate()),
                Phrase.count(all.late()),
                Phrase.count(all.dead()));
    }

    /// The oldest of the partitions' newest events, less what may be late: what happened before it
    /// is complete.
    private Optional<Evidence> watermark() {
        OptionalLong newest =
                after.topics().values().stream()
                        .flatMap(topic -> topic.partitions().values().stream())
                        .mapToLong(Bookmark.Mark::newest)
                        .filter(time -> time != Bookmark.Mark.NEVER)
                        .min();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Duration allowed = spec.lateness().orElse(Duration.ZERO);
        OffsetDateTime mark = time(newest.getAsLong()).minus(allowed);
        return Optional.of(
                new Evidence.Sample(
                        WATERMARK,
                        new Phrase(
                                "Before it no event is awaited",
                                "Avant elle, plus d’événement attendu"),
                        Rows.of(
                                List.of(new Column("watermark", "TIMESTAMP WITH TIME ZONE")),
                                List.of(List.of(mark)))));
    }

    private static OffsetDateTime time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /// Where each partition began and where it goes on, as it was published with the rows.
    private Evidence offsets() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        after.topics()
                .forEach(
                        (name, topic) ->
                                topic.partitions()
                                        .forEach(
                                                (partition, mark) ->
                                                        rows.add(offset(name, partition, mark))));
        return new Evidence.Sample(
                OFFSETS,
                new Phrase("Offsets published with the rows", "Positions publiées avec les lignes"),
                Rows.of(
                        List.of(
                                new Column("topic", "VARCHAR"),
                                new Column("partition", "BIGINT"),
                                new Column("from", "BIGINT"),
                                new Column("next", "BIGINT"),
                                new Column("newest", "TIMESTAMP WITH TIME ZONE")),
                        rows));
    }

    private List<@Nullable Object> offset(String topic, int partition, Bookmark.Mark mark) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(topic);
        row.add((long) partition);
        row.add(before.next(topic, partition).orElse(null));
        row.add(mark.next());
        row.add(mark.newest() == Bookmark.Mark.NEVER ? null : time(mark.newest()));
        return row;
    }

    /// A value that its column cannot hold as it was sent is never written rounded or empty: its
    /// event is set aside.
    private Evidence accuracy() {
        return new Evidence.Verdict(
                CollectClaim.ACCURACY,
                new Phrase("Values as they were sent", "Valeurs telles qu’envoyées"),
                total().balances(),
                Severity.WARNING,
                Phrase.of(
                        "events of which every value fits its column as it was sent: %s; set aside"
                                + " because one does not, or they cannot be read: %s",
                        "événements dont chaque valeur entre dans sa colonne telle"
                                + " qu’envoyée\u00a0: %s\u202f; mis de côté parce que l’une n’y entre"
                                + " pas, ou qu’ils ne se lisent pas\u00a0: %s",
                        Phrase.count(total().written() + total().late()),
                        Phrase.count(total().dead())));
    }

    private Evidence completeness() {
        boolean whole = after.lost() == 0 && after.breaks() == 0;
        return new Evidence.Verdict(
                CollectClaim.COMPLETENESS,
                new Phrase("No event missed", "Aucun événement manqué"),
                whole,
                Severity.WARNING,
                whole
                        ? new Phrase(
                                "every event that the source still had when its turn came",
                                "chaque événement que la source avait encore quand vint son tour")
                        : Phrase.of(
                                "%s events were gone when their turn came, and %s times a topic was"
                                        + " made again or cut back: keep them longer at the broker,"
                                        + " or listen all the time; `socle run --full` begins again"
                                        + " with what is left",
                                "%s événements avaient disparu quand vint leur tour, et %s fois un"
                                        + " sujet a été recréé ou raccourci\u00a0: gardez-les plus"
                                        + " longtemps sur le serveur, ou écoutez sans"
                                        + " cesse\u202f; `socle run --full` recommence avec ce qui"
                                        + " reste",
                                Phrase.count(after.lost()),
                                Phrase.count(after.breaks())));
    }

    /// The first dead letters of a batch.
    static Evidence dead(Rows rows) {
        return new Evidence.Sample(
                CollectClaim.SAMPLE,
                new Phrase("The first dead letters", "Les premiers événements mis de côté"),
                rows);
    }
}
