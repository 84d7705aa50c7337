package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Node;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Phrase;

/// The page of a node: its kind's own, or one made of its description, query, evidence and first
/// rows.
public final class DefaultPage {

    private static final int FIRST = 10;

    private DefaultPage() {}

    /// What there is to see of a node.
    public static <S extends Record> Page of(Node<S> node, Seen seen) {
        return node.kind() instanceof Shows<?> shows ? own(shows, node, seen) : derived(node, seen);
    }

    /// A kind shows nodes of its own spec; the compiler cannot know that the two are the same kind.
    @SuppressWarnings("unchecked")
    private static <S extends Record> Page own(Shows<?> shows, Node<S> node, Seen seen) {
        return ((Shows<S>) shows).page(node, seen);
    }

    private static Page derived(Node<?> node, Seen seen) {
        List<Block> blocks = new ArrayList<>();
        node.header().description().ifPresent(it -> blocks.add(new Block.Line(Phrase.same(it))));
        Query.of(node)
                .ifPresent(
                        it ->
                                blocks.add(
                                        new Block.Code(
                                                new Phrase(
                                                        "How it is computed",
                                                        "Comment c’est calculé"),
                                                "sql",
                                                it.text().strip())));
        List<Told> evidence = seen.evidence(node.id());
        if (evidence.isEmpty()) {
            blocks.add(
                    new Block.Line(
                            new Phrase("It has not run yet.", "Il n’a pas encore été exécuté.")));
        } else {
            blocks.add(new Block.Proofs(new Phrase("What it left", "Ce qu’il a laissé"), evidence));
        }
        for (Told told : evidence) {
            if (told.evidence() instanceof Evidence.Sample sample) {
                blocks.add(new Block.Grid(sample.label(), sample.rows(), sample.rows().size()));
            }
        }
        Optional<Table> table = seen.table(node.id().value());
        table.ifPresent(
                it ->
                        blocks.add(
                                new Block.Grid(
                                        new Phrase("First rows", "Premières lignes"),
                                        seen.rows(it.name(), FIRST),
                                        it.isView() ? FIRST : it.rows())));
        return new Page(Phrase.same(node.title()), blocks);
    }
}
