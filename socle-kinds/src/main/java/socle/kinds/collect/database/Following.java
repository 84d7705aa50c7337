package socle.kinds.collect.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import socle.api.Outcome;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.collect.Balance;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Legal;
import socle.kinds.collect.Suspicion;
import socle.kinds.collect.Trouble;

/// Follows the changes of a table: the first work takes the snapshot that the slot begins with,
/// each
/// further one reads the log from where the last published work ended. The server may forget the
/// log only once that work is published, which the next one tells it.
final class Following {

    private static final Claim CHANGES = new Claim("collect.changes");

    private final Job job;
    private final Changes how;
    private final Optional<Cursor> cursor;
    private final Instant begun;

    Following(Job job, Changes how) {
        this.job = job;
        this.how = how;
        this.cursor = Cursor.of(job.bench().cursor());
        this.begun = job.bench().clock().instant();
    }

    /// Does it.
    Outcome outcome() throws IOException, InterruptedException, Trouble {
        Optional<Lsn> position =
                job.bench().tables().current().isPresent()
                        ? cursor.flatMap(Cursor::position)
                        : Optional.empty();
        try (Slot slot = Slot.of(job, how)) {
            return position.isEmpty() ? first(slot) : next(slot, position.get());
        }
    }

    private Outcome first(Slot slot) throws IOException, InterruptedException, Trouble {
        try (Slot.Made made = slot.make();
                PostgresSource source = PostgresSource.at(job, Optional.of(made.snapshot()))) {
            List<Field> fields = source.fields(Slice.of(job.spec(), Product.POSTGRESQL));
            Shapes.check(fields, job.spec(), Optional.empty());
            key(source, fields);
            return new Collecting(job).snapshot(source, fields, made.position());
        }
    }

    private Outcome next(Slot slot, Lsn from) throws IOException, InterruptedException, Trouble {
        slot.confirm(from);
        try (PostgresSource source = PostgresSource.now(job)) {
            Slice all = Slice.of(job.spec(), Product.POSTGRESQL);
            List<Field> fields = source.fields(all);
            Shapes.check(fields, job.spec(), cursor);
            List<Field> key = key(source, fields);
            Visible visible =
                    Visible.of(source.one("SELECT txid_current_snapshot()").orElseThrow());
            Optional<Future<Tally>> counting =
                    how.compare() ? Optional.of(source.tally(all, fields)) : Optional.empty();
            Reading reading = new Reading(slot, from, visible, names(fields), names(key));
            reading.until(slot.end());
            Loading.Loaded loaded =
                    new Applying(job, fields, key, reading.changes()).apply().loaded();
            Optional<Findings.Reconciled> both = Optional.empty();
            if (counting.isPresent() && reading.isComparable()) {
                both = Optional.of(compared(source, fields, Collecting.got(counting.get())));
            }
            return done(slot, from, reading, fields, loaded, both);
        }
    }

    private Findings.Reconciled compared(Source source, List<Field> fields, Tally there) {
        Tally here = Tally.of(job.engine(), Sql.quote(job.node()), fields);
        return new Findings.Reconciled(there, here, source.hashing(), source.still());
    }

    private Outcome done(
            Slot slot,
            Lsn from,
            Reading reading,
            List<Field> fields,
            Loading.Loaded loaded,
            Optional<Findings.Reconciled> both)
            throws IOException, Trouble {
        NetChanges changes = reading.changes();
        Balance balance =
                new Balance(
                        changes.read(),
                        changes.live() - loaded.rejected(),
                        changes.read() - changes.live(),
                        loaded.rejected(),
                        0);
        Findings findings =
                new Findings(
                        "-- pgoutput, slot %s, %s to %s"
                                .formatted(slot.name(), from, reading.reached()),
                        Duration.between(begun, job.bench().clock().instant()),
                        balance,
                        both,
                        Shapes.words(fields, cursor),
                        Optional.of(loaded),
                        told(slot, from, reading, both.isPresent()));
        findings.hold(job.spec().rejected_at_most());
        List<Evidence> evidence =
                new ArrayList<>(Legal.evidence(job.sheet(), job.address().shown(), job.bench()));
        evidence.addAll(findings.evidence());
        evidence.add(Suspicion.of(job.engine(), loaded.table(), job.sheet()));
        Cursor next =
                new Cursor(
                        fields.stream().map(Field::column).toList(),
                        Optional.empty(),
                        Optional.of(reading.reached()));
        return new Outcome.Done(
                List.of(loaded.table(), loaded.rejects()), Optional.of(next.text()), evidence);
    }

    private static List<Evidence> told(Slot slot, Lsn from, Reading reading, boolean compared) {
        NetChanges changes = reading.changes();
        List<Evidence> all = new ArrayList<>();
        all.add(count(new Phrase("Transactions", "Transactions"), reading.transactions()));
        all.add(count(new Phrase("Inserts", "Ajouts"), changes.inserts()));
        all.add(count(new Phrase("Updates", "Modifications"), changes.updates()));
        all.add(count(new Phrase("Deletes", "Suppressions"), changes.deletes()));
        all.add(count(new Phrase("Truncations", "Vidages"), changes.truncates()));
        all.add(
                new Evidence.Verdict(
                        CollectClaim.COMPLETENESS,
                        new Phrase("The log without a gap", "Le journal sans lacune"),
                        true,
                        Severity.ERROR,
                        Phrase.of(
                                "the server kept its log for slot %s from %s, where the last"
                                        + " published work ended, and it was read to %s",
                                "le serveur a gardé son journal pour le slot %s depuis %s, où a fini"
                                        + " le dernier travail publié, et il a été lu jusqu’à %s",
                                slot.name(),
                                from,
                                reading.reached())));
        if (!compared) {
            all.add(
                    new Evidence.Verdict(
                            CollectClaim.ACCURACY,
                            new Phrase("Values of their types", "Valeurs de leurs types"),
                            true,
                            Severity.ERROR,
                            new Phrase(
                                    "every value applied is of its column's type; the whole table was"
                                            + " not compared with the source this time",
                                    "chaque valeur appliquée est du type de sa colonne\u202f; la table"
                                            + " entière n’a pas été comparée à la source cette"
                                            + " fois-ci")));
        }
        return all;
    }

    private static Evidence count(Phrase label, long number) {
        return new Evidence.Measure(CHANGES, label, number, "");
    }

    private List<Field> key(PostgresSource source, List<Field> fields) throws Trouble {
        List<String> names = job.spec().key().isEmpty() ? source.primaryKey() : job.spec().key();
        if (names.isEmpty()) {
            throw FollowTrouble.noKey(job.spec().table().orElseThrow());
        }
        List<Field> key = new ArrayList<>();
        for (String name : names) {
            key.add(Shapes.named(fields, name));
        }
        return key;
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }
}
