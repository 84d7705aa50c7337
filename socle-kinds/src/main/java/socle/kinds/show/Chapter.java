package socle.kinds.show;

import java.util.List;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.RequirementRef;

/// A part of the document that a person writes. Its work is to stand: the text, and the
/// requirements that it answers.
public final class Chapter
        implements NodeKind<ChapterSpec>, Guards<ChapterSpec>, Shows<ChapterSpec> {

    private static final Claim TEXT = new Claim("chapter.text");

    @Override
    public String word() {
        return "chapter";
    }

    @Override
    public Phrase label() {
        return new Phrase("chapter", "chapitre");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("dossier", "md");
    }

    @Override
    public Class<ChapterSpec> spec() {
        return ChapterSpec.class;
    }

    @Override
    public Gives gives(ChapterSpec spec) {
        return Gives.FACTS;
    }

    @Override
    public List<Problem> guard(Node<ChapterSpec> node, Neighbours neighbours) {
        return neighbours.unknown(node.spec().requirements());
    }

    @Override
    public Outcome work(Node<ChapterSpec> node, Bench bench) {
        String text = node.spec().text().text();
        List<String> codes = node.spec().requirements().stream().map(RequirementRef::code).toList();
        return Outcome.Done.of(
                List.of(
                        new Evidence.Statement(
                                TEXT, new Phrase("Text", "Texte"), text.strip(), codes)));
    }

    @Override
    public Page page(Node<ChapterSpec> node, Seen seen) {
        return new Page(Phrase.same(node.title()), List.of(new Block.Prose(node.spec().text())));
    }
}
