package socle.kinds.collect.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.Ear;
import socle.api.Node;
import socle.api.Outcome;
import socle.kinds.collect.Legal;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Trouble;

/// A stream that is listened to: its connection and what it remembers of keys stay open from one
/// batch to the next.
final class StreamEar implements Ear {

    private final Node<StreamSpec> node;
    private final Duplicates duplicates;
    private final Latencies latencies = new Latencies();
    private @Nullable Supply supply;

    /// Where the supply stands, as a published batch says it; nothing when it does not know.
    private @Nullable String ended;

    StreamEar(Node<StreamSpec> node) {
        this.node = node;
        this.duplicates = new Duplicates(node.spec());
    }

    @Override
    public Optional<Outcome> take(Bench bench, Duration patience)
            throws IOException, InterruptedException {
        Optional<LegalSheet> sheet = node.spec().legal();
        if (sheet.isEmpty()) {
            return Optional.of(Legal.refused());
        }
        try {
            return taken(sheet.get(), bench, patience);
        } catch (Trouble trouble) {
            return Optional.of(trouble.failed());
        }
    }

    private Optional<Outcome> taken(LegalSheet sheet, Bench bench, Duration patience)
            throws IOException, InterruptedException, Trouble {
        latencies.published(bench.clock().instant());
        Supply open = opened(bench);
        Taking taking =
                new Taking(node, sheet, bench, open, new Taking.Kept(duplicates, latencies));
        String published = bench.cursor().orElse("");
        if (!published.equals(ended)) {
            taking.refuseOtherColumns();
            open.goOn(taking.before());
        }
        ended = published;
        Optional<Outcome> taken = taking.some(patience);
        if (taken.isPresent() && taken.get() instanceof Outcome.Done done) {
            ended = done.cursor().orElse("");
        }
        return taken;
    }

    /// A cluster stays connected; an inbox is that of one batch.
    private Supply opened(Bench bench) throws IOException, Trouble {
        Supply open = supply;
        if (open == null || node.spec().hook().isPresent()) {
            open = StreamKind.supply(node.spec(), bench);
            supply = open;
            ended = null;
        }
        return open;
    }

    @Override
    public void close() {
        if (supply != null) {
            supply.close();
            supply = null;
        }
    }
}
