package socle.kinds.collect.stream;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.kinds.collect.Legal;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Suspicion;
import socle.kinds.collect.Trouble;

/// One work of a stream: draws events, finds what becomes of each, and drafts it all with where the
/// next goes on.
final class Taking {

    /// A file of so many bytes goes to the engine.
    private static final long FULL = 64L << 20;

    /// A batch is over when nothing came for this share of the time that it may last.
    private static final int LULL = 10;

    private static final Duration STILL_COMING = Duration.ofSeconds(1);

    /// So often nothing may come although the broker says that there is more.
    private static final int PATIENCE = 30;

    /// So many dead letters are shown in the evidence; all are in their table.
    private static final int SHOWN = 5;

    private final Node<StreamSpec> node;
    private final LegalSheet sheet;
    private final Bench bench;
    private final Supply supply;
    private final Kept kept;
    private final Bookmark before;
    private final Batch batch;
    private final Instant begun;
    private int files;
    private long came;

    Taking(Node<StreamSpec> node, LegalSheet sheet, Bench bench, Supply supply, Kept kept) {
        this.node = node;
        this.sheet = sheet;
        this.bench = bench;
        this.supply = supply;
        this.kept = kept;
        this.before = Bookmark.of(bench);
        this.batch = new Batch(bench, node.spec(), StreamKind.place(node.spec()));
        this.begun = bench.clock().instant();
    }

    /// What one work leaves in memory to the next of the same process.
    record Kept(Duplicates duplicates, Latencies latencies) {

        /// For a work that stands alone.
        static Kept none(StreamSpec spec) {
            return new Kept(new Duplicates(spec), new Latencies());
        }
    }

    /// Where the last published work ended.
    Bookmark before() {
        return before;
    }

    /// All that is there, as one outcome.
    Outcome all() throws IOException, InterruptedException, Trouble {
        refuseOtherColumns();
        int idle = 0;
        while (!supply.isDrained()) {
            EventFile file = file();
            while (file.bytes() < FULL && !supply.isDrained()) {
                idle = supply.draw(file, STILL_COMING) > 0 ? 0 : idle + 1;
                if (idle > PATIENCE) {
                    file.close();
                    throw StreamTrouble.silent(node.spec().kafka().orElseThrow());
                }
            }
            load(file);
            bench.progress().at(came, came + supply.lag(), "rows");
        }
        return outcome();
    }

    /// What comes before patience ends, as one outcome; nothing when nothing came.
    Optional<Outcome> some(Duration patience) throws IOException, InterruptedException, Trouble {
        EventFile file = file();
        if (supply.draw(file, patience) == 0 && bench.cursor().isPresent()) {
            file.close();
            supply.confirm();
            return Optional.empty();
        }
        BatchSpec limits = node.spec().batch();
        Instant end = bench.clock().instant().plus(limits.every());
        Duration lull = limits.every().dividedBy(LULL);
        while (file.count() < limits.rows()
                && file.bytes() < FULL
                && bench.clock().instant().isBefore(end)
                && supply.draw(file, lull) > 0) {
            // as many as come
        }
        load(file);
        return Optional.of(outcome());
    }

    private EventFile file() throws IOException {
        return new EventFile(
                bench.scratch().resolve("events-" + files++ + ".txt"), node.spec().bytes(), came);
    }

    private void load(EventFile file) throws IOException {
        came += file.count();
        batch.load(file);
    }

    /// Rows are added to a table of the same columns; events of before do not come again to fill
    /// others.
    void refuseOtherColumns() throws Trouble {
        Optional<Table> table = bench.tables().current();
        if (table.isPresent()) {
            List<Column> now = batch.columns();
            if (!table.get().columns().equals(now)) {
                throw StreamTrouble.otherColumns(table.get().columns(), now);
            }
        }
    }

    private Outcome outcome() throws IOException, InterruptedException, Trouble {
        Lateness lateness = new Lateness(node.spec(), before);
        if (came > 0) {
            kept.duplicates().mark(batch, bench);
            lateness.mark(batch);
        }
        Counts counts = batch.counts().of(came);
        supply.confirm();
        List<Table> tables = new ArrayList<>();
        Table written = batch.written(counts.written());
        tables.add(written);
        batch.late(counts.late()).ifPresent(tables::add);
        batch.dead(counts.dead()).ifPresent(tables::add);
        Bookmark after =
                new Bookmark(
                        lateness.with(supply.positions()),
                        before.totals().plus(counts),
                        before.lost() + supply.gone().events(),
                        before.breaks() + supply.gone().breaks());
        Findings findings = new Findings(node.spec(), before, after, counts, supply.lag());
        List<Evidence> evidence = new ArrayList<>(Legal.evidence(sheet, address(), bench));
        evidence.addAll(findings.evidence(written));
        evidence.addAll(new Pace(batch, bench.clock(), begun).evidence(counts, kept.latencies()));
        if (counts.dead() > 0) {
            evidence.add(Findings.dead(batch.shown(SHOWN)));
        }
        if (counts.written() > 0) {
            evidence.add(Suspicion.of(bench.engine(), batch.glance(), sheet));
        }
        return new Outcome.Done(tables, Optional.of(after.text()), evidence);
    }

    private String address() {
        return node.spec()
                .kafka()
                .map(
                        kafka ->
                                "kafka://"
                                        + String.join(",", kafka.servers())
                                        + "/"
                                        + String.join(",", kafka.topics()))
                .orElse("/hooks/" + node.id());
    }
}
