package socle.core.testing;

import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Declares;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// A kind for tests: a table of the numbers from one up.
public final class Counting
        implements NodeKind<Counting.Spec>, Shows<Counting.Spec>, Declares<Counting.Spec> {

    @Doc(value = "The numbers from one up.", fr = "Les nombres depuis un.")
    public record Spec(@Doc(value = "The last one.", fr = "Le dernier.") int to) {}

    @Override
    public String word() {
        return "counting";
    }

    @Override
    public Phrase label() {
        return new Phrase("counting", "comptage");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("numbers", "yml");
    }

    @Override
    public Class<Spec> spec() {
        return Spec.class;
    }

    @Override
    public Gives gives(Spec spec) {
        return Gives.TABLE;
    }

    /// In other words than the engine's own: it says BIGINT.
    @Override
    public Optional<List<Column>> columns(Spec spec) {
        return Optional.of(List.of(new Column("n", "int8")));
    }

    @Override
    public Outcome work(Node<Spec> node, Bench bench) {
        if (node.spec().to() == 13) {
            throw new IllegalStateException("no thirteen");
        }
        if (node.spec().to() < 0) {
            return Outcome.Failed.of(
                    new Phrase("nothing to count", "rien à compter"),
                    new Phrase("count upwards", "comptez vers le haut"));
        }
        Table table =
                bench.tables()
                        .draft(
                                new Change.Whole(),
                                List.of(new Column("n", "BIGINT")),
                                sink -> {
                                    for (long n = 1; n <= node.spec().to(); n++) {
                                        sink.row(n);
                                    }
                                });
        return Outcome.Done.of(
                table,
                List.of(
                        new Evidence.Measure(
                                new Claim("counting.rows"),
                                new Phrase("numbers", "nombres"),
                                table.rows(),
                                "")));
    }

    @Override
    public Page page(Node<Spec> node, Seen seen) {
        return new Page(
                Phrase.same(node.title()),
                List.of(
                        new Block.Grid(
                                new Phrase("numbers", "nombres"),
                                seen.rows(node.id().value(), 2),
                                node.spec().to())));
    }
}
