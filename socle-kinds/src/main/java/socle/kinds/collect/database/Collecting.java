package socle.kinds.collect.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import socle.api.Outcome;
import socle.api.data.Change;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.collect.Balance;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Legal;
import socle.kinds.collect.Suspicion;
import socle.kinds.collect.Trouble;

/// One collection of a table or a query, whole or from the last watermark on.
final class Collecting {

    private final Job job;
    private final DatabaseSpec spec;
    private final Product product;
    private final Optional<Cursor> cursor;
    private final Instant begun;

    Collecting(Job job) {
        this.job = job;
        this.spec = job.spec();
        this.product = job.address().product();
        this.cursor = Cursor.of(job.bench().cursor());
        this.begun = job.bench().clock().instant();
    }

    /// Does it.
    Outcome outcome() throws IOException, InterruptedException, Trouble {
        try (Source source =
                product == Product.POSTGRESQL ? PostgresSource.now(job) : JdbcSource.open(job)) {
            Slice all = Slice.of(spec, product);
            List<Field> fields = source.fields(all);
            Shapes.check(fields, spec, cursor);
            if (spec.watermark().isEmpty()) {
                return whole(source, all, fields);
            }
            Field column = Shapes.named(fields, spec.watermark().get());
            Optional<String> low =
                    job.bench().tables().current().isPresent()
                            ? cursor.flatMap(Cursor::watermark)
                            : Optional.empty();
            Window window = Window.of(source, all, column, low, product);
            if (spec.look_back().isPresent()) {
                window = window.lookingBack(spec.look_back().get());
            }
            return low.isEmpty()
                    ? first(source, all, fields, window)
                    : next(source, all, fields, window);
        }
    }

    private Outcome whole(Source source, Slice slice, List<Field> fields)
            throws IOException, InterruptedException, Trouble {
        Cursor next = cursor(fields, Optional.empty(), Optional.empty());
        return filled(source, slice, fields, next, filtered(source));
    }

    private Outcome first(Source source, Slice all, List<Field> fields, Window window)
            throws IOException, InterruptedException, Trouble {
        Slice slice = window.upTo(all, product);
        Cursor next = cursor(fields, window.high(), Optional.empty());
        return filled(source, slice, fields, next, filtered(source));
    }

    private static Cursor cursor(
            List<Field> fields, Optional<String> watermark, Optional<Lsn> position) {
        return new Cursor(fields.stream().map(Field::column).toList(), watermark, position);
    }

    /// The whole table in the state of a source, with the position in the log that it stands at.
    Outcome snapshot(Source source, List<Field> fields, Lsn position)
            throws IOException, InterruptedException, Trouble {
        Cursor next = cursor(fields, Optional.empty(), Optional.of(position));
        return filled(source, Slice.of(spec, product), fields, next, 0);
    }

    /// A whole new table.
    private Outcome filled(
            Source source, Slice slice, List<Field> fields, Cursor next, long filtered)
            throws IOException, InterruptedException, Trouble {
        Future<Tally> counting = source.tally(slice, fields);
        Staged staged = source.stage(slice, fields, job.scratch("rows.csv"));
        Loading.Loaded loaded = new Loading(job, staged).whole();
        Tally lake = Tally.of(job.engine(), Sql.quote(job.node()), fields);
        List<Evidence> further = new ArrayList<>(Keys.gaps(job, fields));
        if (!spec.key().isEmpty()) {
            Keys.unique(job, job.node());
        }
        Balance balance =
                new Balance(
                        staged.rows() + filtered,
                        loaded.table().rows(),
                        0,
                        loaded.rejected(),
                        filtered);
        return done(source, slice, loaded, balance, got(counting), lake, fields, next, further);
    }

    /// The rows of the window in the place of those that were there.
    private Outcome next(Source source, Slice all, List<Field> fields, Window window)
            throws IOException, InterruptedException, Trouble {
        Slice slice = window.of(all, product);
        Future<Tally> counting = source.tally(slice, fields);
        Staged staged = source.stage(slice, fields, job.scratch("rows.csv"));
        Loading loading = new Loading(job, staged);
        Merging merging = new Merging(job, fields, window, loading.come());
        Merging.Merged merged = merging.draft();
        Loading.Loaded loaded = loading.with(merged.table());
        Tally lake =
                Tally.of(job.engine(), Sql.quote(job.node()) + " WHERE " + window.inside(), fields);
        List<Evidence> further = new ArrayList<>(Keys.gaps(job, fields));
        Tally counted = got(counting);
        further.add(keySet(source, window.upTo(all, product), fields));
        Balance balance =
                new Balance(
                        staged.rows(), merged.written(), merged.duplicate(), loaded.rejected(), 0);
        Cursor cursor = cursor(fields, window.high(), Optional.empty());
        return done(source, slice, loaded, balance, counted, lake, fields, cursor, further);
    }

    private Outcome done(
            Source source,
            Slice slice,
            Loading.Loaded loaded,
            Balance balance,
            Tally counted,
            Tally lake,
            List<Field> fields,
            Cursor next,
            List<Evidence> further)
            throws IOException, Trouble {
        Findings findings =
                new Findings(
                        slice.plain(names(fields)),
                        Duration.between(begun, job.bench().clock().instant()),
                        balance,
                        Optional.of(
                                new Findings.Reconciled(
                                        counted, lake, source.hashing(), source.still())),
                        Shapes.words(fields, cursor),
                        Optional.of(loaded),
                        further);
        findings.hold(spec.rejected_at_most());
        List<Evidence> evidence =
                new ArrayList<>(Legal.evidence(job.sheet(), job.address().shown(), job.bench()));
        evidence.addAll(findings.evidence());
        evidence.add(Suspicion.of(job.engine(), loaded.table(), job.sheet()));
        return new Outcome.Done(
                List.of(loaded.table(), loaded.rejects()), Optional.of(next.text()), evidence);
    }

    /// Whether the lake has the keys that the source has, of all rows up to the watermark.
    private Evidence keySet(Source source, Slice upTo, List<Field> fields)
            throws InterruptedException, Trouble, IOException {
        List<Field> key = spec.key().stream().map(name -> named(fields, name)).toList();
        Tally there = got(source.tally(upTo, key));
        Tally here = Tally.of(job.engine(), Sql.quote(job.node()), key);
        Phrase counts =
                Phrase.of(
                        "%s keys at the source up to the watermark, %s in the lake",
                        "%s clés à la source jusqu’au watermark, %s dans le lac",
                        Phrase.count(there.rows()),
                        Phrase.count(here.rows()));
        return new Evidence.Verdict(
                CollectClaim.COMPLETENESS,
                new Phrase("The same set of keys", "Le même ensemble de clés"),
                there.equals(here),
                Severity.WARNING,
                there.equals(here)
                        ? counts
                        : counts.then(
                                new Phrase(
                                        "(rows were deleted, or came late under an older watermark:"
                                                + " write a `look_back`, collect afresh with --full, or"
                                                + " follow `changes`)",
                                        "(des lignes ont été supprimées, ou sont venues tard sous un"
                                                + " watermark ancien\u00a0: écrivez un `look_back`,"
                                                + " collectez à nouveau avec --full, ou suivez les"
                                                + " `changes`)")));
    }

    private static Field named(List<Field> fields, String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    private long filtered(Source source) throws Trouble {
        if (spec.filter().isEmpty()) {
            return 0;
        }
        Slice every = new Slice(Slice.of(spec, product).from(), List.of(), List.of());
        return source.count(every) - source.count(Slice.of(spec, product));
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).map(Sql::quote).collect(Collectors.joining(", "));
    }

    /// The answer of a count that runs beside.
    static Tally got(Future<Tally> counting) throws InterruptedException, Trouble, IOException {
        try {
            return counting.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Trouble trouble -> throw trouble;
                case IOException io -> throw io;
                case RuntimeException defect -> throw defect;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// A table that is kept as it is.
    static Table kept(Job job, List<Field> fields) {
        String none =
                fields.stream()
                        .map(f -> "CAST(NULL AS " + f.type() + ") AS " + Sql.quote(f.name()))
                        .collect(Collectors.joining(", "));
        return job.bench().tables().draft(new Change.Append(), "SELECT " + none + " WHERE false");
    }
}
