package socle.kinds.collect.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Declares;
import socle.api.Ear;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Hooked;
import socle.api.Listens;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.live.Hook;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.kinds.collect.Legal;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Trouble;

/// `stream`: takes in events as they come, each exactly once.
public final class StreamKind
        implements NodeKind<StreamSpec>,
                Guards<StreamSpec>,
                Declares<StreamSpec>,
                Hooked<StreamSpec>,
                Listens<StreamSpec> {

    @Override
    public String word() {
        return "stream";
    }

    @Override
    public Phrase label() {
        return new Phrase("stream", "flux d’événements");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("sources", "yml");
    }

    @Override
    public Class<StreamSpec> spec() {
        return StreamSpec.class;
    }

    @Override
    public Gives gives(StreamSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<StreamSpec> node, Neighbours neighbours) {
        return Legal.guard(node, node.spec().legal());
    }

    @Override
    public Optional<List<Column>> columns(StreamSpec spec) {
        List<Column> columns = new ArrayList<>(new BatchSql(spec).columns());
        columns.addAll(place(spec).columns());
        return Optional.of(columns);
    }

    @Override
    public Optional<Hook> hook(StreamSpec spec) {
        return spec.hook()
                .map(
                        hook ->
                                new Hook(
                                        hook.signed(),
                                        spec.bytes(),
                                        spec.remembers(),
                                        hook.waiting()));
    }

    @Override
    public Outcome work(Node<StreamSpec> node, Bench bench)
            throws IOException, InterruptedException {
        return Legal.work(node.spec().legal(), sheet -> all(node, sheet, bench));
    }

    private static Outcome all(Node<StreamSpec> node, LegalSheet sheet, Bench bench)
            throws IOException, InterruptedException, Trouble {
        try (Supply supply = supply(node.spec(), bench)) {
            Taking taking = new Taking(node, sheet, bench, supply, Taking.Kept.none(node.spec()));
            supply.goOn(taking.before());
            return taking.all();
        }
    }

    @Override
    public Ear listen(Node<StreamSpec> node, Bench bench) {
        return new StreamEar(node);
    }

    static Place place(StreamSpec spec) {
        return spec.kafka().isPresent() ? Place.KAFKA : Place.HOOK;
    }

    /// Opens where the events of a spec come from.
    static Supply supply(StreamSpec spec, Bench bench) throws IOException, Trouble {
        return spec.kafka().isPresent()
                ? KafkaSupply.open(spec, spec.kafka().get(), bench)
                : new HookSupply(bench.inbox(), spec.batch().rows(), Thread::sleep);
    }
}
