package socle.core.testing;

import java.io.IOException;
import java.util.List;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.text.Phrase;

/// A kind that gives a table and does nothing, unless a test says otherwise.
public interface Quiet extends NodeKind<Quiet.Spec> {

    /// All that a node of such a kind says.
    record Spec(String text) {}

    @Override
    default Phrase label() {
        return Phrase.same(word());
    }

    @Override
    default int version() {
        return 1;
    }

    @Override
    default Home home() {
        return new Home("models", "sql");
    }

    @Override
    default Class<Spec> spec() {
        return Spec.class;
    }

    @Override
    default Gives gives(Spec spec) {
        return Gives.TABLE;
    }

    @Override
    default Outcome work(Node<Spec> node, Bench bench) throws IOException, InterruptedException {
        return Outcome.Done.of(List.of());
    }
}
