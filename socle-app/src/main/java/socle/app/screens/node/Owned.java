package socle.app.screens.node;

import java.util.ArrayList;
import java.util.List;
import socle.api.Asks;
import socle.api.Node;
import socle.api.Shows;
import socle.api.access.Right;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.app.show.DefaultPage;
import socle.app.view.Asked;
import socle.app.view.Reader;

/// What a node's kind shows of it, and what the node left, as far as whoever asks may see them.
public record Owned(Node<?> node, Asked asked) {

    /// What its kind shows; no block when it shows nothing.
    public Page page() {
        if (node.kind() instanceof Asks<?>) {
            return asks(node);
        }
        if (node.kind() instanceof Shows<?> && asked.seen().published(node.id()).isPresent()) {
            return asked.seen().isWhole(node.id())
                    ? told(DefaultPage.of(node, asked.seen()))
                    : kept();
        }
        return new Page(Phrase.same(node.title()), List.of());
    }

    private <S extends Record> Page asks(Node<S> asking) {
        @SuppressWarnings("unchecked") // a kind answers for nodes of its own spec
        Asks<S> kind = (Asks<S>) asking.kind();
        return kind.page(asking, new Reader(asked));
    }

    private Page kept() {
        return new Page(
                Phrase.same(node.title()),
                List.of(
                        new Block.Line(
                                new Phrase(
                                        "It is drawn from rows of which a policy shows you but a part.",
                                        "Ceci est tiré de lignes dont une politique ne vous montre"
                                                + " qu’une partie."))));
    }

    /// Rows of tables are for those who may see them.
    private Page told(Page page) {
        if (asked.may(Right.ROWS)) {
            return page;
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            switch (block) {
                case Block.Grid grid ->
                        blocks.add(
                                new Block.Line(
                                        Phrase.of(
                                                "%s: %s rows, which you may not see.",
                                                "%s\u00a0: %s lignes, que vous ne pouvez pas voir.",
                                                grid.caption(),
                                                Phrase.count(grid.total()))));
                case Block.Proofs proofs ->
                        blocks.add(new Block.Proofs(proofs.caption(), told(proofs.evidence())));
                default -> blocks.add(block);
            }
        }
        return new Page(page.title(), blocks);
    }

    /// What it left.
    List<Told> proofs() {
        List<Told> all = asked.seen().evidence(node.id());
        boolean isOpen = asked.may(Right.ROWS) && asked.seen().isWhole(node.id());
        return isOpen ? all : told(all);
    }

    private static List<Told> told(List<Told> all) {
        return all.stream().map(Owned::withoutRows).toList();
    }

    /// Of rows that may not be seen, how many there are.
    private static Told withoutRows(Told told) {
        return told.evidence() instanceof Evidence.Sample sample
                ? new Told(
                        told.node(),
                        told.run(),
                        told.at(),
                        told.number(),
                        new Evidence.Measure(
                                sample.claim(), sample.label(), sample.rows().size(), "rows"),
                        told.fresh())
                : told;
    }
}
