package socle.app.dossier;

import java.util.List;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Phrase;

/// A kind whose nodes say in their spec what their page holds; it never works.
final class FakeKind implements NodeKind<FakeKind.Spec>, Shows<FakeKind.Spec> {

    private final String word;
    private final Phrase label;
    private final Home home;

    FakeKind(String word, Phrase label, Home home) {
        this.word = word;
        this.label = label;
        this.home = home;
    }

    /// What a node gives and shows.
    record Spec(Gives gives, List<Block> blocks) {}

    @Override
    public String word() {
        return word;
    }

    @Override
    public Phrase label() {
        return label;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return home;
    }

    @Override
    public Class<Spec> spec() {
        return Spec.class;
    }

    @Override
    public Gives gives(Spec spec) {
        return spec.gives();
    }

    @Override
    public Outcome work(Node<Spec> node, Bench bench) {
        return Outcome.Done.of(List.of());
    }

    @Override
    public Page page(Node<Spec> node, Seen seen) {
        return new Page(Phrase.same(node.title()), node.spec().blocks());
    }
}
